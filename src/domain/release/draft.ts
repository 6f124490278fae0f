import type { Issue } from '#base/issue';
import type { Period } from '#base/period';
import type { OwnProtection } from '#domain/disclosure/protection';
import type { Area } from '#domain/area/area';
import type { Flag, Status } from '#domain/observation/observation';

/**
 * What `sources` hands to `observations`: one source table, read and understood but not yet stored.
 * Foreign column names end here: from a draft on, the words are source measure, area, period, status.
 */
export interface Draft {
  table: DraftTable;
  /** The files or responses it was read from, in order. */
  files: { name: string; bytes: number; sha256: string }[];
  /** The reader that was chosen and why, for the report ("read as ... because ..."). */
  format: { id: string; because: string };
  measures: SourceMeasure[];
  areas: DraftArea[];
  periods: Period[];
  blocks: ObservationBlock[];
  /** Data rows of the file, before anything was put together or left out. */
  rowsRead: number;
  /** False when the file is known or suspected to hold only part of the table (10,000 rows). */
  complete: boolean;
  /** Warnings and notes; a draft with an error is never made. */
  issues: Issue[];
}

export interface DraftTable {
  /** The publisher's own table id (`84799NED`) or one made from a mapping (`leefbaarometer-wijk`). */
  id: string;
  title: string;
  /** Id of the publisher in the catalogue. */
  publisher: string;
  licence: string;
  policy: 'one-release-per-series' | 'newest-release-per-period';
  /** When the source says it was last changed; ISO instant or day. */
  publishedAt: string | null;
  url: string | null;
  /** How we protect it; absent where its publisher did. */
  protection?: OwnProtection;
}

/** (table, column, members of every dimension but area, period and margin). */
export interface SourceMeasure {
  /** The source's own topic key, e.g. `Koopwoningen_47` or `T001036`. */
  column: string;
  /** Members of the other dimensions by key: `{ Leeftijd: "20300" }`; titles beside it. */
  members: Record<string, string>;
  memberTitles: Record<string, string>;
  title: string | null;
  /** As the source writes it; null when the file does not say. */
  unit: string | null;
  datatype: 'number' | 'text';
  decimals: number | null;
}

/** An area as the source names it, in the division that the source follows. */
export interface DraftArea extends Omit<Area, 'placeId'> {
  /** CBS indelingswijziging against the year before: 1 unchanged, 2 or 3 changed; null: not said. */
  changeMark: 1 | 2 | 3 | null;
}

/**
 * A rectangle of figures: `rows` combinations of area and period, and a column per source measure.
 * Wide, because that is how sources come and how the store takes them fastest.
 */
export interface ObservationBlock {
  /** Index into `Draft.areas`, one per row. */
  area: Int32Array;
  /** Index into `Draft.periods`, one per row. */
  period: Int32Array;
  columns: BlockColumn[];
}

export interface BlockColumn {
  /** Index into `Draft.measures`. */
  measure: number;
  /** One per row; NaN where there is no number. Empty (length 0) for a text measure. */
  values: Float64Array;
  /**
   * Status codes (STATUS_CODE), one per row, where they differ from the rule; else null, and the rule
   * is: a number is `ok`, NaN has `missing`.
   */
  statuses: Uint8Array | null;
  missing: Status;
  flag: Flag;
  /** Per row flag codes (FLAG_CODE) where periods differ in firmness; else null. */
  flags: Uint8Array | null;
  /** 95% margins, NaN where there are none; null when the source has none at all. */
  lower: Float64Array | null;
  upper: Float64Array | null;
  base: Float64Array | null;
  /** Values of a text measure; null for numbers. */
  texts: (string | null)[] | null;
}
