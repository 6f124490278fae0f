import { foldName } from '#base/text';
import type { Stemmed } from '#domain/register/register';

/** A shorter beginning of a name is the beginning of many words. */
const LEAST_LETTERS = 4;

/**
 * Things without the stems that are names of places where they work: that two are in one place is a ground of its own
 * (`place`), and would count twice.
 *
 * @param names of the areas of all things
 */
export function withoutPlaces(things: readonly Stemmed[], names: readonly string[]): Stemmed[] {
  const words = [...new Set(names.flatMap((name) => foldName(name).split(' ')))];
  const isPlace = (stem: string): boolean => {
    const folded = foldName(stem);
    return folded.length >= LEAST_LETTERS && words.some((word) => word.startsWith(folded));
  };
  const places = new Set([...new Set(things.flatMap(({ stems }) => stems))].filter(isPlace));
  return places.size === 0 ? [...things] : things.map((thing) => ({ ...thing, stems: thing.stems.filter((stem) => !places.has(stem)) }));
}
