import { chooseComparator, type Comparator } from './comparator.ts';

export interface GapInput {
  times: readonly number[];
  /** Figures of the area and of the municipality; null where there is none: left out, never filled. */
  area: readonly (number | null)[];
  reference: readonly (number | null)[];
  areaErrors?: readonly (number | null)[] | null;
  referenceErrors?: readonly (number | null)[] | null;
  /** Share of the municipality's people that live in the area; above a tenth the rest is the comparator. */
  share?: number | null;
  /** `rest` when the reference is already the rest of the municipality. */
  referenceIs?: 'whole' | 'rest';
  /** First period of each new definition, questionnaire or border. */
  breaks?: readonly number[];
  /** Judge what lies after the last break, instead of refusing. */
  sinceBreak?: boolean;
  modelBased?: boolean;
  /** null: not agreed. Never decides whether a gap closes, only whether that is good. */
  higherIsBetter?: boolean | null;
  level?: number;
}

/** One year of a gap. `reference` is what the area is judged against: the whole, or the rest. */
export interface GapPoint {
  time: number;
  area: number | null;
  reference: number | null;
  /** Area minus reference; null when either is missing. */
  gap: number | null;
  /** Area divided by reference; null too when the reference is not above zero. */
  ratio: number | null;
  areaSe: number | null;
  referenceSe: number | null;
  /** Sampling error of the gap; null unless both sides give one. */
  se: number | null;
}

export interface GapCourse {
  comparator: Comparator;
  /** Every year asked, in order. */
  points: readonly GapPoint[];
  /** The largest figure behind the gaps: what rounding noise is measured by. */
  largest: number;
}

/**
 * The gap year by year: shown even where it is not judged (docs/methods/verschil). When the area holds more than a tenth
 * of the people, the rest of the municipality is worked out from the whole: r = (m - s x) / (1 - s).
 */
export function gapCourse(input: GapInput): GapCourse {
  const comparator: Comparator = input.referenceIs === 'rest' ? { kind: 'rest', factor: 1 } : chooseComparator(input.share ?? null);
  const order = input.times.map((_, index) => index).sort((one, other) => (input.times[one] ?? 0) - (input.times[other] ?? 0));
  const points = order.map((index) => gapPoint(input, index, comparator.factor));
  const largest = points.reduce((most, { area, reference }) => Math.max(most, Math.abs(area ?? 0), Math.abs(reference ?? 0)), 0);
  return { comparator, points, largest };
}

function gapPoint(input: GapInput, index: number, factor: number): GapPoint {
  const area = input.area[index] ?? null;
  const published = input.reference[index] ?? null;
  const reference = factor === 1 ? published : restOf(published, area, factor);
  const known = area !== null && reference !== null;
  return {
    time: input.times[index] ?? NaN,
    area,
    reference,
    gap: known ? area - reference : null,
    ratio: known && reference > 0 ? area / reference : null,
    ...pointErrors(input.areaErrors?.[index] ?? null, input.referenceErrors?.[index] ?? null, factor),
  };
}

function restOf(whole: number | null, area: number | null, factor: number): number | null {
  return whole === null || area === null ? null : area - (area - whole) / factor;
}

/** Var(whole) = s^2 Var(area) + (1 - s)^2 Var(rest): area and rest were asked apart. */
function pointErrors(area: number | null, published: number | null, factor: number): Pick<GapPoint, 'areaSe' | 'referenceSe' | 'se'> {
  const restVariance = published === null || area === null ? NaN : (published ** 2 - ((1 - factor) * area) ** 2) / factor ** 2;
  const reference = factor === 1 ? published : restVariance > 0 ? Math.sqrt(restVariance) : null;
  return { areaSe: area, referenceSe: reference, se: area === null || reference === null ? null : Math.hypot(area, reference) };
}
