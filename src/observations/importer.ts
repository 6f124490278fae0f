import type { DuckDBConnection } from '@duckdb/node-api';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '#base/clock';
import { EXIT, Fault, fault } from '#base/fault';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Draft } from '#domain/release/draft';
import type { ImportReport, Release } from '#domain/release/release';
import type { OwnArea } from '#domain/world/world';
import type { Disclosed } from '#domain/disclosure/disclosed';
import { openEngine } from './engine.ts';
import { buildDelta, buildWhole } from './assembly/assemble.ts';
import { isUpToDate, readCurrent, writeCurrent, type Current } from './files/current.ts';
import { storeFolder, TEMPORARY, type StoreFolder } from './files/folder.ts';
import { takeLock } from './files/lock.ts';
import { passGate, type Passed } from './gate/pass-gate.ts';
import { bindingFindings } from './release/binding-findings.ts';
import { bindRelease } from './release/binding.ts';
import { compareReleases, releaseBefore } from './release/changes.ts';
import { partRenewed } from './release/part-renewed.ts';
import { loadDraft } from './release/draft-cells.ts';
import { settleDuplicates } from './release/duplicates.ts';
import { listReleases, namesIn, type Manifest } from './release/manifest.ts';
import { unknownCodes } from './release/unknown-codes.ts';
import { countRelease, finishReleaseFiles, publishRelease, releaseChecksum, writeReleaseFiles } from './release/write-release.ts';

/** The steps of an import in order; `onStep` is called as each begins. */
export const IMPORT_STEPS = [
  'lock',
  'sweep',
  'load',
  'check',
  'release-files',
  'release-manifest',
  'release-publish',
  'store-areas',
  'store-figures',
  'store-names',
  'store-verdicts',
  'store-sync',
  'swap',
  'done',
] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** Seconds that a second import waits for the first. */
const LOCK_WAIT_MS = 30_000;

/** Below this many stored cells the whole store is built anew with each import: quick, and it stays in one piece. */
const SMALL_STORE_CELLS = 4_000_000;

/** With this many files the store is put together anew, for every file costs a reader a little. */
const MOST_FILES = 40;

export interface StoreOptions {
  folder: string;
  /** The catalogue as this world sees it (`applyWorldMappings`). */
  catalogue: Catalogue;
  world?: { ownAreas: OwnArea[] } | undefined;
  clock: Clock;
  onStep?: ((step: ImportStep) => void | Promise<void>) | undefined;
  /** How long to wait for another import. */
  lockWaitMs?: number | undefined;
  /** Stores of fewer cells are built anew with each import; larger ones get a file beside. */
  wholeBelowCells?: number | undefined;
}

/**
 * Stores one draft. See {@link importDrafts}.
 */
export async function importDraft(options: StoreOptions & { draft: Draft; origin: Release['origin'] }): Promise<ImportReport> {
  const [report] = await importDrafts({ ...options, drafts: [options.draft] });
  return report!;
}

/**
 * Stores drafts as releases and renews the store once: lock, release folders written beside and moved to
 * their place, store files built beside, `current.json` swapped. All drafts or none: a fault or a full
 * disk leaves the old state; a process killed in between leaves the old state readable, and a release
 * that was already whole is taken along by the next import. The same bytes load once.
 *
 * @throws Fault `import-busy`, `contradicting-rows`, `disk-full`.
 */
export async function importDrafts(
  options: StoreOptions & { drafts: readonly Draft[]; origin: Release['origin'] },
): Promise<ImportReport[]> {
  const { drafts, origin } = options;
  return writing(options, async (folder, step) => {
    const { manifests } = await listReleases(folder);
    const current = await readCurrent(folder);
    const published: string[] = [];
    try {
      const reports: ImportReport[] = [];
      for (const raw of drafts) {
        const { draft, report: protection } = await throughGate(raw, folder, manifests, options);
        const twin = manifests.find((manifest) => manifest.checksum === releaseChecksum(draft) && manifest.table.id === draft.table.id);
        if (twin && current?.releases.includes(twin.id)) {
          reports.push(reportOf(twin, options.catalogue, 'already-loaded', [], null));
          continue;
        }
        const stored = twin
          ? { manifest: twin, report: reportOf(twin, options.catalogue, 'loaded', [], null) }
          : await storeRelease(folder, draft, manifests, { ...options, origin, step });
        if (!twin) {
          published.push(stored.manifest.id);
          manifests.push(stored.manifest);
        }
        reports.push({ ...stored.report, ...(protection ? { protection } : {}) });
      }
      await renewStore(folder, options, manifests, current, step);
      await step('done');
      return reports;
    } catch (error) {
      for (const id of published) await rm(join(folder.releases, id), { recursive: true, force: true });
      throw error;
    }
  });
}

/** Reads and judges a draft as an import would, and stores nothing. */
export async function checkDraft(options: Omit<StoreOptions, 'onStep' | 'lockWaitMs'> & { draft: Draft }): Promise<ImportReport> {
  const folder = storeFolder(options.folder);
  const { manifests } = await listReleases(folder);
  const { draft, report: protection } = await throughGate(options.draft, folder, manifests, options);
  return inEngine(null, async (connection) => {
    const { counted, report } = await judge(connection, folder, draft, manifests, { ...options, origin: 'import' });
    const twin = manifests.find((manifest) => manifest.checksum === counted.checksum);
    return { ...report, outcome: 'checked', ...(twin ? { release: twin.id } : {}), ...(protection ? { protection } : {}) };
  });
}

/**
 * Makes the store anew from all releases on disk: after the catalogue or the own areas were mended, after
 * damage, or to put many files together. The old store stays readable until the new one is swapped in.
 */
export async function rebuildStore(options: StoreOptions): Promise<Current> {
  return writing(options, async (folder, step) => {
    const { manifests } = await listReleases(folder);
    const before = await readCurrent(folder).catch(() => null);
    await step('store-areas');
    const current = await buildWhole({ ...buildOptions(folder, options, step), manifests });
    return swap(folder, current, before, step);
  });
}

/**
 * Makes sure that the store agrees with releases, catalogue and own areas; to be called at start.
 *
 * @returns whether it had to be made anew.
 */
export async function ensureStore(options: StoreOptions): Promise<boolean> {
  const folder = storeFolder(options.folder);
  const current = await readCurrent(folder).catch(() => null);
  const { manifests } = await listReleases(folder);
  const known = new Set(current?.releases);
  const whole = manifests.every((manifest) => known.has(manifest.id)) && known.size === manifests.length;
  if (manifests.length === 0 && current === null) return false;
  if (current && whole && isUpToDate(current, options.catalogue, options.world?.ownAreas ?? [])) return false;
  await rebuildStore(options);
  return true;
}

type Step = (step: ImportStep) => Promise<void>;

/** Work that changes the folder: under the lock, after leftovers were swept, with a full disk told as such. */
async function writing<T>(options: StoreOptions, work: (folder: StoreFolder, step: Step) => Promise<T>): Promise<T> {
  const folder = storeFolder(options.folder);
  const step: Step = async (name) => options.onStep?.(name);
  await step('lock');
  try {
    const release = await takeLock(folder, options.clock, options.lockWaitMs ?? LOCK_WAIT_MS);
    try {
      await mkdir(folder.releases, { recursive: true });
      await mkdir(folder.store, { recursive: true });
      await step('sweep');
      await sweep(folder);
      return await work(folder, step);
    } finally {
      await release();
    }
  } catch (error) {
    throw asFault(error, options.folder);
  }
}

/** Removes what earlier imports left unfinished, and store files that no state names any more. */
async function sweep(folder: StoreFolder): Promise<void> {
  for (const place of [folder.root, folder.releases, folder.shapes]) {
    for (const name of await namesIn(place)) {
      if (name.startsWith(TEMPORARY)) await rm(join(place, name), { recursive: true, force: true });
    }
  }
  const current = await readCurrent(folder).catch(() => null);
  if (!current) return;
  const used = new Set([current.names, ...current.figures, ...current.before]);
  for (const build of await readdir(folder.store)) {
    if (!used.has(build)) await rm(join(folder.store, build), { recursive: true, force: true });
  }
}

/** Nothing is stored that did not pass the gate, together with everything that was released before. */
function throughGate(
  draft: Draft,
  folder: StoreFolder,
  manifests: readonly Manifest[],
  { catalogue, world }: Pick<StoreOptions, 'catalogue' | 'world'>,
): Promise<Passed> {
  return passGate(draft, {
    inEngine: (work) => inEngine(null, work),
    folder,
    manifests,
    catalogue,
    ownAreas: world?.ownAreas ?? [],
  });
}

async function storeRelease(
  folder: StoreFolder,
  draft: Disclosed<Draft>,
  manifests: readonly Manifest[],
  options: StoreOptions & { origin: Release['origin']; step: Step },
): Promise<{ manifest: Manifest; report: ImportReport }> {
  const { step } = options;
  await step('load');
  return inEngine(folder, async (connection) => {
    const { counted, report } = await judge(connection, folder, draft, manifests, options);
    await step('release-files');
    const temporary = await writeReleaseFiles(connection, folder, counted.id);
    try {
      await step('release-manifest');
      const manifest = await finishReleaseFiles(temporary, counted);
      await step('release-publish');
      await publishRelease(folder, temporary, counted.id);
      return { manifest, report };
    } catch (error) {
      await rm(temporary, { recursive: true, force: true });
      throw error;
    }
  });
}

/** Loads a draft, looks for contradictions, counts it and makes its report. */
async function judge(
  connection: DuckDBConnection,
  folder: StoreFolder,
  draft: Disclosed<Draft>,
  manifests: readonly Manifest[],
  options: { catalogue: Catalogue; clock: Clock; origin: Release['origin']; step?: Step },
) {
  await loadDraft(connection, draft);
  await options.step?.('check');
  const repeated = await settleDuplicates(connection, draft);
  const header = { ...draft, issues: [...draft.issues, ...repeated] };
  const counted = await countRelease(connection, header, {
    checksum: releaseChecksum(draft),
    origin: options.origin,
    clock: options.clock,
  });
  const aliases = options.catalogue.table(draft.table.id)?.areaAliases ?? {};
  const strange = await unknownCodes(connection, folder, manifests, new Set(Object.values(aliases)));
  const before = releaseBefore(manifests, draft);
  const changes = before ? await compareReleases(connection, folder, header, before) : null;
  const report = reportOf(counted, options.catalogue, 'loaded', strange, changes);
  const renewal = partRenewed(counted, options.catalogue, manifests);
  return { counted, report: { ...report, warnings: [...report.warnings, ...renewal] } };
}

function reportOf(
  release: Release,
  catalogue: Catalogue,
  outcome: ImportReport['outcome'],
  strange: string[],
  changes: ImportReport['changes'],
): ImportReport {
  const bound = bindRelease(release, catalogue);
  return {
    release: release.id,
    table: release.table.id,
    title: release.table.title,
    outcome,
    format: release.format,
    rowsRead: release.counts.rowsRead,
    stored: release.counts.stored,
    missing: release.counts.missing,
    unknownCodes: strange,
    indicators: [...new Set(bound.bindings.map((binding) => binding.indicator.id))],
    unmappedMeasures: bound.unmapped,
    complete: release.complete,
    changes,
    warnings: [...release.issues, ...bindingFindings(release, bound.issues)],
  };
}

async function renewStore(
  folder: StoreFolder,
  options: StoreOptions,
  manifests: readonly Manifest[],
  before: Current | null,
  step: Step,
): Promise<void> {
  const upToDate = before !== null && isUpToDate(before, options.catalogue, options.world?.ownAreas ?? []);
  if (upToDate && before.releases.length === manifests.length) return;
  await step('store-areas');
  const build = { ...buildOptions(folder, options, step), manifests };
  const cells = manifests.reduce((sum, manifest) => sum + manifest.counts.stored, 0);
  const small = cells < (options.wholeBelowCells ?? SMALL_STORE_CELLS) || (before?.figures.length ?? 0) >= MOST_FILES;
  const delta = upToDate && !small ? await buildDelta(build, before) : null;
  await swap(folder, delta ?? (await buildWhole(build)), before, step);
}

function buildOptions(folder: StoreFolder, options: StoreOptions, step: Step) {
  return { folder, catalogue: options.catalogue, ownAreas: options.world?.ownAreas ?? [], clock: options.clock, onStep: step };
}

/** Makes the new state the current one, and remembers the old files for readers that are just opening them. */
async function swap(folder: StoreFolder, current: Current, before: Current | null, step: Step): Promise<Current> {
  const used = new Set([current.names, ...current.figures]);
  const leaving = before ? [before.names, ...before.figures].filter((build) => !used.has(build)) : [];
  await step('swap');
  const next = { ...current, before: [...new Set(leaving)] };
  await writeCurrent(folder, next);
  return next;
}

async function inEngine<T>(folder: StoreFolder | null, work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const temporary = folder ? { temporary: join(folder.root, `${TEMPORARY}spill`) } : {};
  const engine = await openEngine({ memory: '1000MB', ...temporary });
  try {
    const connection = await engine.connect();
    return await work(connection);
  } finally {
    engine.closeSync();
    if (folder) await rm(join(folder.root, `${TEMPORARY}spill`), { recursive: true, force: true });
  }
}

/** A full disk is something that a user can mend; everything else that is no Fault is a defect and goes on as it is. */
function asFault(error: unknown, folder: string): unknown {
  if (error instanceof Fault) return error;
  const text = `${(error as NodeJS.ErrnoException)?.code ?? ''} ${String(error)}`;
  if (/ENOSPC|EDQUOT|EFBIG|No space left|File too large|disk quota|max_temp_directory_size/i.test(text)) {
    return fault('disk-full', { folder }, { exitCode: EXIT.systemFailed, cause: error });
  }
  return error;
}
