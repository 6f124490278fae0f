import type { Texts } from '#base/text';

/** What else there is for who looks for something in what is done: beside what was found, or instead of it. */
export interface SearchHelp {
  /** Words that were looked for too. */
  also: string[];
  /** Words of titles that look like what was typed; only where nothing was found. */
  near: string[];
  goals: { id: string; name: string; programme: string }[];
  /** Ids of themes of the catalogue that bear the word. */
  themes: string[];
  indicators: { id: string; title: Texts }[];
}
