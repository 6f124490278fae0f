import type { YearlyValues } from '#analysis/projection/yearly-values';

/** The least and greatest a figure can be; null where there is no such end. */
export type Bounds = readonly [number | null, number | null];

export const NO_BOUNDS: Bounds = [null, null];

/** A scale without ends on which a bounded figure is continued, and the way back. */
export interface Scale {
  name: 'plain' | 'log' | 'logit';
  to(value: number): number;
  from(scaled: number): number;
}

const PLAIN: Scale = { name: 'plain', to: (value) => value, from: (scaled) => scaled };

/**
 * The scale on which a course with bounds is continued: logit between two ends, log from one (docs/methods/als-het-zo-doorgaat). A
 * figure that lies at an end has no place on it; it is put halfway between that end and the figure nearest to it,
 * and on the way back everything stays within the ends.
 *
 * @param values the course, within the bounds
 */
export function boundedScale([lower, upper]: Bounds, values: YearlyValues): Scale {
  const known = values.filter((value) => value !== null);
  if (lower === null && upper === null) return PLAIN;
  if (lower !== null && upper !== null) {
    const width = upper - lower;
    const edge = halfNearest([...known.map((value) => value - lower), ...known.map((value) => upper - value)], width);
    return {
      name: 'logit',
      to: (value) => {
        const inside = Math.min(width - edge, Math.max(edge, value - lower));
        return Math.log(inside / (width - inside));
      },
      from: (scaled) => lower + width / (1 + Math.exp(-scaled)),
    };
  }
  const [end, sign] = lower !== null ? [lower, 1] : [upper as number, -1];
  const distances = known.map((value) => sign * (value - end));
  const edge = halfNearest(distances, 2 * Math.max(1, ...distances));
  return {
    name: 'log',
    to: (value) => Math.log(Math.max(edge, sign * (value - end))),
    // Far ahead a multiple can pass every number; the greatest one still is a number.
    from: (scaled) => end + sign * Math.exp(Math.min(scaled, 700)),
  };
}

/** Half the least distance above zero; a thousandth of the room where all lie at an end. */
function halfNearest(distances: readonly number[], room: number): number {
  const above = distances.filter((distance) => distance > 0);
  return above.length > 0 ? Math.min(...above) / 2 : room / 1000;
}
