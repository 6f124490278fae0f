import type { Period } from '#base/period';
import type { ReasonCode, Verdict, WarningCode } from '#domain/answer/codes';
import type { Change, Level, Movement } from '#domain/answer/judgement';
import type { ComparatorKind } from '#domain/comparator/comparator';
import type { VerdictComparator } from '#domain/figures/verdicts';

/**
 * What may be said of a judged figure of an area (docs/methods/zinnen), without words of a language: how it stands, and
 * whether that changes. Read from the stored verdict; nothing here is judged anew.
 */
export interface FigureStatement {
  /** Whose published figure it stands beside; the change may be against another side of it: the rest. */
  against: ComparatorKind;
  /** Null where there is nothing to stand beside. */
  level: Level | null;
  /** Null where no change was judged (then `silence` says why), or where there is no difference to speak of. */
  change: Change | null;
  /** Why no change was judged; null where it was, or where there is no difference to speak of. */
  silence: Silence | null;
  /** Which way the area's own figure went, and whether that is good; only where a change is claimed and it moved. */
  turn: { value: Exclude<Movement, 'flat'>; good: boolean } | null;
  /** The years that the change is about, where those are not the years up to the figure beside it, or are old. */
  span: readonly [Period, Period] | null;
  /** The numbers behind it; null when there are fewer than five years anywhere. */
  record: GapRecord | null;
}

/** Why a change was not judged; the first that holds. */
export type Silence = 'model' | 'reference-missing' | 'broken' | 'too-few' | 'not-judged';

/** One verdict as it was stored: gap is area minus comparator, in the indicator's unit, slope per year. */
export interface GapRecord {
  /** Among all tests of the family; null where refused for another reason than too few points. */
  verdict: Verdict | null;
  /** The same by itself. */
  verdictAlone: Verdict | null;
  comparator: VerdictComparator;
  /** How many tests stand in the family, and up to which p a claim is made; 0 when none is. */
  family: number;
  threshold: number;
  reasons: ReasonCode[];
  warnings: WarningCode[];
  /** Multiply the gap to the rest with this for the gap to the whole municipality; 1 elsewhere. */
  factorToWhole: number;
  n: number;
  first: Period | null;
  last: Period | null;
  gapLast: number | null;
  /** Null where nothing was tested. */
  slope: number | null;
  lower: number | null;
  upper: number | null;
  p: number | null;
  pMannKendall: number | null;
  r1: number | null;
}
