import { randomBytes } from 'node:crypto';

/** A number in [0, 1) that nobody can foresee; whoever needs chance is handed this or a fake. */
export type Random = () => number;

export const systemRandom: Random = () => randomBytes(4).readUInt32BE() / 2 ** 32;

/**
 * Chance that is the same for the same seed, on every machine and for ever: for draws that an answer rests on,
 * never for secrets. SplitMix32: a Weyl sequence whose steps are mixed by MurmurHash3's finaliser. Every step can be
 * undone, so each of the 2^32 numbers comes exactly once in a round, whatever the seed; of Mulberry32 a part of
 * the numbers never comes.
 *
 * @param seed any whole number; its lowest 32 bits count
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/**
 * `size` different whole numbers from 0 up to `of`, in rising order; each set is as likely as another.
 *
 * @throws RangeError when there are not as many
 */
export function drawSet(size: number, of: number, random: Random): number[] {
  if (size > of) throw new RangeError(`Cannot draw ${size} different ones out of ${of}`);
  const drawn = new Set<number>();
  // Floyd's method: no list of all, and no second try.
  for (let last = of - size; last < of; last += 1) {
    const pick = Math.floor(random() * (last + 1));
    drawn.add(drawn.has(pick) ? last : pick);
  }
  return [...drawn].sort((a, b) => a - b);
}
