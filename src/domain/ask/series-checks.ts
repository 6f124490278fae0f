import { z } from 'zod';

/** Moments of a series, in any order; a year as a number: 2015. */
export const timesColumn = z.array(z.number().min(-1e9).max(1e9)).min(1).describe('Moments, in any order: years as numbers');

/** Figures of a series; null where there is none. */
export const valuesColumn = z.array(z.number().min(-1e15).max(1e15).nullable()).describe('Figures, one a moment; null where there is none');

/** Sampling errors of a series. */
export const errorsColumn = z
  .array(z.number().min(1e-9).max(1e15).nullable())
  .optional()
  .describe('Sampling error (standard error) of each figure; null where unknown. Then the fit is weighted');

type Report = z.core.$RefinementCtx;

/** Every column must be as long as the moments. */
export function checkLengths(times: readonly number[], columns: Record<string, readonly unknown[] | undefined>, report: Report): void {
  for (const [name, column] of Object.entries(columns)) {
    if (column && column.length !== times.length) {
      report.addIssue({ code: 'custom', path: [name], message: `as many as times (${times.length})` });
    }
  }
}

/**
 * A moment may come once: two figures of one year cannot be told apart. All moments alike is not a mistake of
 * writing but a series without variation in time, which is refused.
 */
export function checkMoments(times: readonly number[], report: Report): void {
  const seen = new Set<number>();
  if (times.length > 1 && new Set(times).size === 1) return;
  times.forEach((time, index) => {
    if (seen.has(time)) report.addIssue({ code: 'custom', path: ['times', index], message: `each moment once (${time} comes twice)` });
    seen.add(time);
  });
}

/** Ids name the answers, so they may come once. */
export function checkIds(items: readonly { id?: string | undefined }[], report: Report): void {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    if (id === undefined) return;
    if (seen.has(id)) report.addIssue({ code: 'custom', path: ['items', index, 'id'], message: `each id once (${id} comes twice)` });
    seen.add(id);
  });
}
