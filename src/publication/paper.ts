import type { Language } from '#i18n/language';

/** A piece of a line. */
export interface Piece {
  text: string;
  /** Where it leads: a whole address, as paper and files know no site. */
  to?: string;
  /** The language that it is written in, where that is not the language of the paper. */
  language?: Language;
  look?: 'strong' | 'soft';
  /** What follows without a space, and is no part of what leads somewhere. */
  after?: string;
}

export type Line = readonly Piece[];

/** An entry of a list: a line, and shorter ones under it. */
export interface Entry {
  line: Line;
  below?: readonly Line[];
  /** How many empty lines to write on follow. */
  blank?: number;
}

/** Numbers by row: each row and each column has a head. */
export interface NumberTable {
  caption: string;
  /** Of the column of heads first. */
  columns: readonly string[];
  rows: readonly { head: Line; cells: readonly string[] }[];
}

export type Block =
  | { is: 'heading'; level: 2 | 3; line: Line }
  | { is: 'line'; line: Line }
  | { is: 'entries'; numbered: boolean; entries: readonly Entry[] }
  | { is: 'table'; table: NumberTable };

/** What stands on paper, without its looks: every text is only text, whatever signs are in it. */
export interface Paper {
  language: Language;
  title: string;
  /** Above the title: of whom this is. */
  kicker: string;
  lead: readonly Line[];
  blocks: readonly Block[];
  /** At the foot of each page, before the number of the page. */
  foot: string;
  /** `page 1 of 3`: the word before the number, and the word between. */
  pageWords: readonly [before: string, between: string];
  /** In points. */
  textSize: number;
  /** What stands below the lead when a sign of the texts is in no font, and stands there as U+FFFD. */
  signsMissing: string;
  /** The day for which it is true: the file is the same for the same day and content. */
  day: string;
}
