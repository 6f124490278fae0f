import { nearest } from '#base/nearest';
import { foldName, type Texts } from '#base/text';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { SearchHelp } from '#domain/programme-page/search-help';

const MOST_INDICATORS = 6;
/** Shorter words are a letter away from too many others. */
const FEWEST_LETTERS = 4;

/** Themes and indicators of the catalogue of which the title holds one of the words. */
export function catalogueHelp(
  searched: readonly string[],
  { themes, indicators }: Pick<Catalogue, 'themes' | 'indicators'>,
): Pick<SearchHelp, 'themes' | 'indicators'> {
  const wanted = searched.map(foldName).filter((word) => word.length >= FEWEST_LETTERS);
  const holds = (title: Texts) => wanted.some((word) => foldName(`${title.nl} ${title.en}`).includes(word));
  return {
    themes: themes.filter(({ title }) => holds(title)).map(({ id }) => id),
    indicators: indicators
      .filter(({ status, title }) => status === 'active' && holds(title))
      .slice(0, MOST_INDICATORS)
      .map(({ id, title }) => ({ id, title })),
  };
}

/** Words of titles that look like what was typed: nobody finds a thing by a slip of the keys. */
export function nearWords(typed: string, titles: Iterable<string>): string[] {
  const words = new Set([...titles].flatMap((title) => foldName(title).split(' ')).filter((word) => word.length >= FEWEST_LETTERS));
  const asked = foldName(typed)
    .split(' ')
    .filter((word) => word.length >= FEWEST_LETTERS && !words.has(word));
  return [...new Set(asked.flatMap((word) => nearest(word, words)))];
}
