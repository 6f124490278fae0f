import type { Clock } from '#base/clock';
import type { RunningSite } from '../serve.ts';
import type { LoadingStep } from '../world/load-figures.ts';

/** What serving a site touches of the outside world. */
export interface SiteEffects {
  clock: Clock;
  /** Takes whole lines of the log; null when nobody wants them. */
  log: ((text: string) => void) | null;
  /** Told while the figures of a world are loaded, the first time. */
  progress?: ((step: LoadingStep) => void) | undefined;
}

export interface ServedSite extends RunningSite {
  /** Rejects with a Fault when the site cannot go on; stop it then. */
  failed: Promise<never>;
}
