import type { Texts } from '#base/text';
import { openReading } from './open-reading.ts';

/** How the themes of the catalogue are called, by id. */
export async function loadThemeTitles(): Promise<ReadonlyMap<string, Texts>> {
  const { catalogue } = (await openReading()).reading;
  return new Map(catalogue.themes.map(({ id, title }) => [id, title]));
}
