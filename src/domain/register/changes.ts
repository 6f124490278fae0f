import type { KindName } from './kinds.ts';

/** What is asked of the changes of a programme. All conditions hold together. */
export interface ChangeFilter {
  /** Id of the account; `world` for what came with a world. */
  by?: string | null;
  kind?: KindName | null;
  /** First and last day, both included, `YYYY-MM-DD` in the Netherlands. */
  from?: string | null;
  until?: string | null;
}

export interface ChangeQuery extends ChangeFilter {
  offset?: number;
  /** Id of a change: only those before it, so that who goes on from where they were gets none twice, whatever is changed meanwhile. */
  olderThan?: string;
  /** Only what was done to things of these kinds. */
  kinds?: readonly KindName[];
  /** All when absent; with 0 they are counted only. */
  limit?: number;
}

/** By what the changes of a programme can be narrowed: who made any, and of which kinds there are. */
export interface ChangeChoices {
  by: string[];
  kinds: KindName[];
  /** How many changes a filter leaves of all these. */
  total: number;
}
