import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '#base/issue';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { OwnArea } from '#domain/world/world';
import { countWithoutVerdicts } from './doctor-verdicts.ts';
import { isUpToDate, readCurrent, STORE_FORM, type Current } from './files/current.ts';
import { FIGURES_FILE, NAMES_FILE, storeFolder, TEMPORARY, type StoreFolder } from './files/folder.ts';
import { isLocked, lockHolder } from './files/lock.ts';
import { AREAS_FILE, listReleases, namesIn, OBSERVATIONS_FILE, type Manifest } from './release/manifest.ts';
import { fileChecksum } from './release/write-release.ts';

/** With more files than this `rebuildStore` makes reading quicker. */
const MANY_FILES = 12;

/**
 * Looks a folder of figures over: every finding with its code. Errors are damage to releases, which only
 * a new import can mend; warnings are what a rebuild or the next import mends; notes are harmless.
 * Nothing is changed.
 */
export async function doctor(options: { folder: string; catalogue?: Catalogue; world?: { ownAreas: OwnArea[] } }): Promise<Issue[]> {
  const folder = storeFolder(options.folder);
  const issues: Issue[] = [];
  const add = (code: string, level: Issue['level'], params: Issue['params'] = {}) => issues.push({ code, level, params });

  const { manifests, damaged } = await listReleases(folder);
  for (const { id, reason } of damaged) add('release-damaged', 'error', { release: id, reason });
  for (const manifest of manifests) {
    for (const file of await damagedFiles(folder, manifest)) add('release-damaged', 'error', { release: manifest.id, reason: file });
  }

  const current = await readCurrent(folder).catch(() => 'damaged' as const);
  if (current === 'damaged') add('store-unreadable', 'warning', { file: 'current.json' });
  else if (current) {
    await judgeStore(folder, current, manifests, add);
    if (current.form !== STORE_FORM) add('store-form-old', 'warning', { form: current.form, now: STORE_FORM });
    else if (options.catalogue && !isUpToDate(current, options.catalogue, options.world?.ownAreas ?? []))
      add('store-outdated', 'warning', { releases: manifests.length });
    else if (options.catalogue) {
      const count = await countWithoutVerdicts(folder, current, options.catalogue);
      if (count > 0) add('verdicts-missing', 'warning', { count });
    }
    if (current.figures.length > MANY_FILES) add('store-in-pieces', 'note', { files: current.figures.length });
  } else if (manifests.length > 0) add('store-missing', 'warning', { releases: manifests.length });

  const holder = await lockHolder(folder);
  if (holder) {
    if (await isLocked(folder)) add('import-running', 'note', { pid: holder.pid, since: holder.startedAt });
    else add('lock-stale', 'note', { pid: holder.pid, since: holder.startedAt });
  }
  const leftovers = [...(await namesIn(folder.root)), ...(await namesIn(folder.releases))].filter((name) => name.startsWith(TEMPORARY));
  if (leftovers.length > 0) add('leftovers', 'note', { count: leftovers.length });
  return issues;
}

async function damagedFiles(folder: StoreFolder, manifest: Manifest): Promise<string[]> {
  const files = [
    [OBSERVATIONS_FILE, manifest.fileChecksums.observations],
    [AREAS_FILE, manifest.fileChecksums.areas],
  ] as const;
  const damaged: string[] = [];
  for (const [name, checksum] of files) {
    const seen = await fileChecksum(join(folder.releases, manifest.id, name)).catch(() => null);
    if (seen !== checksum) damaged.push(name);
  }
  return damaged;
}

async function judgeStore(
  folder: StoreFolder,
  current: Current,
  manifests: readonly Manifest[],
  add: (code: string, level: Issue['level'], params?: Issue['params']) => void,
): Promise<void> {
  const known = new Set(current.releases);
  for (const manifest of manifests) if (!known.has(manifest.id)) add('release-not-in-store', 'warning', { release: manifest.id });
  const there = new Set(manifests.map((manifest) => manifest.id));
  for (const id of current.releases) if (!there.has(id)) add('release-gone', 'error', { release: id });
  const files = [join(current.names, NAMES_FILE), ...current.figures.map((build) => join(build, FIGURES_FILE))];
  for (const file of files) {
    if (
      !(await access(join(folder.store, file)).then(
        () => true,
        () => false,
      ))
    )
      add('store-unreadable', 'warning', { file });
  }
}
