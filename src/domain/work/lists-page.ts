import type { KindName } from '#domain/register/kinds';
import type { WorkGroup } from '#domain/work/kind-groups';
import type { Overview } from '#domain/work/overviews';

/** The lists of one part of a workspace, each with how many things its viewer finds in it, and the overviews of them. */
export interface ListsGroup {
  group: WorkGroup;
  overviews: Overview[];
  lists: { kind: KindName; count: number }[];
}
