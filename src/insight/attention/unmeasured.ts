import { isCarriedOut } from '#domain/intervention/state-groups';
import type { Seen } from '#domain/register/register';
import { lastDayOf } from '#domain/register/when';
import { found, type Found } from './found.ts';
import { monthsBefore } from './months-before.ts';

/** Who was not measured twice yet is measured each year. */
const USUAL_MONTHS = 12;

interface Measuring {
  figures: readonly Seen<'ownFigure'>[];
  values: readonly Seen<'ownFigureValue'>[];
  interventions: readonly Seen<'intervention'>[];
}

/**
 * Own figures of what is carried out, of which the last period that ended was not measured. Periods come as far apart as
 * the two newest that were measured; of fewer each year, from when the figure was chosen.
 */
export function unmeasured({ figures, values, interventions }: Measuring, today: string): Found[] {
  const carriedOut = new Set(interventions.filter((one) => isCarriedOut(one.values.state)).map(({ id }) => id));
  const measured = Map.groupBy(
    values.filter((one) => one.values.value != null),
    (one) => one.values.figure,
  );
  return figures.flatMap((figure) => {
    const intervention = figure.values.intervention ?? '';
    if (!carriedOut.has(intervention)) return [];
    const periods = (measured.get(figure.id) ?? []).flatMap((one) => one.values.period ?? []);
    const ends = [...new Set(periods.flatMap((period) => lastDayOf(period) ?? []))].sort();
    const last = ends.at(-1) ?? figure.values.chosenOn ?? null;
    if (last === null) return [];
    const apart = ends.length > 1 ? monthsBetween(ends.at(-2)!, last) : USUAL_MONTHS;
    if (last >= monthsBefore(today, Math.max(1, apart))) return [];
    const newest = periods.find((period) => lastDayOf(period) === last) ?? null;
    return [found('own-figure-unmeasured', figure, null, newest, { intervention })];
  });
}

function monthsBetween(first: string, last: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(last) - months(first);
}
