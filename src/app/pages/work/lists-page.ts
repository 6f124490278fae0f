import type { ListsGroup } from '#domain/work/lists-page';
import { OVERVIEW_PLACES, overviewsOf } from '#domain/work/overviews';
import { scopeOf } from './list-page.ts';
import { kindsHere, type Workspace } from './workspace.ts';

/** Every list that somebody can open in a workspace, by part, with how many things they find in it. */
export async function loadLists(workspace: Workspace): Promise<ListsGroup[]> {
  const { register, viewer, programme } = workspace;
  const groups = kindsHere(workspace);
  const overviews = programme === null ? [] : overviewsOf(groups.flatMap(({ kinds }) => kinds));
  return Promise.all(
    groups.map(async ({ group, kinds }) => ({
      group,
      overviews: overviews.filter((overview) => OVERVIEW_PLACES[overview].group === group),
      lists: await Promise.all(
        kinds.map(async (kind) => {
          const { total } = await register.list(viewer, kind, { ...scopeOf(workspace, kind), fields: [], limit: 1 });
          return { kind, count: total };
        }),
      ),
    })),
  );
}
