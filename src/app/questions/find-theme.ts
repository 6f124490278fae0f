import { fault } from '#base/fault';
import { foldName } from '#base/text';
import type { Catalogue, Theme } from '#domain/catalogue/catalogue';

/** The theme with this id or title. @throws Fault `theme-unknown` with the themes that there are */
export function findTheme(catalogue: Catalogue, text: string): Theme {
  const wanted = foldName(text);
  const found = catalogue.themes.find(({ id, title }) => id === text || foldName(title.nl) === wanted || foldName(title.en) === wanted);
  if (!found) throw fault('theme-unknown', { text, known: catalogue.themes.map((theme) => theme.id).join(', ') });
  return found;
}
