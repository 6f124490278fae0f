import { relative, resolve } from 'node:path';
import { Fault } from '#base/fault';
import { fileFaults, readSourceFiles } from '#sources/read-files';
import type { App } from '../app.ts';
import { areaTitles } from './area-titles.ts';
import { readMapping, readyMappings } from './mapping-file.ts';
import { storeSources, type ImportOutcome } from './store-sources.ts';

export type { ImportOutcome } from './store-sources.ts';

export interface ImportFilesOptions {
  files: readonly string[];
  /** Where relative paths start. */
  folder: string;
  table?: string | undefined;
  period?: string | undefined;
  divisionYear?: number | undefined;
  format?: string | undefined;
  /** A mapping file, or the name of a ready mapping. */
  mapping?: string | undefined;
  /** Reads and judges only; nothing is stored. */
  check: boolean;
  progress?: (step: { kind: 'reading'; files: number } | { kind: 'storing'; table: string }) => void;
}

/**
 * Reads files at the front door and stores what is in them: figures as releases, borders as shapes.
 *
 * @throws Fault with every fault of every file at once; nothing is stored then
 */
export async function importFiles(app: App, options: ImportFilesOptions): Promise<ImportOutcome> {
  options.progress?.({ kind: 'reading', files: options.files.length });
  // Names as short as can be: they are kept with the release, and a machine's folders are nobody's business.
  const names = options.files.map((file) => relative(process.cwd(), resolve(options.folder, file)));
  const mapping = options.mapping === undefined ? undefined : await mappingFor(app, options, options.mapping, names);
  const read = await readSourceFiles(names, {
    catalogue: app.catalogue,
    readyMappings: readyMappings(app.settings.root),
    areaByTitle: await areaTitles(app),
    ...given({
      table: options.table,
      period: options.period,
      divisionYear: options.divisionYear,
      format: options.format,
      mapping,
    }),
  });
  if (!read.ok) throw new Fault(read.issues);
  const value = { ...read.value, issues: [...read.value.issues, ...read.warnings] };
  return storeSources(app, value, { check: options.check, progress: options.progress });
}

/** The mapping; without it no file can be judged, but which of them are missing is told with its fault. */
async function mappingFor(app: App, { folder }: ImportFilesOptions, name: string, files: readonly string[]): Promise<unknown> {
  try {
    return readMapping(app.settings.root, folder, name);
  } catch (error) {
    throw error instanceof Fault ? new Fault([...error.issues, ...(await fileFaults(files))]) : error;
  }
}

/** Only what was given: an option that is absent lets the file speak for itself. */
function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
