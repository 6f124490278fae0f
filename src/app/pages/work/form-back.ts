import type { Issue } from '#base/issue';
import type { Conflict } from '#domain/register/conflict';
import type { Typed } from '#domain/register/write-value';

/** A form that comes back to who sent it: with what was typed, and why it was not saved. */
export interface FormBack {
  /** Which form of the page. */
  part: string;
  typed: Record<string, Typed>;
  /** What stood in it when it was first opened; null for an empty form, or when it does not say. */
  openedWith: Record<string, Typed> | null;
  asOf: string;
  /** The version that the form was drawn with; null for a new thing. */
  version: number | null;
  issues: Issue[];
  /** What its writer said to have looked at, to be sent again with what is mended. */
  looked: string;
  /** Two versions, where somebody else changed the thing meanwhile. */
  conflict: Conflict | null;
}

export function formBack(part: string, given: Partial<FormBack>): FormBack {
  return { part, typed: {}, openedWith: null, asOf: '', version: null, issues: [], looked: '', conflict: null, ...given };
}

/** How faults of the database are called. They are not of the form: the same may be sent again. */
const OF_THE_DATABASE = 'register-';

/**
 * With which HTTP status a form comes back: 409 for two versions, 503 where what was typed may well be right, else 400.
 *
 * @param refused the status of what is refused for another reason
 */
export function statusOf(
  { conflict, issues }: { issues: readonly Pick<Issue, 'code'>[]; conflict?: unknown },
  refused: 400 | 409 = 400,
): 400 | 409 | 503 {
  if (issues.some(({ code }) => code.startsWith(OF_THE_DATABASE))) return 503;
  return conflict ? 409 : refused;
}
