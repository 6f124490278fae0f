import type { GrantsPage } from '#domain/money/grants-page';
import { grantsPage } from '#insight/money/grants-page';
import { openMoney } from '#app/pages/money/programme';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';
import { mayMake } from '#app/pages/work/workspace';

/** The grants of a programme, and whether they may be added to; null where the viewer does not account or steer. */
export async function loadGrants(workspace: ProgrammeWorkspace): Promise<(GrantsPage & { mayAdd: boolean }) | null> {
  const desk = openMoney(workspace);
  if (!desk) return null;
  return { ...(await grantsPage(desk.register, desk.viewer, desk.programme, desk.today)), mayAdd: mayMake(workspace, 'grant') };
}
