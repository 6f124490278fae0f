import { FEWEST_POINTS, FURTHEST } from '#analysis/projection/error-pool';
import { knownPart, type YearlyValues } from '#analysis/projection/yearly-values';
import type { Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';

/** A break this close to the last figure leaves nothing to continue. */
const BREAK_YEARS = 3;

/** What of a course may be continued, and how far. */
export interface UsablePart {
  /** From the last break on, from first to last known value. */
  values: YearlyValues;
  n: number;
  /** Years left out at the beginning of the course, break included. */
  skipped: number;
  /** Years at the end without a value. */
  silent: number;
  /** Most years ahead, counted from the last known value: the least of 5 and n / 2. */
  furthest: number;
  /** Why the course is not continued; empty where it may be. */
  reasons: Remark<ReasonCode>[];
  warnings: Remark[];
}

/**
 * The part of a course on one definition and one boundary, with every reason why it cannot be continued.
 *
 * @param breaks positions of the first value after a break in definition or boundary that nothing repairs
 */
export function usablePart(values: YearlyValues, breaks: readonly number[] = []): UsablePart {
  const last = values.findLastIndex((value) => value !== null);
  const first = values.findIndex((value) => value !== null);
  const inside = breaks.filter((at) => at > first && at <= last);
  const from = inside.length > 0 ? Math.max(...inside) : 0;
  const recent = inside.filter((at) => at > last - BREAK_YEARS);
  const { values: usable, n, silent } = knownPart(values.slice(from));
  const furthest = Math.min(FURTHEST, Math.floor(n / 2));
  const reasons: Remark<ReasonCode>[] = [];
  const warnings: Remark[] = [];
  if (recent.length > 0) reasons.push({ code: 'unresolved-break', params: { years: BREAK_YEARS, ago: last - from } });
  if (n < FEWEST_POINTS) reasons.push({ code: 'too-few-points', params: { n, needed: FEWEST_POINTS } });
  const missing = usable.length - n;
  if (n >= FEWEST_POINTS && (missing > n || silent >= furthest)) {
    reasons.push({ code: 'missing-data', params: { missing: missing + Math.max(0, silent), known: n } });
  } else if (missing > 0) warnings.push({ code: 'missing-data', params: { missing, known: n } });
  if (from > 0 && recent.length === 0) warnings.push({ code: 'periods-dropped', params: { years: from - first } });
  const skipped =
    from +
    Math.max(
      0,
      values.slice(from).findIndex((value) => value !== null),
    );
  return { values: usable, n, skipped, silent, furthest, reasons, warnings };
}
