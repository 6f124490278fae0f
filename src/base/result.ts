import type { Issue } from '#base/issue';

/** Success with a value, or failure with every fault found. Never both. */
export type Result<T> = { ok: true; value: T; warnings: Issue[] } | { ok: false; issues: Issue[] };

export function success<T>(value: T, warnings: Issue[] = []): Result<T> {
  return { ok: true, value, warnings };
}

export function failure<T = never>(issues: Issue[]): Result<T> {
  return { ok: false, issues };
}
