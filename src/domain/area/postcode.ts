import type { Period } from '#base/period';
import type { Texts } from '#base/text';
import type { Area } from '#domain/area/area';

/** Neighbourhoods in which a postcode is the most common one (of most addresses it need not be), and who says so. */
export interface PostcodeAreas {
  /** Its four digits. */
  digits: string;
  /** A to Z; empty where the source has no neighbourhood with it. A postcode can lie in others too. */
  areas: Area[];
  /** The table and its newest period that tells postcodes, or what the world says of its source. */
  source: { table: string; publisher: string; release: string; period: Period } | { said: Texts };
}

/** Whether somebody typed a Dutch postcode, or its four digits. */
export function isPostcode(typed: string): boolean {
  return postcodeDigits(typed) !== null;
}

/** The four digits of a postcode that somebody typed; the letters tell a street, no neighbourhood. Null where it is no postcode. */
export function postcodeDigits(typed: string): string | null {
  return /^([1-9]\d{3})\s*(?:[a-z]{2})?$/iu.exec(typed.trim())?.[1] ?? null;
}

/** Whether a source measure is the most common postcode of an area: CBS numbers this topic anew each year. */
export function isPostcodeMeasure(column: string): boolean {
  return /^MeestVoorkomendePostcode(?:_\d+)?$/iu.test(column);
}
