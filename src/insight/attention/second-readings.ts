import { programmesReadFirst } from '#access/may-read';
import type { Viewer } from '#domain/account/viewer';
import type { Seen } from '#domain/register/register';
import { found, type Found } from './found.ts';

/** What others wrote or changed last, and partners see only after somebody has read it: for who may be that second reader. */
export function secondReadings(viewer: Viewer, programme: string, unread: readonly Seen<'bottleneck' | 'streetApproach'>[]): Found[] {
  if (!programmesReadFirst(viewer).includes(programme)) return [];
  return unread
    .filter(({ values, changedBy }) => values.readBySecond === false && changedBy !== viewer.person)
    .map((one) => found('second-reading', one, 'readBySecond', one.changedAt.slice(0, 10)));
}
