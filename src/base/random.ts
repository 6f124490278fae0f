import { randomBytes } from 'node:crypto';

/** A number in [0, 1) that nobody can foresee; whoever needs chance is handed this or a fake. */
export type Random = () => number;

export const systemRandom: Random = () => randomBytes(4).readUInt32BE() / 2 ** 32;
