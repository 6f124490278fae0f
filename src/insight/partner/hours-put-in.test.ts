import { expect, it } from 'vitest';
import { fakeThing } from '#insight/programme/test-content';
import { hoursPutIn } from './hours-put-in.ts';

const TODAY = '2026-11-22';
const activity = (id: string, values: object) => fakeThing('activity', id, { intervention: 'A', ...values });

it('hoursPutIn() adds up what is counted alike and goes on now, and makes no nought of what nobody counted', () => {
  expect(
    hoursPutIn(
      [
        activity('coach', { hours: 200, hoursPer: 'year', begins: '2024' }),
        activity('second coach', { hours: 100, hoursPer: 'year' }),
        activity('over', { hours: 900, hoursPer: 'year', begins: '2020', ends: '2023' }),
        activity('done', { hours: 900, hoursPer: 'year', done: true }),
        activity('to come', { hours: 900, hoursPer: 'year', begins: '2027' }),
        activity('evening', { hours: 12, hoursPer: 'whole', begins: '2025', done: true }),
        activity('nobody says', { input: 'Vrijwilligers' }),
        activity('milestone', { isMilestone: true }),
      ],
      TODAY,
    ),
  ).toEqual({ year: 300, whole: 12, unknown: 1 });
  expect(hoursPutIn([activity('nobody says', {})], TODAY)).toEqual({ year: null, whole: null, unknown: 1 });
  expect(hoursPutIn([activity('nothing', { hours: 0, hoursPer: 'year' })], TODAY)).toEqual({ year: 0, whole: null, unknown: 0 });
});
