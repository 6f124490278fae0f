import { adjustForFamily, FALSE_SHARE } from '#analysis/gap/false-discoveries';
import type { Movement } from '#domain/answer/judgement';
import type { ReasonCode, Verdict, WarningCode } from '#domain/answer/codes';
import type { Area } from '#domain/area/area';
import type { Period } from '#base/period';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { VerdictComparator, VerdictTable } from '#domain/figures/verdicts';
import type { Indicator } from '#domain/indicator/indicator';

/** An indicator that stands on the worse side of the comparator, and goes further that way. */
export interface WorseIndicator {
  indicator: Indicator;
  verdict: Extract<Verdict, 'widening' | 'crossed'>;
  comparator: VerdictComparator;
  /** Area minus comparator in the last year, in the unit of the indicator. */
  gapLast: number;
  /** Change of the gap per year, with its 95 % interval, inflated for autocorrelation. */
  slope: number;
  lower: number;
  upper: number;
  /** p of both witnesses together, by itself and among the family of the area. */
  p: number;
  pFamily: number;
  n: number;
  firstPeriod: Period | null;
  lastPeriod: Period | null;
  areaChange: Movement;
  referenceChange: Movement;
  warnings: readonly WarningCode[];
}

/** What is worse and worsening in one area, among all that was tested there. */
export interface WorseInArea {
  area: Area;
  /** Theme by theme as the catalogue orders them, then A to Z by id; never by size. */
  worse: WorseIndicator[];
  /** Indicators that were tested: the family of Benjamini-Hochberg, with its accepted share of false claims. */
  tests: number;
  q: number;
  /** Indicators that were not tested, per reason; those with fewer than five years in all are too few. */
  refused: Partial<Record<ReasonCode, number>>;
  refusedCount: number;
}

/**
 * Which indicators of an area are worse than their comparator and getting worse (docs/methods/verschil): the gap of the last
 * year lies on the bad side, and both witnesses see it move that way, among all judged indicators of this area
 * (Benjamini-Hochberg, q = 0.10). Reads the verdicts that were made with the store; judges nothing itself.
 *
 * @param judged every indicator that may be judged
 */
export function worseAndWorsening(
  area: Area,
  verdicts: Disclosed<VerdictTable>,
  judged: readonly Indicator[],
  themes: readonly string[],
): Disclosed<WorseInArea> {
  const rowOf = new Map(verdicts.indicator.map((id, row) => [id, row]));
  const tested: { indicator: Indicator; row: number; verdict: Verdict; p: number }[] = [];
  const refused: Partial<Record<ReasonCode, number>> = {};
  let refusedCount = 0;
  for (const indicator of judged) {
    const row = rowOf.get(indicator.id);
    const verdict = row === undefined ? 'too-few' : verdicts.verdictAlone[row]!;
    if (row !== undefined && verdict !== null && verdict !== 'too-few') {
      const p = Math.max(verdicts.p[row] ?? NaN, verdicts.pMannKendall[row] ?? NaN);
      // A gap that never moved has no p of its line: it is a test without a claim.
      tested.push({ indicator, row, verdict, p: Number.isNaN(p) ? 1 : p });
      continue;
    }
    refusedCount += 1;
    const reasons = row === undefined || verdicts.reasons[row]!.length === 0 ? (['too-few-points'] as const) : verdicts.reasons[row]!;
    for (const code of reasons) refused[code] = (refused[code] ?? 0) + 1;
  }
  const adjusted = adjustForFamily(tested.map(({ p }) => p));
  const worse = tested.flatMap(({ indicator, row, verdict, p }, index): WorseIndicator[] => {
    const pFamily = adjusted[index]!;
    const bad = indicator.direction === 'more' ? -1 : 1;
    const isWorse = Math.sign(verdicts.gapLast[row]!) === bad && Math.sign(verdicts.slope[row]!) === bad;
    if ((verdict !== 'widening' && verdict !== 'crossed') || !isWorse || pFamily > FALSE_SHARE) return [];
    return [
      {
        indicator,
        verdict,
        comparator: verdicts.comparator[row]!,
        gapLast: verdicts.gapLast[row]!,
        slope: verdicts.slope[row]!,
        lower: verdicts.lower[row]!,
        upper: verdicts.upper[row]!,
        p,
        pFamily,
        n: verdicts.n[row]!,
        firstPeriod: verdicts.firstPeriod[row]!,
        lastPeriod: verdicts.lastPeriod[row]!,
        areaChange: verdicts.areaChange[row]!,
        referenceChange: verdicts.referenceChange[row]!,
        warnings: verdicts.warnings[row]!,
      },
    ];
  });
  const place = ({ indicator }: WorseIndicator): number => themes.indexOf(indicator.themes[0]!);
  worse.sort((one, other) => place(one) - place(other) || (one.indicator.id < other.indicator.id ? -1 : 1));
  return fromDisclosed({ area, worse, tests: tested.length, q: FALSE_SHARE, refused, refusedCount }, verdicts);
}
