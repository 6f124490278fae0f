import { describe, expect, it } from 'vitest';
import { fromDisclosed } from '#domain/disclosure/disclosed';
import type { ObjectiveTold } from '#domain/programme-page/objective-told';
import { fakeArea, fakeIndicator } from '#insight/figure/test-figures';
import { fakeContent, fakeThing } from './test-content.ts';
import { programmeSignals } from './signals.ts';

const AREA = fakeArea('BU1', 'Noord', 'neighbourhood');

function figure(gapLast: number, verdict = 'widening', direction: 'more' | 'less' = 'less') {
  const indicator = fakeIndicator('debts', { direction });
  return {
    area: AREA,
    comparator: null,
    figure: { indicator, latest: { period: '2024' }, statement: { change: { verdict }, record: { gapLast } } },
  };
}
function goals(figures: unknown[], targets: unknown[] = []) {
  const criterion = fakeThing('criterion', 'c', { objective: 'o', by: '2024' });
  const goal = { objective: fakeThing('objective', 'o'), criteria: [{ criterion, figures, targets }] };
  return fromDisclosed([goal] as unknown as ObjectiveTold[], []);
}
const output = (period: string, planned: number | null, delivered: number | null) =>
  fakeThing('output', `lessons ${period}`, { name: 'lessons', intervention: 'i', period, planned, delivered });
const content = (outputs: ReturnType<typeof output>[], state: 'running' | 'stopped' = 'running') =>
  fakeContent({
    intervention: [fakeThing('intervention', 'i', { state }, { asOf: '2025-02-01' })],
    contribution: [fakeThing('contribution', 'k', { intervention: 'i', objective: 'o', sign: 'helps' })],
    partner: [fakeThing('partner', 'p', {}, { asOf: '2022-01-01' }), fakeThing('partner', 'q', {}, { asOf: '2024-01-01' })],
    output: outputs,
  });

describe('programmeSignals()', () => {
  const gaps = (figures: unknown[], of = content([output('2024', 10, 2), output('2025', 10, 10)])) =>
    programmeSignals(of, goals(figures)).gaps.map(({ criterion, area, outputs }) => [criterion.id, area.code, outputs]);

  it('tells of a gap that widens on the worse side while the newest outputs are on plan', () => {
    expect(gaps([figure(3)])).toEqual([['c', 'BU1', 1]]);
    expect(gaps([figure(-3, 'widening', 'more')])).toHaveLength(1);
  });

  it('is silent of an area that stands better, of another verdict and of an indicator without a direction', () => {
    expect(gaps([figure(-3), figure(3, 'widening', 'more'), figure(3, 'closing'), figure(3, 'no-clear-change')])).toEqual([]);
    expect(gaps([{ ...figure(3), figure: { ...figure(3).figure, statement: null } }])).toEqual([]);
  });

  it('is silent where an output is behind, not known, or of what was stopped', () => {
    expect(gaps([figure(3)], content([output('2025', 10, 9)]))).toEqual([]);
    expect(gaps([figure(3)], content([output('2025', 10, null)]))).toEqual([]);
    const told = (precision: string, delivered: number) => {
      const one = output('2025', 10, delivered);
      return gaps([figure(3)], content([{ ...one, values: { ...one.values, precision } } as typeof one]));
    };
    expect([told('less-than', 10), told('more-than', 9), told('less-than', 11)]).toEqual([[], [], []]);
    expect(told('more-than', 10)).toHaveLength(1);
    expect(gaps([figure(3)], content([output('2025', 10, 10)], 'stopped'))).toEqual([]);
  });

  it('tells of a target whose moment passed without it, or of which that can’t be said', () => {
    const told = (side: string, moment: string | null) => programmeSignals(content([]), goals([figure(0)], [{ side, moment }])).targets;
    expect(told('short', 'passed')).toMatchObject([{ criterion: { id: 'c' }, by: '2024', area: { code: 'BU1' } }]);
    expect(told('unclear', 'passed-unseen')).toHaveLength(1);
    expect([...told('reached', 'passed'), ...told('short', 'ahead'), ...told('short', null)]).toEqual([]);
  });

  it('tells for when each sort of thing is true, and nothing of what there is none', () => {
    expect(programmeSignals(content([]), goals([figure(0)])).freshness).toEqual([
      { what: 'doings', count: 1, newest: '2025-02-01', oldest: '2025-02-01' },
      { what: 'partners', count: 2, newest: '2024-01-01', oldest: '2022-01-01' },
      { what: 'figures', count: 1, newest: '2024', oldest: '2024' },
    ]);
  });
});
