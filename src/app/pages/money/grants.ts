import type { GrantsPage } from '#domain/money/grants-page';
import { grantsPage } from '#insight/money/grants-page';
import { openMoney } from '#app/pages/money/programme';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';

/** The grants of a programme; null where the viewer does not account or steer. */
export async function loadGrants(workspace: ProgrammeWorkspace): Promise<GrantsPage | null> {
  const desk = openMoney(workspace);
  return desk && grantsPage(desk.register, desk.viewer, desk.programme, desk.today);
}
