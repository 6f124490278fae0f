import { FEWEST_TOLD } from '#domain/programme-page/own-figure-told';

/** docs/methods/kleine-aantallen: one to four people are not shown. */
export const THRESHOLD = FEWEST_TOLD;

/** Room that somebody who knows every total keeps about each number that is hidden, in people. */
export const WIDTH = 5;

/** Fewest people that a share or a mean may be of, and fewest on either side of a share. */
export const PERCENTAGE = { minBase: 50, minCount: 5 } as const;
