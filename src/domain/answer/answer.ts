import type { ReasonCode, WarningCode } from '#domain/answer/codes';
import type { MethodRef } from '#domain/answer/method';

/** A coded remark with what was seen, in the unit of the question. `i18n` words it. */
export interface Remark<Code extends string = WarningCode> {
  code: Code;
  params?: Readonly<Record<string, number | string | readonly string[]>>;
}

/** A confidence interval or band. `level` is a share: 0.95. */
export interface Interval {
  lower: number;
  upper: number;
  level: number;
}

/** What an answer about stored figures rests on; null for numbers that came with the question. */
export interface AnswerSource {
  /** Ids of the releases that the numbers come from, sorted. */
  releases: readonly string[];
  /** First and last period that were used, as written in the store: `2015`, `2023`. */
  periods: readonly [string, string] | null;
}

interface AnswerBase {
  /** Number of points, areas or people that the answer rests on; what is counted is the method's. */
  n: number;
  method: MethodRef;
  warnings: readonly Remark[];
  source: AnswerSource | null;
}

/** An answer with its number. It never travels without its interval where the method gives one. */
export interface Given<Detail> extends AnswerBase {
  status: 'ok';
  /** The main number in the unit of the question; null where the answer is not one number (a table, weights). */
  estimate: number | null;
  /** null where the method gives none: then nothing may be said as if it were certain. */
  interval: Interval | null;
  detail: Detail;
}

/** No answer, with every reason at once and what would make one possible. */
export interface Refused extends AnswerBase {
  status: 'refused';
  reasons: readonly [Remark<ReasonCode>, ...Remark<ReasonCode>[]];
}

/**
 * The one form of every judged number (docs/decisions/0015): methods produce it, statements read it, and nothing
 * else prints a judged number. Numbers are finite; what is missing is null.
 */
export type Answer<Detail = null> = Given<Detail> | Refused;

type Carried = Partial<Pick<AnswerBase, 'warnings' | 'source'>>;

/** An answer with its number. */
export function given<Detail>(
  method: MethodRef,
  n: number,
  answer: { estimate: number | null; interval: Interval | null; detail: Detail },
  carried: Carried = {},
): Given<Detail> {
  return { status: 'ok', ...answer, n, method, warnings: carried.warnings ?? [], source: carried.source ?? null };
}

/**
 * A refusal.
 * @throws RangeError without a reason: a refusal that does not say why is a defect.
 */
export function refused(method: MethodRef, n: number, reasons: readonly Remark<ReasonCode>[], carried: Carried = {}): Refused {
  const [first, ...rest] = reasons;
  if (!first) throw new RangeError(`Cannot refuse without a reason: ${method.id}`);
  return { status: 'refused', reasons: [first, ...rest], n, method, warnings: carried.warnings ?? [], source: carried.source ?? null };
}
