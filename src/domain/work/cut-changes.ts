import type { LogEntry } from '#domain/register/register';

/** Whether what was done in one go began after a page of the log, or goes on before it: a page stands newest first. */
export interface CutActs {
  first: boolean;
  last: boolean;
}

/**
 * A page of the log out of what was read of it with a line at each side, and whether its first and its last line belong to
 * what was done in one go that stands on another page too.
 *
 * @param before how many lines were read before the page: one, or none of the first page
 */
export function cutChanges<E extends Pick<LogEntry, 'at' | 'by' | 'origin'>>(
  read: readonly E[],
  before: 0 | 1,
  size: number,
): { entries: E[]; cut: CutActs } {
  const entries = read.slice(before, before + size);
  return {
    entries,
    cut: {
      first: before > 0 && isOneAct(read[0], entries[0]),
      last: isOneAct(entries.at(-1), read[before + size]),
    },
  };
}

function isOneAct(one?: Pick<LogEntry, 'at' | 'by' | 'origin'>, other?: Pick<LogEntry, 'at' | 'by' | 'origin'>): boolean {
  return one !== undefined && other !== undefined && one.at === other.at && one.by === other.by && one.origin === other.origin;
}
