/** What metadata files say about one table, put together from whichever of them were given. */
export interface TableMetadata {
  /** The table's id when a file says it (TableInfos, `odata.metadata`, the file's name). */
  table: string | null;
  title: string | null;
  /** When the publisher last changed the table; ISO instant or day. */
  modified: string | null;
  /** The period that the table is about, as its publisher writes it. */
  period: string | null;
  /** The year of the division that its area codes follow. */
  divisionYear: number | null;
  /** The files that say all this: part of the release that is made with them. */
  files?: { name: string; bytes: number; sha256: string }[];
  /** Topics by key: columns of figures. */
  topics: Map<string, TopicMetadata>;
  /** Keys of dimensions by kind. */
  dimensions: Map<string, 'area' | 'period' | 'other'>;
  /** Members of each dimension by key: what a trimmed code means. */
  members: Map<string, Map<string, MemberMetadata>>;
}

export interface TopicMetadata {
  key: string;
  title: string;
  /** Titles of the groups above it, outermost first: names alone repeat within a table. */
  path: string[];
  unit: string | null;
  decimals: number | null;
  datatype: 'number' | 'text';
  /** What a missing cell means, as the publisher says (`Impossible`, `Missing`, `Zero`); null: not said. */
  missing: string | null;
}

export interface MemberMetadata {
  key: string;
  title: string;
  /** Code of the municipality (area lists), `Voorlopig`/`Definitief` (period lists). */
  municipality: string | null;
  status: string | null;
  description: string | null;
}

/** Metadata of nothing yet: parts are added to it. */
export function blankMetadata(table: string | null): TableMetadata {
  return {
    table,
    title: null,
    modified: null,
    period: null,
    divisionYear: null,
    topics: new Map(),
    dimensions: new Map(),
    members: new Map(),
  };
}
