import type { FigureStatement } from '#domain/profile/statement';

/** A piece of a line of a meeting pack. */
export interface PackPiece {
  text: string;
  /** Where it stands: a path of the site, or a whole address elsewhere. */
  to?: string;
  /** How a link is called for who does not see what it stands beside; else by its text. */
  label?: string;
  /** People wrote it, so it is Dutch in whatever language the rest is told. */
  isRecorded?: true;
  /** Where room is tight it may be shortened, to what there is room for of a name or of prose. */
  cut?: 'name' | 'prose';
  look?: 'strong' | 'soft' | 'missing' | 'tag';
  /** What follows without a space, and is no part of what leads somewhere. */
  after?: string;
  /** Stands before the text for who looks, and says no more than it. */
  sign?: string;
  /** Which way a figure went, shown before what is said of it. */
  turn?: NonNullable<FigureStatement['turn']>;
  /** Begins a line of its own where there is room. */
  isApart?: true;
}

export type PackLine = readonly PackPiece[];

/** Names after each other in one sentence: `Not judged yet: near, asked.` */
export interface PackNames {
  is: 'names';
  head: PackPiece;
  names: PackLine;
}

/** One thing that a pack tells, with what belongs under it. */
export interface PackEntry {
  line: PackLine;
  below?: readonly (PackList | PackNames)[];
  /** The decision that it is: a page may let its reader decide on it there. */
  decision?: string;
  /** It waits for what people have yet to write: paper leaves room for that. */
  isBlank?: true;
}

export interface PackList {
  is: 'list';
  /** `titled`: each is a part under a head; `cards`: each stands by itself without one. */
  as: 'points' | 'numbered' | 'titled' | 'cards' | 'lines';
  /** Of what paper makes less where room is tight. */
  of?: 'evidence' | 'checks';
  entries: readonly PackEntry[];
}

/** Amounts by row, adding up to the cent. */
export interface PackTable {
  is: 'table';
  caption: string;
  /** The head of the column of heads first. */
  columns: readonly string[];
  rows: readonly PackTableRow[];
  total: PackTableRow;
}

export interface PackTableRow {
  head: PackLine;
  /** Cents with how they are written; null is not known, and is no nought. */
  cells: readonly { cents: number | null; text: string }[];
}

/** What a page keeps folded and paper only counts. */
export interface PackFolded {
  is: 'folded';
  /** How much there is of it. */
  head: string;
  /** Where to see it, said on paper. */
  where: string;
  list: PackList;
}

export type PackBlock = { is: 'line'; line: PackLine } | PackNames | PackList | PackTable | PackFolded;

/** The five parts of a pack, in the order in which they are told. */
export const PACK_PARTS = ['how', 'works', 'decide', 'costs', 'questions'] as const;

export interface PackPart {
  part: (typeof PACK_PARTS)[number];
  title: string;
  /** What it falls into; `title` is null where it is one whole. */
  groups: readonly { title: string | null; blocks: readonly PackBlock[] }[];
}

/**
 * Of when the content of a pack is: of now, as it stood on the day of a meeting that is past, or of now because nothing of
 * that day is kept, or too much was changed since to take back.
 */
export type PackStand = { is: 'now' } | { is: 'then' | 'not-kept' | 'too-much-since'; day: string };

/**
 * A meeting pack in words, the same for a screen and for paper: what is told, in which order, where each line leads and
 * what adds up to what. How it looks, and how much of it paper has room for, is said where it is drawn.
 */
export interface PackTold {
  /** Of when its content is. */
  stand: PackStand;
  /** The name of the meeting and its day, which is empty where none is set. */
  name: string;
  day: string;
  kicker: string;
  lead: string;
  /** When on the day and where; null where neither is known. */
  about: PackPiece | null;
  parts: readonly PackPart[];
}
