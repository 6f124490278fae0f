/** Signs that only steer how others are shown: controls, signs that turn the direction of what follows, marks of a file. */
const STEERING = /[\p{Cc}\u061c\u202a-\u202e\u2066-\u2069\ufeff\p{Noncharacter_Code_Point}]/gu;
/** Further than this a word would run off the page. */
const LONGEST_RUN = 40;
const LONG_RUN = new RegExp(`[^\\s\\u200b-]{${LONGEST_RUN}}(?=[^\\s])`, 'gu');
/** Where a word may be broken off; it has no width. */
const BREAK = '\u200b';

/** A text in which nothing is but what a reader sees, on one line, with places to break words that are too long for one. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s--[\u00a0\u202f\ufeff]]+/gv, ' ')
    .replace(STEERING, '')
    .replace(LONG_RUN, (run) => run + BREAK);
}
