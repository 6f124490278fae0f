import { today } from '#base/today';
import type { Viewer } from '#domain/account/viewer';
import type { GrantsPage } from '#domain/money/grants-page';
import { grantsPage } from '#insight/money/grants-page';
import { openMoney } from '#app/pages/money/programme';

/** The grants of a programme; null where the viewer does not account or steer. */
export async function loadGrants(viewer: Viewer, slug: string): Promise<GrantsPage | null> {
  const desk = await openMoney(viewer, slug);
  return desk && grantsPage(desk.register, viewer, desk.programme, today(desk.app.clock));
}
