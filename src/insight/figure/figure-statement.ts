import { chooseStatement } from '#analysis/statement/choose-statement';
import type { Change } from '#domain/answer/judgement';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { isJudged } from '#domain/catalogue/judged';
import type { ComparatorKind } from '#domain/comparator/comparator';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { VerdictTable } from '#domain/figures/verdicts';
import type { Indicator } from '#domain/indicator/indicator';
import type { IndicatorProfile } from '#domain/profile/profile';
import type { FigureStatement, GapRecord, Silence } from '#domain/profile/statement';
import { figureAge } from '#insight/figure/figure-age';
import type { Subject } from '#insight/area/area-subject';

/** The stored verdicts of a place, by indicator. */
export type PlaceVerdicts = ReadonlyMap<string, () => VerdictRow>;

interface VerdictRow {
  record: GapRecord;
  area: Change['area'];
  reference: Change['reference'];
}

/** The verdicts of one place by indicator; a row is only made when it is asked for. */
export function placeVerdicts(table: Disclosed<VerdictTable>): PlaceVerdicts {
  return new Map(table.indicator.map((indicator, row) => [indicator, () => verdictAt(table, row)]));
}

/** What a subject stands beside, where its verdicts were made against that; null for another comparator. */
export function judgedAgainst({ comparator, choices }: Pick<Subject, 'comparator' | 'choices'>): ComparatorKind | null {
  return comparator !== null && comparator.kind === choices[0]?.kind ? comparator.kind : null;
}

/**
 * What may be said of a figure, by the stored verdict and, for a survey, the margins of its newest figure.
 *
 * @returns null when the indicator is not judged, has no figure, or nothing to stand beside
 */
export function figureStatement(
  { indicator, latest, reference }: Pick<IndicatorProfile, 'indicator' | 'latest' | 'reference'>,
  against: ComparatorKind,
  verdicts: PlaceVerdicts,
  { catalogue, now }: { catalogue: Pick<Catalogue, 'theme'>; now: Date },
): FigureStatement | null {
  if (!latest || latest.value === null || !isJudged(indicator, catalogue)) return null;
  const row = verdicts.get(indicator.id)?.() ?? null;
  const record = row?.record ?? null;
  if (!reference && !record) return null;
  const higherIsBetter = indicator.direction === 'more';
  const verdict = record ? record.verdict : indicator.sampling === 'model' ? null : 'too-few';
  const judged: Change | null =
    verdict === null ? null : { verdict, area: row?.area ?? null, reference: row?.reference ?? null, higherIsBetter };
  const { lower, upper } = latest;
  const choice = chooseStatement({
    value: latest.value,
    // What a model gives as margins holds no sampling error: it is not judged by it (docs/methods/verschil).
    interval: indicator.sampling === 'survey' && lower !== null && upper !== null ? [lower, upper] : null,
    referenceValue: reference?.value ?? null,
    higherIsBetter,
    unit: indicator.unit,
    change: judged,
    programme: null,
    suppressed: false,
  });
  const told = choice.kind === 'told' ? choice : null;
  const isDifferent = told === null || told.change !== null || judged === null;
  const silence = isDifferent ? silenceOf(verdict, record, indicator) : null;
  const change = isDifferent && silence === null ? judged : null;
  const isClaim = change !== null && change.verdict !== 'no-clear-change';
  return {
    against,
    level: told?.level ?? (reference ? 'two-facts' : null),
    change,
    silence,
    turn: isClaim ? turnOf(change, higherIsBetter) : null,
    span: isClaim && record ? spanOf(record, latest.period, now) : null,
    record,
  };
}

function silenceOf(verdict: GapRecord['verdict'], record: GapRecord | null, { sampling }: Indicator): Silence | null {
  if (verdict !== null && verdict !== 'too-few') return null;
  const reasons = record?.reasons ?? [];
  if (sampling === 'model' || reasons.includes('model-based-figure')) return 'model';
  if (reasons.includes('reference-missing')) return 'reference-missing';
  if (reasons.includes('unresolved-break')) return 'broken';
  return verdict === 'too-few' ? 'too-few' : 'not-judged';
}

function turnOf({ area }: Change, higherIsBetter: boolean): FigureStatement['turn'] {
  return area === null || area === 'flat' ? null : { value: area, good: (area === 'up') === higherIsBetter };
}

/** A change that ended years before the figure beside it, or long ago, is told with its years. */
function spanOf({ first, last }: GapRecord, latest: string, now: Date): FigureStatement['span'] {
  if (first === null || last === null) return null;
  return last < latest || figureAge(last, now).old ? [first, last] : null;
}

function verdictAt(table: VerdictTable, row: number): VerdictRow {
  const at = (column: Float64Array): number | null => (Number.isNaN(column[row]!) ? null : column[row]!);
  return {
    area: table.areaChange[row]!,
    reference: table.referenceChange[row]!,
    record: {
      verdict: table.verdict[row]!,
      verdictAlone: table.verdictAlone[row]!,
      comparator: table.comparator[row]!,
      family: table.familySize[row]!,
      threshold: table.familyThreshold[row]!,
      reasons: table.reasons[row]!,
      warnings: table.warnings[row]!,
      factorToWhole: table.factorToWhole[row]!,
      n: table.n[row]!,
      first: table.firstPeriod[row]!,
      last: table.lastPeriod[row]!,
      gapLast: at(table.gapLast),
      slope: at(table.slope),
      lower: at(table.lower),
      upper: at(table.upper),
      p: at(table.p),
      pMannKendall: at(table.pMannKendall),
      r1: at(table.r1),
    },
  };
}
