import { standOf } from '#domain/money/stand';
import type { HoursTold } from '#domain/partner/hours';
import type { Seen } from '#domain/register/register';

/** What partners put in together in hours a year, as far as their hours are known and may be seen. */
export function hoursOf(partners: readonly Seen<'partner'>[]): HoursTold {
  const known = partners.filter(({ values }) => typeof values.hoursPerYear === 'number');
  return {
    total: known.length === 0 ? null : known.reduce((sum, { values }) => sum + values.hoursPerYear!, 0),
    known: known.length,
    unknown: partners.length - known.length,
    stand: standOf(known),
  };
}
