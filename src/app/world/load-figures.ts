import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixedClock } from '#base/clock';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import type { Draft } from '#domain/release/draft';
import type { ImportReport } from '#domain/release/release';
import { importDrafts } from '#observations/importer';
import { companionPaths } from '#sources/mapping/companions';
import { readSources } from '#sources/read';
import type { App } from '../app.ts';
import { readMapping } from '../import/mapping-file.ts';
import { storeOptions } from '../import/store-options.ts';
import { readSurvey, surveyDrafts } from '../survey.ts';

/** The file that is being loaded, counted from 1. */
export interface LoadingStep {
  file: string;
  number: number;
  of: number;
}

export interface LoadEffects {
  progress?: ((step: LoadingStep) => void) | undefined;
}

/**
 * Loads the figures that a world brings. What is there already is not loaded again, so this may be done
 * at any time. Files retrieved on different days keep their own day.
 *
 * @throws Fault with every fault of every file at once
 */
export async function loadWorldFigures(app: App, effects: LoadEffects = {}): Promise<ImportReport[]> {
  const { figures } = app.world;
  const folder = join(app.settings.root, 'worlds', app.world.id);
  const byDay = new Map<string, Draft[]>();
  const issues: Issue[] = [];
  for (const [index, { file, mapping: name, retrievedAt }] of figures.entries()) {
    effects.progress?.({ file, number: index + 1, of: figures.length });
    const mapping = readMapping(app.settings.root, app.settings.root, name);
    const files = await Promise.all(
      [file, ...companionPaths([file], mapping)].map(async (path) => ({ name: path, bytes: await readFile(join(folder, path)) })),
    );
    const read = await readSources(files, { catalogue: app.catalogue, mapping });
    if (!read.ok) issues.push(...read.issues);
    else byDay.set(retrievedAt, [...(byDay.get(retrievedAt) ?? []), ...read.value.drafts]);
  }
  if (issues.length > 0) throw new Fault(issues);
  const reports: ImportReport[] = [];
  for (const [day, drafts] of byDay) {
    reports.push(...(await importDrafts({ ...storeOptions(app), clock: fixedClock(day), drafts, origin: 'world' })));
  }
  await app.figures.refresh();
  return [...reports, ...(await loadWorldSurveys(app))];
}

/** Surveys come last: they are held against the figures of who lives there. Only their gated figures are kept. */
async function loadWorldSurveys(app: App): Promise<ImportReport[]> {
  const reports: ImportReport[] = [];
  for (const { retrievedAt, ...survey } of app.world.surveys ?? []) {
    const read = await readSurvey(app, { ...survey, folder: join(app.settings.root, 'worlds', app.world.id) });
    const drafts = await surveyDrafts(app, read);
    if (drafts.length > 0)
      reports.push(...(await importDrafts({ ...storeOptions(app), clock: fixedClock(retrievedAt), drafts, origin: 'world' })));
  }
  await app.figures.refresh();
  return reports;
}
