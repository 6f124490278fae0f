import { describe, expect, it } from 'vitest';
import { CALENDAR_SORTS } from '#domain/meeting/calendar';
import { thing } from '#insight/programme/test-things';
import { byMonth, calendarMoments } from './calendar-moments.ts';
import type { CalendarContent } from './read-calendar.ts';

const content: CalendarContent = {
  meeting: [
    thing('meeting', 'late', { name: 'Avond', sort: 'coalition', on: '2026-11-19', from: '19:00', place: 'De Brug' }),
    thing('meeting', 'early', { name: 'Middag', sort: 'theme', on: '2026-11-19', from: '14:00', cancelled: true }),
    thing('meeting', 'gone', { name: 'Vorig jaar', sort: 'coalition', on: '2025-12-31' }),
  ],
  calendarEntry: [
    thing('calendarEntry', 'budget', { name: 'Begroting', sort: 'budget', at: '2024-11-05', everyYear: true, organisation: 'city' }),
    thing('calendarEntry', 'winter', { name: 'Wintertafel', sort: 'meeting', at: '2024-12', until: '2025-02', everyYear: true }),
    thing('calendarEntry', 'plan', { name: 'Plan', sort: 'policy', at: '2026', handles: 'Wonen.' }),
    thing('calendarEntry', 'vote', { name: 'Verkiezing', sort: 'election', at: '2027-03', everyYear: true }),
  ],
  action: [
    thing('action', 'open', { name: 'Brief', state: 'open', due: '2026-06-01' }),
    thing('action', 'done', { name: 'Klaar', state: 'done', due: '2026-06-01' }),
    thing('action', 'undated', { name: 'Ooit', state: 'open' }),
  ],
  intervention: [thing('intervention', 'build', { name: 'Bouw' })],
  activity: [
    thing('activity', 'key', { name: 'Sleutel', intervention: 'build', due: '2026-05-01', isMilestone: true }),
    thing('activity', 'reached', { name: 'Bereikt', due: '2026-05-01', isMilestone: true, done: true }),
    thing('activity', 'work', { name: 'Werk', due: '2026-05-01' }),
  ],
  grantCall: [thing('grantCall', 'round', { name: 'Ronde', opens: '2026-02', closes: '2026-04-30' })],
  grant: [
    thing('grant', 'given', { name: 'Plein', state: 'advanced', accountDue: '2026-07-01', organisation: 'city' }),
    thing('grant', 'asked', { name: 'Tuin', state: 'applied', decisionDue: '2026-07-02', accountDue: '2026-07-02' }),
    thing('grant', 'told', { name: 'Bus', state: 'accounted', accountDue: '2026-07-03', determinationDue: '2026-07-03' }),
    thing('grant', 'back', { name: 'Kabel', state: 'reclaimed', repaymentDue: '2026-07-04' }),
    thing('grant', 'closed', { name: 'Winkel', state: 'determined', accountDue: '2026-07-01' }),
  ],
  organisations: new Map([['city', 'Gemeente']]),
};
const YEAR = { first: '2026-01-01', last: '2026-12-31' };

describe('calendarMoments()', () => {
  const all = calendarMoments(content, YEAR, CALENDAR_SORTS);

  it('gives everything that is still to do or to attend, oldest first, by the clock within a day', () => {
    expect(all.map(({ at, what, name }) => `${at} ${what} ${name}`)).toEqual([
      '2025-12 cycle Wintertafel',
      '2026 cycle Plan',
      '2026-02 call-opens Ronde',
      '2026-04-30 call-closes Ronde',
      '2026-05-01 milestone Sleutel',
      '2026-06-01 action Brief',
      '2026-07-01 account-due Plein',
      '2026-07-02 decision-due Tuin',
      '2026-07-03 determination-due Bus',
      '2026-07-04 repayment-due Kabel',
      '2026-11-05 cycle Begroting',
      '2026-11-19 meeting Middag',
      '2026-11-19 meeting Avond',
      '2026-12 cycle Wintertafel',
    ]);
  });

  it('tells whose it is, what it is about, and that a meeting is off', () => {
    const of = (id: string) => all.find((one) => one.id === id);
    expect(of('budget')).toMatchObject({ organisation: 'Gemeente', everyYear: true, at: '2026-11-05' });
    expect(of('key')).toMatchObject({ about: 'Bouw', organisation: null });
    expect(of('early')).toMatchObject({ cancelled: true, from: '14:00' });
    expect(of('late')).toMatchObject({ cancelled: false, place: 'De Brug' });
  });

  it('leaves out the sorts that were not asked for', () => {
    expect(calendarMoments(content, YEAR, ['action']).map(({ id }) => id)).toEqual(['open']);
    expect(calendarMoments(content, YEAR, [])).toEqual([]);
  });

  it('begins what returns every year in its first year, and keeps how long it lasts', () => {
    const cycles = calendarMoments(content, { first: '2023-01-01', last: '2024-12-31' }, ['cycle']);
    expect(cycles.map(({ at, until }) => [at, until])).toEqual([
      ['2024-11-05', null],
      ['2024-12', '2025-02'],
    ]);
  });
});

describe('byMonth()', () => {
  it('puts what began earlier in the first month, and what has no month before the months of its year', () => {
    const span = { first: '2026-01-01', last: '2026-04-30' };
    const parts = byMonth(calendarMoments(content, span, CALENDAR_SORTS), span);
    expect(parts.map(({ period, moments }) => [period, moments.map(({ name }) => name)])).toEqual([
      ['2026', ['Plan']],
      ['2026-01', ['Wintertafel']],
      ['2026-02', ['Ronde']],
      ['2026-04', ['Ronde']],
    ]);
  });
});
