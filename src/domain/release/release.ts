import type { Issue } from '#base/issue';
import type { GateReport } from '#domain/disclosure/gate-report';
import type { SourceMeasure, DraftTable } from '#domain/release/draft';
import type { Status } from '#domain/observation/observation';

/** One import of one source table: immutable, kept for ever, citable by its id. */
export interface Release {
  /** `<table>-<retrieved day>-<first 8 of the checksum>`, e.g. `84799NED-2026-11-22-1a2b3c4d`. */
  id: string;
  table: DraftTable;
  retrievedAt: string;
  files: { name: string; bytes: number; sha256: string }[];
  /** sha256 over the files' checksums and the reader's version: the same bytes load once. */
  checksum: string;
  format: { id: string; because: string };
  measures: SourceMeasure[];
  divisionYears: (number | null)[];
  periods: string[];
  counts: ReleaseCounts;
  complete: boolean;
  /** `example`: came with a world as its offline start; `import`: loaded by a user. */
  origin: 'world' | 'import';
  issues: Issue[];
}

export interface ReleaseCounts {
  rowsRead: number;
  /** Stored cells: area x period x measure, missing ones included (they are stored with their reason). */
  stored: number;
  areas: number;
  /** Cells without a value, per reason. */
  missing: Partial<Record<Exclude<Status, 'ok'>, number>>;
}

/** What an import tells at its end. */
export interface ImportReport {
  release: string;
  table: string;
  title: string;
  /** `loaded`, or `already-loaded` when the same bytes were there before. */
  outcome: 'loaded' | 'already-loaded' | 'checked';
  format: { id: string; because: string };
  rowsRead: number;
  stored: number;
  missing: ReleaseCounts['missing'];
  /** Area codes that are not official codes, or not known in their division. */
  unknownCodes: string[];
  /** Indicators of the catalogue that this table feeds, and measures without one. */
  indicators: string[];
  unmappedMeasures: number;
  complete: boolean;
  /** Against the release of the same table before it; null for the first. */
  changes: { since: string; added: number; removed: number; changed: number } | null;
  /** What the gate hid; absent for a source that its publisher protected, and for what was stored before. */
  protection?: GateReport;
  warnings: Issue[];
}
