import { Fault } from '#base/fault';
import { keepHouse, type Housekeeping } from '../housekeeping.ts';
import { loadContent } from '../content/content.ts';
import { openApp } from '../open-app.ts';
import { borrowed, openWorkshop, type OpenWorkshop } from '../workshop.ts';
import { serve } from '../serve.ts';
import type { Settings } from '../settings/settings.ts';
import type { ServedSite, SiteEffects } from './site.ts';
import { serveApart } from './web-processes.ts';

/** A site with what one process does for all of it. */
export interface KeptSite extends ServedSite {
  /** With which the first administrator makes the account; null when that is not needed. */
  firstLink: string | null;
  /** Why there are only figures: the database of programmes and people did not open. Null when it did. */
  withoutRegister: Fault | null;
}

/**
 * Serves the site that the settings describe, by one process or several: `peil serve`.
 *
 * Whatever all processes of the site share (a database server of its own, say) is to be started here, before the
 * first of them, and stopped after the last.
 *
 * @throws Fault what stands in the way of opening the App, `web-not-built`, `port-taken`, `web-process-ended`
 */
export async function serveSite(settings: Settings, effects: SiteEffects): Promise<KeptSite> {
  const { site, open } = await (settings.webProcesses === 1 ? serveHere(settings, effects) : serveByOthers(settings, effects));
  const house = await openHouse(settings, open, effects).catch(async (error: unknown) => {
    await site.stop();
    throw error;
  });
  if (house instanceof Fault) return { ...site, firstLink: null, withoutRegister: house };
  return {
    ...site,
    firstLink: house.firstLink,
    withoutRegister: null,
    async stop() {
      await house.stop();
      await site.stop();
    },
  };
}

interface Served {
  site: ServedSite;
  /** The workshop, for what is done once for all processes. */
  open: () => Promise<OpenWorkshop>;
}

/** Figures are shown also where no PostgreSQL can run: then nobody signs in, and that is told. */
async function openHouse(settings: Settings, open: Served['open'], { clock, log }: SiteEffects): Promise<Housekeeping | Fault> {
  const failed = (error: unknown): void => {
    const why = error instanceof Error ? error.name : 'unknown';
    log?.(`${JSON.stringify({ at: clock.now().toISOString(), event: 'housekeeping-failed', why })}\n`);
  };
  try {
    return await keepHouse(settings, open, failed);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

async function serveByOthers(settings: Settings, effects: SiteEffects): Promise<Served> {
  const site = await serveApart(settings, effects);
  return { site, open: () => openWorkshop(settings, loadContent(settings.root, settings.world).world, effects.clock) };
}

/** In this very process. */
async function serveHere(settings: Settings, { clock, log, progress }: SiteEffects): Promise<Served> {
  const app = await openApp(settings, clock, { progress });
  try {
    const site = await serve(app, { log: log ?? (() => undefined) });
    return { site: { ...site, failed: new Promise<never>(() => undefined) }, open: () => borrowed(app.workshop) };
  } catch (error) {
    await app.close();
    throw error;
  }
}
