import { layersOf } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { MoneyProgramme } from '#domain/money/money-page';
import type { App } from '#app/app';
import { getApp } from '#app/open-app';
import type { Workshop } from '#app/workshop';

/** Where the money of a programme is read and written. */
export interface MoneyDesk {
  app: App;
  register: Workshop['register'];
  programme: MoneyProgramme;
}

/** The programme of an address for somebody who accounts or steers there; null for all others, as if it were not there. */
export async function openMoney(viewer: Viewer, slug: string): Promise<MoneyDesk | null> {
  const app = await getApp();
  const { register } = await app.workshop();
  const found = await register.findBySlug(viewer, 'programme', slug);
  if (!found || !layersOf(viewer, found.id).has('accountability')) return null;
  return { app, register, programme: { id: found.id, slug: found.slug ?? slug, name: found.values.name ?? '' } };
}
