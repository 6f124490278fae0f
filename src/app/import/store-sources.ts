import { Fault } from '#base/fault';
import { hasErrors, type Issue } from '#base/issue';
import type { AreaLevel } from '#domain/area/level';
import type { ImportReport } from '#domain/release/release';
import { checkDraft, importDrafts } from '#observations/importer';
import { simplifyShapes } from '#sources/geometry/simplify-shapes';
import type { SourceResult } from '#sources/source-result';
import type { App } from '../app.ts';
import { keepShapes } from '../shapes.ts';
import { storeOptions } from './store-options.ts';

/** What an import did, or would do. */
export interface ImportOutcome {
  reports: ImportReport[];
  /** Borders that were read (and, unless only checked, kept). */
  borders: { level: AreaLevel; divisionYear: number | null; count: number }[];
  /** Findings that belong to no single table. */
  issues: Issue[];
}

/** Stores what the front door read, all of it or nothing; with `check` only judges it. */
export async function storeSources(
  app: App,
  read: SourceResult,
  options: { check: boolean; progress?: ((step: { kind: 'storing'; table: string }) => void) | undefined },
): Promise<ImportOutcome> {
  if (hasErrors(read.issues)) throw new Fault(read.issues);
  const store = storeOptions(app);
  const tell = (table: string): void => options.progress?.({ kind: 'storing', table });
  let reports: ImportReport[] = [];
  if (options.check) {
    for (const draft of read.drafts) {
      tell(draft.table.id);
      reports.push(await checkDraft({ ...store, draft }));
    }
  } else if (read.drafts.length > 0) {
    tell(read.drafts.map((draft) => draft.table.id).join(', '));
    reports = await importDrafts({ ...store, drafts: read.drafts, origin: 'import' });
    await app.figures.refresh();
  }
  const borders = read.geometries.map((geometry) => simplifyShapes(geometry));
  if (!options.check) for (const shapes of borders) await keepShapes(app.settings.worldFolder, shapes);
  return {
    reports,
    borders: borders.map(({ level, divisionYear, shapes }) => ({ level, divisionYear, count: shapes.length })),
    issues: read.issues,
  };
}
