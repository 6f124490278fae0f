import { today } from '#base/today';
import type { Viewer } from '#domain/account/viewer';
import type { DeputyPage } from '#domain/deputy/deputy';
import { deputyPage } from '#insight/deputy/deputy-page';
import { getApp } from '#app/open-app';

/** All programmes that somebody may read, for the page of the deputy. */
export async function loadDeputy(viewer: Viewer): Promise<DeputyPage> {
  const app = await getApp();
  const { register } = await app.workshop();
  return deputyPage(register, viewer, today(app.clock));
}
