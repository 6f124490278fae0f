import type { Bounds } from '#analysis/projection/bounded-scale';

export interface Band {
  lower: number[];
  upper: number[];
}

/**
 * A band that stays within bounds and is nowhere narrower than the year before: further ahead is never surer. Near an
 * end the other side takes what has no room.
 */
export function widenBand({ lower, upper }: Band, [least, most]: Bounds): Band {
  const floor = least ?? -Infinity;
  const ceiling = most ?? Infinity;
  const widened: Band = { lower: [], upper: [] };
  let width = 0;
  lower.forEach((below, index) => {
    let low = Math.min(ceiling, Math.max(floor, below));
    let high = Math.max(floor, Math.min(ceiling, upper[index] as number));
    const short = width - (high - low);
    if (short > 0) {
      low = Math.max(floor, low - short / 2);
      high = Math.min(ceiling, low + width);
      low = Math.max(floor, Math.min(low, high - width));
    }
    width = high - low;
    widened.lower.push(low);
    widened.upper.push(high);
  });
  return widened;
}
