import { mkdir } from 'node:fs/promises';
import type { Clock } from '#base/clock';
import { ensureStore } from '#observations/importer';
import { openFigures } from '#observations/store';
import type { App } from './app.ts';
import { loadContent } from './content/content.ts';
import { keepAnswers } from './contribution/keep-answers.ts';
import { weighThread } from './contribution/weigh-thread.ts';
import { beginningsOf } from './programmes/beginnings.ts';
import { keepDoings } from './programmes/keep-doings.ts';
import type { Settings } from './settings/settings.ts';
import { answerRegistered } from './questions/contribution.ts';
import { openShapes } from './shapes.ts';
import { storeOptions } from './import/store-options.ts';
import { openWorkshop, workshopOnDemand } from './workshop.ts';
import { loadWorldFigures, type LoadEffects } from './world/load-figures.ts';
import { fillEmptyRegister } from './world/load-programmes.ts';

/** What opening an App may tell while it is busy. */
export type OpenEffects = LoadEffects;

/** Joins the rooms to one App; see `openApp`. */
export async function wireApp(settings: Settings, clock: Clock, effects: OpenEffects): Promise<App> {
  const { catalogue, world } = loadContent(settings.root, settings.world);
  await mkdir(settings.worldFolder, { recursive: true });
  // A mended catalogue, or own areas that were changed, make the store anew from its releases.
  await ensureStore(storeOptions({ settings, catalogue, world, clock }));
  const figures = await openFigures({ folder: settings.worldFolder, catalogue, world });
  const { workshop, close } = workshopOnDemand(async () => {
    const opened = await openWorkshop(settings, world, clock, beginningsOf(catalogue));
    try {
      await fillEmptyRegister(opened, { root: settings.root, world, catalogue });
      return opened;
    } catch (error) {
      await opened.close();
      throw error;
    }
  });
  const shapes = openShapes(settings.worldFolder);
  const weighing = weighThread();
  const app: App = {
    settings,
    clock,
    world,
    catalogue,
    figures,
    shapes,
    workshop,
    doings: keepDoings(workshop, figures, () => clock.now().getTime()),
    weighing,
    answers: keepAnswers({
      get snapshot() {
        return figures.snapshot;
      },
      register: async () => (await workshop()).register,
      answer: (registration) => answerRegistered({ figures, catalogue, world, shapes }, registration, weighing.weigh),
    }),
    close: async () => void (await Promise.all([figures.close(), close(), weighing.close()])),
  };
  try {
    if ((await figures.releases()).length === 0) await loadWorldFigures(app, effects);
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}
