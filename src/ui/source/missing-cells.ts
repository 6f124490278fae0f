import { STATUSES, type Status } from '#domain/observation/observation';

type Counts = Partial<Record<Status, number>>;

/** All cells without a figure, whatever the reason. */
export function missingCells(counts: Counts): number {
  return missingReasons(counts).reduce((sum, [, count]) => sum + count, 0);
}

/** Reasons that occur, in a fixed order, with how many cells. */
export function missingReasons(counts: Counts): [Status, number][] {
  return STATUSES.flatMap((status): [Status, number][] => {
    const count = counts[status] ?? 0;
    return status === 'ok' || count === 0 ? [] : [[status, count]];
  });
}
