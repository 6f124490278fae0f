import type { Issue } from '#base/issue';
import type { KindName } from '#domain/register/kinds';
import type { Change, Seen } from '#domain/register/register';
import type { RowDoes, SheetDoes } from '#domain/work/sheet-page';
import type { Names } from '../names.ts';
import type { RowChoice } from './row-choice.ts';

/** What a row of a file would do. */
export interface PlannedRow {
  line: number;
  does: SheetDoes;
  /** The thing that it is about; null for a new one. */
  thing: Seen | null;
  values: Record<string, unknown>;
  /** Fields that get another value. */
  fields: string[];
  issues: Issue[];
  /** What can be done with a row that is known already by its name; null of every other. */
  choice: { options: RowChoice[]; chosen: RowDoes; proposed: RowDoes } | null;
  /** Null where it does nothing, or has faults. */
  change: Change | null;
}

/** What rows are held against. */
export interface RowGround {
  kind: KindName;
  names: Names;
  /** Null of the whole instance. */
  programme: string | null;
  /** Everything of the kind that is there, also withdrawn. */
  there: ReadonlyMap<string, Seen>;
  /** Which field each column holds; null for a column that is left out, `KEEP` for one that is kept as words. */
  mapping: readonly (string | null)[];
  /** Where words are kept that have no field; null where the kind has no such place. */
  keep: string | null;
  /** What was chosen for rows that are known already, by line. */
  choices: ReadonlyMap<number, RowChoice>;
  /** The fields of a thing that the viewer may write; none: it is somebody else's. */
  writable(id: string): readonly string[];
  today: string;
  /** The day for which rows without one of their own are true; null is today. */
  day: string | null;
  /** Marks this file: read in twice, it makes each new thing once. */
  mark: string;
  /** Who changed a thing, for a row that rests on an older version. */
  who(id: string): string;
}
