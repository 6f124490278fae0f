import { describe, expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { yearPlan } from './year-plan.ts';

const meeting = (on: string, more: object = {}) => thing('meeting', on, { name: 'Coalitie', sort: 'coalition', on, ...more });
const entry = (id: string, values: object) => thing('calendarEntry', id, { name: id, sort: 'budget', ...values });
const content = {
  meeting: [
    meeting('2026-11-19'),
    meeting('2026-03-19'),
    meeting('2026-06-18', { cancelled: true }),
    meeting('2026-09-01', { sort: 'theme' }),
    meeting('2025-03-20'),
  ],
  calendarEntry: [
    entry('begroting', { at: '2024-11-05', everyYear: true, organisation: 'city' }),
    entry('schrikkeldag', { at: '2024-02-29', everyYear: true }),
    entry('later', { at: '2027', everyYear: true }),
    entry('verkiezing', { at: '2026-03' }),
    entry('plan', { at: '2025', until: '2027' }),
  ],
  organisations: new Map([['city', thing('organisation', 'city', { name: 'Gemeente' })]]),
};

describe('yearPlan()', () => {
  const plan = yearPlan(content, 2026);

  it('gives the meetings of the year, oldest first, and the years that there are', () => {
    expect(plan.meetings.map(({ id }) => id)).toEqual(['2026-03-19', '2026-06-18', '2026-09-01', '2026-11-19']);
    expect(plan.years).toEqual([2026, 2025]);
  });

  it('warns when the coalition meets less than three times, not counting what was cancelled', () => {
    expect([plan.coalition, plan.tooFew]).toEqual([2, true]);
    const third = yearPlan({ ...content, meeting: [...content.meeting, meeting('2026-12-17')] }, 2026);
    expect([third.coalition, third.tooFew]).toEqual([3, false]);
  });

  it('puts cycles where they fall: every year from the first, or in the years that they touch', () => {
    expect(plan.cycles.map(({ entry: { id }, at, organisation }) => [id, at, organisation])).toEqual([
      ['plan', '2025', null],
      ['schrikkeldag', '2026-02-28', null],
      ['verkiezing', '2026-03', null],
      ['begroting', '2026-11-05', 'Gemeente'],
    ]);
  });
});
