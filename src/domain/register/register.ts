import type { Issue } from '#base/issue';
import type { Viewer } from '#domain/account/viewer';
import type { CameFrom, CameFromTold } from './came-from.ts';
import type { ChangeChoices, ChangeFilter, ChangeQuery } from './changes.ts';
import type { ErasableTexts, Erased, Erasure, ErasureReason, FoundTexts } from './erasure.ts';
import type { KindName, Thing, Values } from './kinds.ts';

/**
 * A thing as far as its viewer may see it: a field that is absent is one that the viewer may not see, or that was not asked for; never
 * one without a value.
 */
export type Seen<K extends KindName = KindName> = Omit<Thing<K>, 'values'> & {
  values: Partial<Values<K>>;
  /** Fields that are absent because their number is of few cases (one to four), of which the viewer may know no more than that. */
  few?: readonly string[];
};

/** What is asked of the things of a kind. All conditions hold together. */
export interface Query<K extends KindName = KindName> {
  /** Of these programmes; of every programme when absent. */
  programmes?: readonly string[];
  /** Fields that are one of these; of a list (areas, references, choices) one must be in it. Null asks for what is not filled in. */
  where?: Partial<Record<keyof Values<K> & string, readonly (string | number | boolean | null)[]>>;
  /** Words in its texts, by the database's own Dutch search. */
  text?: string;
  /** Fields of a day that lie before it; what is not filled in lies before none. */
  before?: Partial<Record<keyof Values<K> & string, string>>;
  ids?: readonly string[];
  /** Only these fields are read, which is quicker where there is much of a thing; all of them when absent. */
  fields?: readonly (keyof Values<K> & string)[];
  /** By a field (empty last) or by what every thing has; by title, then id, when absent. */
  order?: { by: (keyof Values<K> & string) | 'changedAt' | 'createdAt' | 'asOf'; descending?: boolean };
  offset?: number;
  limit?: number;
  /** Withdrawn things come only when they are asked for: with the others, or only they. */
  withdrawn?: boolean | 'only';
}

export interface Listed<K extends KindName = KindName> {
  things: Seen<K>[];
  /** How many there are without offset and limit. */
  total: number;
}

/** What is to be written; all of one call, or nothing. */
export type Change<K extends KindName = KindName> = Does<K> & {
  /** The file that people read in, and its rows. */
  cameFrom?: CameFrom;
};

type Does<K extends KindName> =
  | {
      action: 'create';
      kind: K;
      /** A UUIDv7 when absent. */
      id?: string;
      /** Null for a thing of the whole instance. */
      programme: string | null;
      values: Partial<Values<K>>;
      /** The day for which it is true; today when absent. */
      asOf?: string;
      /** The amounts over which a year is closed, as they were seen: refused (`closing-not-seen`) where others stand there by then. */
      seen?: readonly SeenAmount[];
    }
  | {
      action: 'change';
      kind: K;
      id: string;
      version: number;
      values: Partial<Values<K>>;
      asOf?: string;
      /** That who adopts a proposal saw that it was held against no check: refused (`decision-unlooked`) without. */
      unlookedSeen?: boolean;
    }
  | { action: 'withdraw'; kind: K; id: string; version: number; because: string }
  | { action: 'restore'; kind: K; id: string; version: number };

/** An amount as somebody saw it. */
export interface SeenAmount {
  id: string;
  version: number;
}

/** Through which door a change came: shown in the history. */
export const CHANGE_ORIGINS = ['form', 'sheet', 'ledger', 'world', 'command', 'suggestion', 'undo'] as const;
export type ChangeOrigin = (typeof CHANGE_ORIGINS)[number];

/**
 * A line of the change log. `before` and `after` hold only the fields that changed, and only those the viewer may see; where a
 * text was that is erased stands an `ErasedText`.
 */
export interface LogEntry {
  id: string;
  at: string;
  /** Id of the account; `world` for what came with a world. */
  by: string;
  origin: ChangeOrigin;
  /** From which file that was read in, and from which rows; null for what came from none, and of the time before this was kept. */
  cameFrom: CameFromTold | null;
  action: 'create' | 'change' | 'withdraw' | 'restore' | 'undo' | 'erase';
  kind: KindName;
  thing: string;
  programme: string | null;
  version: number;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  /** The entry that this one undoes, and the one that undid this one. */
  undoes: string | null;
  undoneBy: string | null;
  /** Why texts were erased, and of which fields; null and none of another action. */
  because: ErasureReason | null;
  erased: readonly string[];
}

export interface ListedChanges {
  /** Newest first. */
  entries: LogEntry[];
  /** How many there are without offset and limit. */
  total: number;
}

export interface SearchOptions {
  programmes?: readonly string[];
  kinds?: readonly KindName[];
  limit?: number;
  /** False for who asks only what is found, of hundreds of things: then excerpts are empty. */
  excerpts?: boolean;
  /** By kind a reference of which is told what it names (`Hit.names`), as far as its viewer may see it. */
  references?: Readonly<Partial<Record<KindName, string>>>;
}

/** A piece of an excerpt. */
export interface ExcerptPiece {
  text: string;
  isFound: boolean;
}

export interface Hit {
  kind: KindName;
  id: string;
  programme: string | null;
  title: string;
  slug: string | null;
  /** Words around what was found, without markup. */
  excerpt: string;
  /** The same in pieces, with which of them were found: a word is found by its stem, which nobody else can tell. */
  pieces: readonly ExcerptPiece[];
  /** The id that its reference names which was asked for (`SearchOptions.references`); null when none was, or there is none to see. */
  names: string | null;
}

/** What a thing says, as the stems of the database's own Dutch search; each once, without words that say nothing. */
export interface Stemmed {
  id: string;
  stems: string[];
}

/**
 * The workshop: everything that a programme keeps about itself. What leaves is what its viewer may see; what is
 * written is checked (rights, form, states, references, version) as one, and logged in the same transaction.
 */
export interface Register {
  find<K extends KindName>(viewer: Viewer, kind: K, id: string): Promise<Seen<K> | null>;
  /** By its name in addresses, or one that it had before: then `slug` of what comes is another. */
  findBySlug<K extends KindName>(viewer: Viewer, kind: K, slug: string): Promise<Seen<K> | null>;
  list<K extends KindName>(viewer: Viewer, kind: K, query?: Query<K>): Promise<Listed<K>>;
  /**
   * @throws Fault with every fault at once: `not-allowed`, `field-*` (at the field), `stale-version` (with the newest
   * version), `state-move-refused`, `state-needs`, `unknown-reference`, `other-programme`, `needed-by-others`
   */
  write(actor: Viewer, changes: readonly Change[], origin: ChangeOrigin): Promise<Thing[]>;
  /** With which faults `write` would refuse these changes; none where it would take them. Writes nothing. */
  faults(actor: Viewer, changes: readonly Change[], origin: ChangeOrigin): Promise<Issue[]>;
  /** What happened to a thing, newest first. */
  history(viewer: Viewer, kind: KindName, id: string): Promise<LogEntry[]>;
  /**
   * What happened in a programme and to the organisations that take part in it, newest first: for who does not ask how many there
   * are, as to count them is to look at each.
   */
  recent(viewer: Viewer, programme: string, limit: number, query?: Omit<ChangeQuery, 'limit'>): Promise<LogEntry[]>;
  /** All of `recent`, as far as its viewer may know of it, newest first; nothing for who does not steer in the programme. */
  changes(viewer: Viewer, programme: string, query?: ChangeQuery): Promise<ListedChanges>;
  /** By what `changes` can be narrowed, of what its viewer may know, and how many a filter leaves. */
  changeChoices(viewer: Viewer, programme: string, filter?: ChangeFilter): Promise<ChangeChoices>;
  /** A new change that takes one back. @throws Fault `undo-refused` with the reason when others built on it, or when its text is erased. */
  undo(actor: Viewer, entry: string): Promise<Thing>;
  /**
   * Takes back everything that one write did, as one change, as far as it is still as that write left it.
   *
   * @param entry any line of the log of that write
   * @param options `leaving`: what was changed since, or is needed by others, stays, and the rest is taken back
   * @throws Fault `undo-act-refused` with how much was changed since (`leaving`: when that is all of it), and nothing is written
   */
  undoAct(actor: Viewer, entry: string, options?: { leaving?: boolean }): Promise<Thing[]>;
  /** The texts that a thing has or had and that its viewer may erase; none for who may not. */
  texts(viewer: Viewer, kind: KindName, id: string): Promise<ErasableTexts>;
  /**
   * Things of a programme in which words stand or stood, as far as their viewer may erase those: the very letters, large or
   * small, also inside a word. At most so many things.
   *
   * @param programme null: of what all programmes share
   */
  textsWith(viewer: Viewer, programme: string | null, words: string, most: number): Promise<FoundTexts[]>;
  /**
   * Erases texts of a thing from every version that holds them, for good; who, when and why stay in the log.
   *
   * @throws Fault `not-allowed`, `stale-version`, `erase-nothing` when no text is named, `erase-gone` when one is not there any more
   */
  erase(actor: Viewer, what: Erasure): Promise<Erased>;
  search(viewer: Viewer, text: string, options?: SearchOptions): Promise<Hit[]>;
  /**
   * What the things of a programme say, to find those that say alike: in all that residents may read of them, or in one
   * field. @throws Fault `field-unknown` for a field that is no text for residents
   */
  stems<K extends KindName>(viewer: Viewer, kind: K, of: { programme: string; field?: keyof Values<K> & string }): Promise<Stemmed[]>;
}
