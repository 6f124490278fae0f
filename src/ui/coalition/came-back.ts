import type { Issue } from '#base/issue';
import type { Conflict } from '#domain/register/conflict';
import type { Typed } from '#domain/register/write-value';

/** A form of the page of a meeting that came back, with why it was not saved. */
export interface CameBack {
  /** Which form: that of the questions, or of a decision by its id. */
  part: string;
  typed: Record<string, Typed>;
  openedWith: Record<string, Typed> | null;
  version: number | null;
  issues: Issue[];
  conflict: Conflict | null;
}
