import { randomBytes } from 'node:crypto';

/** A number in [0, 1) that nobody can foresee; whoever needs chance is handed this or a fake. */
export type Random = () => number;

export const systemRandom: Random = () => randomBytes(4).readUInt32BE() / 2 ** 32;

/**
 * Chance that is the same for the same seed, on every machine and for ever (Mulberry32, 32 bits of state):
 * for draws that an answer rests on, never for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
