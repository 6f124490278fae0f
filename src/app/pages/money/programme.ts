import { layersOf } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { MoneyProgramme } from '#domain/money/money-page';
import type { Register } from '#domain/register/register';
import type { App } from '#app/app';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';

/** Where the money of a programme is read and written. */
export interface MoneyDesk {
  app: App;
  register: Register;
  viewer: Viewer;
  programme: MoneyProgramme;
  today: string;
}

/** The money of a workspace's programme for somebody who accounts or steers there; null for all others, as if it were not there. */
export function openMoney({ app, register, viewer, programme, place, today }: ProgrammeWorkspace): MoneyDesk | null {
  if (!layersOf(viewer, programme.id).has('accountability')) return null;
  return { app, register, viewer, today, programme: { id: programme.id, slug: place, name: programme.values.name ?? '' } };
}
