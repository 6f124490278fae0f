import type { IndicatorProfile, StandsOut } from '#domain/profile/profile';
import { COMPARABLE_KINDS } from '#insight/area/area-kinds';

/** How many figures are shown of each side: where the area is higher, and where it is lower. */
export const SHOWN_PER_SIDE = 2;
/** Figures older than this many years say too little of today to stand out. */
export const OLDEST_YEARS = 10;
/** Below this many steps of the last decimal a difference can be rounding alone. */
const LEAST_STEPS = 2;
/** Shares closer than this many points are not said to stand out. */
const LEAST_POINTS = 3;

/**
 * The figures in which an area differs most from its comparator, by proportion: the larger figure
 * divided by the smaller. A fact, no judgement; a rule that can be told to a reader:
 *
 * 1. only figures that can be compared between places of different size, of the same period;
 * 2. not who lives here (that is described, never compared), not figures of an earlier division, nor
 *    figures of more than ten years ago;
 * 3. a difference that can be rounding is none;
 * 4. of each side two at most, of different themes where there are; new figures go before old ones;
 * 5. those where the area is on the side that was agreed to be better come first, as a page opens
 *    with strengths; where no side is better, the larger proportion comes first.
 */
export function standsOut(figures: readonly IndicatorProfile[], isJudged: (theme: string) => boolean): StandsOut[] {
  const candidates = figures.flatMap((figure) => {
    const candidate = compare(figure, isJudged);
    return candidate ? [candidate] : [];
  });
  candidates.sort((one, other) => Number(one.figure.age!.old) - Number(other.figure.age!.old) || other.ratio - one.ratio);
  const chosen = [...pickSide(candidates, 'higher'), ...pickSide(candidates, 'lower')];
  return chosen.sort((one, other) => rank(one) - rank(other) || other.ratio - one.ratio);
}

function compare(figure: IndicatorProfile, isJudged: (theme: string) => boolean): StandsOut | null {
  const { indicator, latest, reference } = figure;
  if (!latest || !reference || figure.olderDivision !== null || figure.age!.years > OLDEST_YEARS) return null;
  if (!isJudged(indicator.themes[0]!) || !COMPARABLE_KINDS.has(indicator.kind)) return null;
  const value = latest.value!;
  const other = reference.value!;
  // A proportion means nothing where zero is not "none" or a side is below it.
  if (value <= 0 || other <= 0) return null;
  const least = Math.max(LEAST_STEPS * 10 ** -indicator.decimals, indicator.unit === 'percent' ? LEAST_POINTS : 0);
  if (Math.abs(value - other) < least - 1e-9) return null;
  // Where the margins of a survey reach the comparator, we cannot see a difference.
  if (latest.lower !== null && latest.upper !== null && latest.lower <= other && other <= latest.upper) return null;
  return { figure, side: value > other ? 'higher' : 'lower', ratio: Math.max(value, other) / Math.min(value, other) };
}

/** The first of each theme, and only then a second one of a theme that was told already. */
function pickSide(candidates: readonly StandsOut[], side: StandsOut['side']): StandsOut[] {
  const themes = new Set<string>();
  const firsts: StandsOut[] = [];
  const others: StandsOut[] = [];
  for (const candidate of candidates) {
    if (candidate.side !== side) continue;
    const theme = candidate.figure.indicator.themes[0]!;
    (themes.has(theme) ? others : firsts).push(candidate);
    themes.add(theme);
  }
  return [...firsts, ...others].slice(0, SHOWN_PER_SIDE);
}

/** 0: on the agreed better side; 1: no side is better; 2: on the other side. */
export function rank({ figure, side }: StandsOut): 0 | 1 | 2 {
  const { direction } = figure.indicator;
  if (direction === 'neutral') return 1;
  return (direction === 'more') === (side === 'higher') ? 0 : 2;
}
