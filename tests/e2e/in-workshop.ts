import { systemClock } from '#base/clock';
import { loadContent } from '#app/content/content';
import { readSettings } from '#app/settings/read-settings';
import { openWorkshop, type OpenWorkshop, type Workshop } from '#app/workshop';
import type { TestSite } from './server.ts';

/** Does something in the workshop of a site that is running, as a command would: for what no page does. */
export async function inWorkshop<T>(site: TestSite, work: (workshop: Workshop) => Promise<T>): Promise<T> {
  const workshop = await openWorkshopOf(site);
  try {
    return await work(workshop);
  } finally {
    await workshop.close();
  }
}

/** The workshop of a site that is running, for who closes it again. */
export function openWorkshopOf(site: TestSite): Promise<OpenWorkshop> {
  const { port } = new URL(site.origin);
  const settings = readSettings({ PEIL_WORLD: 'demo', PEIL_DATA: site.folder, PORT: port, PUBLIC_ORIGIN: site.origin });
  return openWorkshop(settings, loadContent(settings.root, settings.world).world, systemClock);
}
