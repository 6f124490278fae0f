import { describe, expect, it } from 'vitest';
import { fromDisclosed } from '#domain/disclosure/disclosed';
import type { AreaFigureTold } from '#domain/programme-page/objective-told';
import { fakeContent, fakeThing } from './test-content.ts';
import { programmeTimeline } from './timeline.ts';

const figure = (...runs: number[]) =>
  ({ figure: { own: { runs: runs.map((length) => Array.from({ length }, () => ({}))) } } }) as unknown as AreaFigureTold;
const told = (...figures: AreaFigureTold[]) => fromDisclosed(figures, []);

describe('programmeTimeline()', () => {
  it('orders events and interventions by when they were, and counts those without a beginning', () => {
    const { events, doings, undated } = programmeTimeline(
      fakeContent({
        timelineEvent: [fakeThing('timelineEvent', 'late', { at: '2020' }), fakeThing('timelineEvent', 'unsure', { at: '2016?' })],
        intervention: [
          fakeThing('intervention', 'b', { begins: '2021', state: 'stopped' }),
          fakeThing('intervention', 'a', { begins: '2019-03' }),
          fakeThing('intervention', 'none', {}),
        ],
      }),
      told(),
    );
    expect(events.map(({ id }) => id)).toEqual(['unsure', 'late']);
    expect(doings.map(({ id, ends }) => [id, ends])).toEqual([
      ['a', null],
      ['b', null],
    ]);
    expect(undated).toBe(1);
  });

  it('is of the newest day that anything of it is true for, and keeps of each intervention its own', () => {
    const on = (kind: 'programme' | 'intervention', id: string, asOf: string) => ({ ...fakeThing(kind, id, { begins: '2019' }), asOf });
    const content = {
      programme: on('programme', 'programme', '2023-11-30'),
      timelineEvent: [],
      intervention: [on('intervention', 'old', '2022-03-01'), on('intervention', 'new', '2026-05-01')],
    } as unknown as Parameters<typeof programmeTimeline>[0];
    const { asOf, doings } = programmeTimeline(content, told());
    expect(asOf).toBe('2026-05-01');
    expect(doings.map((doing) => [doing.id, doing.asOf]).sort()).toEqual([
      ['new', '2026-05-01'],
      ['old', '2022-03-01'],
    ]);
  });

  it('takes figures with a line, and none whose years lie on both sides of a break', () => {
    const { figures, withoutLine } = programmeTimeline(fakeContent(), told(figure(1, 1), figure(3), figure(1), figure(2, 1)));
    expect(figures.map(({ figure: { own } }) => own.runs.length)).toEqual([1, 2]);
    expect(withoutLine).toBe(2);
  });
});
