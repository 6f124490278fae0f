import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EXIT, Fault, fault } from '#base/fault';
import { newSecret } from '#base/secret';
import { codeOf } from '../connection-errors.ts';
import type { Binaries } from './binaries.ts';
import { buildingPlace, type Place } from './place.ts';
import { processLives } from './lock-files.ts';
import { handOver, type RunAs } from './run-as.ts';
import { runAs } from './spawn.ts';

/** The one user and the one database of an embedded server. */
export const DATABASE_NAME = 'peil';
export const DATABASE_USER = 'peil';

/** Whether a data folder stands there. */
export function clusterExists(place: Place): boolean {
  return existsSync(join(place.cluster, 'PG_VERSION'));
}

/**
 * Makes a new data folder: built beside its place and moved there whole. Of two processes that do so at once
 * one wins, and the other uses what that one made; one that is killed halfway leaves nothing in the place.
 *
 * @throws Fault `register-not-made`, `register-folder-closed`
 */
export async function createCluster(place: Place, binaries: Binaries, who: RunAs): Promise<void> {
  const building = buildingPlace(place, String(process.pid));
  await removeLeftovers(place);
  try {
    await mkdir(join(building.folder, 'socket'), { recursive: true, mode: 0o700 });
    await writeFile(building.passwordFile, `${newSecret()}\n`, { mode: 0o600 });
    await mkdir(building.cluster, { mode: 0o700 });
    handOver(building.folder, who);
    await mustRun(place, who, binaries.initdb, [...initWords(building, binaries)]);
    await mustRun(place, who, binaries.postgres, ['--single', '-D', building.cluster, 'postgres'], `create database ${DATABASE_NAME};\n`);
    await moveIntoPlace(building, place);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw fault('register-not-made', { folder: place.folder, reason: codeOf(error) }, { exitCode: EXIT.systemFailed, cause: error });
  } finally {
    await rm(building.folder, { recursive: true, force: true });
  }
}

/**
 * @throws Fault `register-other-version` when the folder was made by another major version of PostgreSQL,
 *   `register-not-ours` when we may not read it
 */
export async function checkVersion(place: Place, binaries: Binaries): Promise<void> {
  const version = Number.parseInt(await readOwn(place, join(place.cluster, 'PG_VERSION')), 10);
  if (version !== binaries.major) {
    throw fault(
      'register-other-version',
      { folder: place.folder, found: version, version: binaries.major },
      { exitCode: EXIT.systemFailed },
    );
  }
}

/** @throws Fault `register-not-ours` when the folder is another user's, `register-damaged` when the password is gone */
export async function readPassword(place: Place): Promise<string> {
  return (await readOwn(place, place.passwordFile)).trim();
}

async function readOwn(place: Place, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const code = codeOf(cause) === 'ENOENT' ? 'register-damaged' : 'register-not-ours';
    throw fault(code, { folder: place.folder, file }, { exitCode: EXIT.systemFailed, cause });
  }
}

/** Built-in C.UTF-8 sorts the same on every machine and knows that É is é; before 17 there is only plain C. */
function initWords(place: Place, { major }: Binaries): string[] {
  const locale = major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : ['--locale=C'];
  return [
    `--pgdata=${place.cluster}`,
    `--username=${DATABASE_USER}`,
    `--pwfile=${place.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--data-checksums',
    '--no-instructions',
    ...locale,
  ];
}

async function mustRun(place: Place, who: RunAs, tool: string, words: readonly string[], input?: string): Promise<void> {
  const { good, said } = await runAs(who, tool, words, input);
  if (good && !/\b(ERROR|FATAL):/.test(said)) return;
  const lines = said.trim().split('\n');
  const reason = lines.find((line) => /\b(error|FATAL|ERROR|Permission denied|EPERM|EACCES|ENOENT)\b/.test(line)) ?? lines.at(-1) ?? '';
  throw fault('register-not-made', { folder: place.folder, reason: `${basename(tool)}: ${reason}` }, { exitCode: EXIT.systemFailed });
}

async function moveIntoPlace(building: Place, place: Place): Promise<void> {
  try {
    await rename(building.folder, place.folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error)) || !clusterExists(place)) throw error;
    return;
  }
  const parent = await open(dirname(place.folder), 'r');
  await parent.sync().finally(() => parent.close());
}

/** What processes left behind that were killed while they built. */
async function removeLeftovers(place: Place): Promise<void> {
  const parent = dirname(place.folder);
  await mkdir(parent, { recursive: true });
  const start = `${basename(place.folder)}.new-`;
  for (const name of await readdir(parent)) {
    const left = name.startsWith(start) && !processLives(Number(name.slice(start.length)));
    if (left) await rm(join(parent, name), { recursive: true, force: true });
  }
}
