import { describe, expect, it } from 'vitest';
import type { Indicator } from '#domain/indicator/indicator';
import { floorIssues } from './floor-checks.ts';
import { floorSchema, type Floor } from './floor.ts';

const indicator = (id: string, rest: Partial<Indicator>): Indicator =>
  ({ id, unit: 'km', kind: 'distance', direction: 'less', themes: ['gezond'], ...rest }) as Indicator;
const KNOWN = [
  indicator('gp_km', {}),
  indicator('gp_bus', { unit: 'minutes', kind: 'mean' }),
  indicator('income', { unit: 'percent', kind: 'share', direction: 'more' }),
  indicator('homes', { unit: 'count', kind: 'count', direction: 'neutral' }),
  indicator('young', { unit: 'percent', kind: 'share', direction: 'neutral', themes: ['samenstelling'] }),
];
const catalogue = {
  indicator: (id: string) => KNOWN.find((one) => one.id === id),
  themes: [{ id: 'samenstelling', judged: false } as never, { id: 'gezond', judged: true } as never],
};
const floor = (rest: Partial<Floor> = {}): Floor => ({
  id: 'gp',
  indicator: 'gp_km',
  kind: 'proximity',
  side: 'at most',
  bound: 2,
  title: { nl: 'a', en: 'b' },
  explanation: { nl: 'a', en: 'b' },
  setBy: { nl: 'a', en: 'b' },
  source: { title: 'Besluit', document: 'bijlage 2' },
  ...rest,
});
const codes = (...floors: Floor[]) => floorIssues(floors, catalogue).map(({ code, at }) => `${at} ${code}`);

describe('floorIssues()', () => {
  it('passes a floor in the unit of its kind on the good side', () => {
    expect(codes(floor(), floor({ id: 'bus', indicator: 'gp_bus', kind: 'travel', bound: 30 }))).toEqual([]);
    expect(codes(floor({ indicator: 'income', kind: 'level', side: 'at least', bound: 60 }))).toEqual([]);
  });

  it('keeps distance and travel time apart', () => {
    expect(codes(floor({ kind: 'travel' }))).toEqual(['floors[0] world-floor-wrong-unit']);
    expect(codes(floor({ indicator: 'gp_bus' }))).toEqual(['floors[0] world-floor-wrong-unit']);
    expect(codes(floor({ kind: 'level' }))).toEqual(['floors[0] world-floor-wrong-unit']);
  });

  it('names every fault at once: twice, unknown, not to be judged, the wrong side', () => {
    expect(
      codes(
        floor(),
        floor({ indicator: 'nothing' }),
        floor({ id: 'homes', indicator: 'homes', kind: 'level' }),
        floor({ id: 'young', indicator: 'young', kind: 'level' }),
        floor({ id: 'far', side: 'at least' }),
      ),
    ).toEqual([
      'floors[1] world-floor-twice',
      'floors[1] world-floor-unknown-indicator',
      'floors[2] world-floor-not-judged',
      'floors[3] world-floor-not-judged',
      'floors[4] world-floor-wrong-side',
    ]);
  });
});

describe('floorSchema', () => {
  it('wants a source that can be found', () => {
    expect(floorSchema.safeParse(floor()).success).toBe(true);
    expect(floorSchema.safeParse(floor({ source: { title: 'Ergens' } })).success).toBe(false);
    expect(floorSchema.safeParse({ ...floor(), source: undefined }).success).toBe(false);
  });
});
