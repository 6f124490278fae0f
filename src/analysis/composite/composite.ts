import { aggregate, type Aggregation } from '#analysis/composite/aggregate';
import { correlation } from '#analysis/composite/correlation';
import { normalise, type PartRule } from '#analysis/composite/normalise';
import { rankRange, type RankRange } from '#analysis/composite/rank-range';
import { ranks } from '#analysis/composite/rank';
import { openSolver } from '#analysis/optimise/solver';
import { seededRandom, type Random } from '#base/random';
import { given, refused, type Answer, type Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import { method } from '#domain/answer/method';

export interface CompositeIndicator extends Omit<PartRule, 'normalisation'> {
  name: string;
  weight: number;
  dimension?: string | undefined;
  year?: number | undefined;
}

export interface CompositeInput {
  normalisation: 'min-max' | 'z-score';
  aggregation: Aggregation;
  dimensionAggregation: Aggregation;
  dimensionWeights: Readonly<Record<string, number>>;
  indicators: readonly CompositeIndicator[];
  items: readonly { id: string; values: Readonly<Record<string, number | null>> }[];
  sensitivity: { weights: 'all' | 'draws' | 'none'; draws: number; seed: number };
}

export interface CompositeItem {
  id: string;
  /** null when an indicator is missing. */
  score: number | null;
  rank: number | null;
  /** Over the weights that were tried; null without a score or when none were. */
  rankRange: RankRange | null;
  /** Over leaving out each indicator in turn. */
  leaveOneOut: RankRange | null;
  /** Others whose range overlaps: not to be told apart. */
  comparable: readonly string[];
}

export interface Composite {
  items: readonly CompositeItem[];
  /** Correlation of the score with each indicator's part. */
  correlations: Readonly<Record<string, number | null>>;
}

const FEWEST_INDICATORS = 3;
const MOST_YEARS_APART = 2;
/** Above this many items the exact ranges take too long, and draws are used. */
const MOST_EXACT = 60;
/** Logarithm of a part of 0: far below every other, but a number. */
const LOG_OF_NOTHING = -30;

/**
 * One score out of several indicators (OECD/JRC Handbook 2008), never without how much it hangs on its weights:
 * range of places over all weights (Saisana, Saltelli & Tarantola 2005; here exact), leaving out each indicator,
 * correlation with each part. n: items with a score.
 *
 * Refuses fewer than 3 indicators, and parts more than 2 years apart. An item with a missing indicator gets no
 * score. Warns where goalposts come from the data: then years cannot be compared.
 */
export async function composite(input: CompositeInput): Promise<Answer<Composite>> {
  const reasons = refusals(input);
  if (reasons.length > 0) return refused(method('composite'), 0, reasons);
  const parts = input.indicators.map((indicator) =>
    normalise(
      input.items.map(({ values }) => values[indicator.name] ?? null),
      { ...indicator, normalisation: input.normalisation },
    ),
  );
  const flat = input.indicators.filter((_, at) => parts[at]!.every((part) => part === null)).map(({ name }) => name);
  if (flat.length > 0) return refused(method('composite'), 0, [{ code: 'no-time-variation', params: { indicators: flat } }]);
  const groups = groupsOf(input);
  const scoreWith = (weights: readonly number[], left: number | null = null): (number | null)[] =>
    input.items.map((_, item) =>
      aggregate(
        groupParts(input, groups, parts, item, left),
        left === null ? weights : weightsWithout(groups, weights, left),
        input.aggregation,
      ),
    );
  const scores = scoreWith(groups.map(({ weight }) => weight));
  const complete = input.items.map((_, at) => at).filter((at) => scores[at] !== null);
  const ranges = await weightRanges(input, groups, parts, complete);
  const leftOut = leaveOneOutRanges(
    input,
    (left) =>
      scoreWith(
        groups.map(({ weight }) => weight),
        left,
      ),
    complete,
  );
  const places = ranks(scores);
  const items = input.items.map(({ id }, at): CompositeItem => {
    const range = ranges.get(at) ?? null;
    const comparable =
      range === null
        ? []
        : complete.filter((other) => other !== at && overlaps(range, ranges.get(other)!)).map((other) => input.items[other]!.id);
    return { id, score: scores[at]!, rank: places[at]!, rankRange: range, leaveOneOut: leftOut.get(at) ?? null, comparable };
  });
  const correlations = Object.fromEntries(input.indicators.map(({ name }, at) => [name, correlation(scores, parts[at]!)]));
  return given(
    method('composite'),
    complete.length,
    { estimate: null, interval: null, detail: { items, correlations } },
    { warnings: warningsOf(input, complete.length) },
  );
}

function refusals({ indicators, items }: CompositeInput): Remark<ReasonCode>[] {
  const reasons: Remark<ReasonCode>[] = [];
  if (indicators.length < FEWEST_INDICATORS) reasons.push({ code: 'too-few-indicators', params: { indicators: indicators.length } });
  const years = indicators.flatMap(({ year }) => year ?? []);
  const apart = Math.max(...years) - Math.min(...years);
  if (years.length > 1 && apart > MOST_YEARS_APART) reasons.push({ code: 'parts-too-far-apart', params: { years: apart } });
  if (items.every(({ values }) => indicators.some(({ name }) => (values[name] ?? null) === null)))
    reasons.push({ code: 'missing-indicator' });
  return reasons;
}

function warningsOf({ indicators, items, normalisation, sensitivity }: CompositeInput, complete: number): Remark[] {
  const loose = indicators.filter(({ min, max }) => min === undefined || max === undefined).map(({ name }) => name);
  const warnings: Remark[] = [];
  if (normalisation === 'z-score' || loose.length > 0) warnings.push({ code: 'goalposts-from-data', params: { indicators: loose } });
  if (sensitivity.weights === 'all' && complete > MOST_EXACT)
    warnings.push({ code: 'ranges-from-draws', params: { draws: sensitivity.draws } });
  if (complete < items.length) warnings.push({ code: 'missing-indicator', params: { items: items.length - complete } });
  return warnings;
}

/** Indicators that are put together first; without dimensions each is its own group. */
interface Group {
  indicators: readonly number[];
  weight: number;
}

function groupsOf({ indicators, dimensionWeights }: CompositeInput): Group[] {
  const groups = new Map<string, number[]>();
  indicators.forEach(({ name, dimension }, at) => {
    const key = dimension === undefined ? `indicator:${name}` : `dimension:${dimension}`;
    groups.set(key, [...(groups.get(key) ?? []), at]);
  });
  return [...groups.values()].map((list) => {
    const { dimension, weight } = indicators[list[0]!]!;
    return { indicators: list, weight: dimension === undefined ? weight : (dimensionWeights[dimension] ?? 1) };
  });
}

function groupParts(
  input: CompositeInput,
  groups: readonly Group[],
  parts: readonly (readonly (number | null)[])[],
  item: number,
  left: number | null,
): (number | null)[] {
  return groups.map(({ indicators }) => {
    const kept = indicators.filter((at) => at !== left);
    if (kept.length === 1) return parts[kept[0]!]![item]!;
    return aggregate(
      kept.map((at) => parts[at]![item]!),
      kept.map((at) => input.indicators[at]!.weight),
      input.dimensionAggregation,
    );
  });
}

/** A group of which the only indicator is left out weighs nothing. */
function weightsWithout(groups: readonly Group[], weights: readonly number[], left: number): number[] {
  return groups.map(({ indicators }, at) => (indicators.length === 1 && indicators[0] === left ? 0 : weights[at]!));
}

/** Weights of the groups are moved over the simplex; within a dimension they stay. */
async function weightRanges(
  input: CompositeInput,
  groups: readonly Group[],
  parts: readonly (readonly (number | null)[])[],
  complete: readonly number[],
): Promise<Map<number, RankRange>> {
  const { weights, draws, seed } = input.sensitivity;
  if (weights === 'none' || complete.length === 0) return new Map();
  const rows = complete.map((item) => groupParts(input, groups, parts, item, null).map((part) => part!));
  if (weights === 'all' && complete.length <= MOST_EXACT) {
    const linear =
      input.aggregation === 'arithmetic'
        ? rows
        : rows.map((row) => row.map((part) => (part > 0 ? Math.max(LOG_OF_NOTHING, Math.log(part)) : LOG_OF_NOTHING)));
    const solver = await openSolver();
    return new Map(complete.map((item, at) => [item, rankRange(solver, linear, at)]));
  }
  const random = seededRandom(seed);
  return extremes(
    complete,
    Array.from({ length: draws }, () => ranks(rows.map((row) => aggregate(row, simplexDraw(random, groups.length), input.aggregation)))),
  );
}

/** Weights spread evenly over the simplex (Dirichlet with all parameters 1). */
function simplexDraw(random: Random, size: number): number[] {
  return Array.from({ length: size }, () => -Math.log(1 - random()));
}

function leaveOneOutRanges(
  input: CompositeInput,
  scoresWithout: (left: number) => (number | null)[],
  complete: readonly number[],
): Map<number, RankRange> {
  return extremes(
    complete,
    input.indicators.map((_, left) => {
      const scores = scoresWithout(left);
      return ranks(complete.map((item) => scores[item]!));
    }),
  );
}

function extremes(complete: readonly number[], places: readonly (readonly (number | null)[])[]): Map<number, RankRange> {
  return new Map(
    complete.map((item, at) => {
      const own = places.map((row) => row[at]!);
      return [item, [Math.min(...own), Math.max(...own)] as const];
    }),
  );
}

function overlaps(a: RankRange, b: RankRange): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
