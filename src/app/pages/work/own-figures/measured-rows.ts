import type { Clock } from '#base/clock';
import { newId } from '#base/id';
import { kindOf } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { whenParts } from '#domain/register/when';
import { writeValue } from '#domain/register/write-value';
import type { MeasuredRow, MeasuredTyped } from '#domain/work/own-figures-page';

/** Empty years are offered no further back than this. */
const MOST_YEARS = 12;

/** What stands in the boxes of a value of an own figure. */
export function measuredTyped(values: Readonly<Record<string, unknown>>): MeasuredTyped {
  const { fields } = kindOf('ownFigureValue');
  const box = (field: keyof MeasuredTyped): string => String(writeValue(fields[field]!, values[field]));
  return { period: box('period'), value: box('value'), base: box('base') };
}

/**
 * The lines of a figure: every value that is there, in the order of time; the years that are still empty, where it is kept
 * by the year; and one for another period.
 *
 * @param begins when the work began, as well as that is known
 * @param thisYear the last year that is offered
 */
export function measuredRows(
  values: readonly Seen<'ownFigureValue'>[],
  begins: string | null,
  thisYear: number,
  clock: Clock,
): MeasuredRow[] {
  const sorted = [...values].sort((one, other) => (String(one.values.period) < String(other.values.period) ? -1 : 1));
  const there = sorted.map((value): MeasuredRow => {
    const typed = measuredTyped(value.values);
    return { id: value.id, version: value.version, typed, opened: typed, isFixed: true, issues: [] };
  });
  const fresh = (period: string): MeasuredRow => {
    const typed = measuredTyped({ period: period || null });
    return { id: newId(clock), version: null, typed, opened: typed, isFixed: period !== '', issues: [] };
  };
  const periods = sorted.map(({ values: { period } }) => whenParts(period ?? ''));
  const isYearly = periods.every((parts) => parts === null || parts.month === null);
  const first = periods.find((parts) => parts !== null)?.year ?? whenParts(begins ?? '')?.year ?? thisYear;
  const taken = new Set(periods.map((parts) => parts?.year));
  const from = Math.max(first, thisYear - MOST_YEARS);
  const years = isYearly ? Array.from({ length: Math.max(0, thisYear - from + 1) }, (_, index) => from + index) : [];
  return [...there, ...years.filter((year) => !taken.has(year)).map((year) => fresh(String(year))), fresh('')];
}
