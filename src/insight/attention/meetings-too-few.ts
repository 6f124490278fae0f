import { LEAST_COALITION_MEETINGS } from '#domain/meeting/year-plan';
import type { Seen } from '#domain/register/register';
import { found, type Found } from './found.ts';

/**
 * A programme that goes on this year, of which fewer meetings of the coalition were held or planned in it than were agreed.
 * Where no meeting of a coalition was ever kept, nobody is asked for one: the year plan itself says how many there should be.
 */
export function meetingsTooFew(programmes: readonly Seen<'programme'>[], coalition: readonly Seen<'meeting'>[], today: string): Found[] {
  const year = today.slice(0, 4);
  const held = coalition.filter(({ values }) => values.on?.slice(0, 4) === year && !values.cancelled).length;
  if (coalition.length === 0 || held >= LEAST_COALITION_MEETINGS) return [];
  return programmes
    .filter(({ values: { begins, ends } }) => (!begins || begins.slice(0, 4) <= year) && (!ends || ends.slice(0, 4) >= year))
    .map((one) => found('meetings-too-few', one, null, year, { delivered: held, planned: LEAST_COALITION_MEETINGS }));
}
