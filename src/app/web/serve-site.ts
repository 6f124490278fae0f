import { openApp } from '../open-app.ts';
import { serve } from '../serve.ts';
import type { Settings } from '../settings.ts';
import type { ServedSite, SiteEffects } from './site.ts';
import { serveApart } from './web-processes.ts';

/**
 * Serves the site that the settings describe, by one process or several: `peil serve`.
 *
 * Whatever all processes of the site share (a database server of its own, say) is to be started here, before the
 * first of them, and stopped after the last.
 *
 * @throws Fault what stands in the way of opening the App, `web-not-built`, `port-taken`, `web-process-ended`
 */
export function serveSite(settings: Settings, effects: SiteEffects): Promise<ServedSite> {
  return settings.webProcesses === 1 ? serveHere(settings, effects) : serveApart(settings, effects);
}

/** In this very process. */
async function serveHere(settings: Settings, { clock, log, progress }: SiteEffects): Promise<ServedSite> {
  const app = await openApp(settings, clock, { progress });
  try {
    const site = await serve(app, { log: log ?? (() => undefined) });
    return { ...site, failed: new Promise<never>(() => undefined) };
  } catch (error) {
    await app.close();
    throw error;
  }
}
