import { storable } from '#base/text';

const LONGEST = 100;
const FEWEST_SIGNS = 2;

/** What somebody typed to search for, without what no database takes; more than a long sentence is not looked at. */
export function searchedText(typed: string | null): string {
  const text = storable(typed ?? '').trim();
  return [...text.slice(0, 4 * LONGEST)].slice(0, LONGEST).join('');
}

/** Whether it has so few letters and digits that it would be in nearly every text, or in none. */
export function isTooShort(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST_SIGNS;
}
