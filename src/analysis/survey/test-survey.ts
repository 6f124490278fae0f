import { codeMargin } from './code-margin.ts';
import type { Margin } from './margin.ts';

/** A made-up survey of 120 people by formula, so that R can be given the same one; see `survey-mean.test.ts`. */
const PEOPLE = Array.from({ length: 120 }, (_, i) => i);
const kind = (i: number): number => ((i * i + 3 * i) % 7) % 3;

export const AGE = PEOPLE.map((i) => ['y', 'm', 'o'][kind(i)] ?? 'y');
export const SEX = PEOPLE.map((i) => ((i * 5) % 11 > 6 ? 'm' : 'f'));
export const BASE = PEOPLE.map((i) => 1 + ((i * 13) % 5) / 2);
export const Y = PEOPLE.map((i) => 10 + ((i * 37) % 23) + 3 * kind(i));
export const FLAT = Int32Array.from(PEOPLE, (i) => Math.floor(i / 6));
export const STRATUM = Int32Array.from(PEOPLE, (i) => (i < 60 ? 0 : 1));

export const AGE_TOTALS = { m: 300, o: 260, y: 440 };
export const SEX_TOTALS = { f: 520, m: 480 };

export function sampleMargins(): Margin[] {
  return [codeMargin('age', AGE_TOTALS, AGE).margin, codeMargin('sex', SEX_TOTALS, SEX).margin];
}
