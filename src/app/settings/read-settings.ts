import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { EXIT, Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { findProjectRoot } from './project-root.ts';
import type { Settings } from './settings.ts';
import { readSignInSettings, SIGN_IN_SETTING_NAMES } from './sign-in-settings.ts';

/** Every setting that the environment may hold; the manual documents each, and a check sees to it. */
export const SETTING_NAMES = [
  'PEIL_DATA',
  'PEIL_WORLD',
  'PEIL_WEB_PROCESSES',
  'PEIL_LARGEST_FILE_MB',
  'HOST',
  'PORT',
  'PUBLIC_ORIGIN',
  'DATABASE_URL',
  ...SIGN_IN_SETTING_NAMES,
] as const;

/** Only for the project's own tests and benchmarks: never read by the product. */
const TEST_NAMES = ['PEIL_SHARED', 'PEIL_CHROMIUM'];

const MOST_WEB_PROCESSES = 16;
const USUAL_LARGEST_FILE = '20';
/** A file is held in memory while it is looked over. */
const MOST_MEGABYTES = 200;
const MEGABYTE = 1_000_000;

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a flag says goes before the environment. */
export interface SettingFlags {
  world?: string;
  port?: string;
  data?: string;
}

/**
 * Reads and checks the settings, all of them, before anything is opened.
 *
 * @throws Fault with every wrong setting at once: `setting-unknown`, `setting-port`, `setting-origin`,
 * `setting-web-processes`, `setting-largest-file`, `world-not-found`.
 */
export function readSettings(env: Environment, flags: SettingFlags = {}, root: string = findProjectRoot()): Settings {
  const issues: Issue[] = unknownSettings(env);
  const wrong = (code: string, params: Issue['params']): void => {
    issues.push({ code, level: 'error', params });
  };

  const world = flags.world ?? given(env.PEIL_WORLD) ?? 'groningen';
  const worlds = worldNames(root);
  if (!worlds.includes(world)) wrong('world-not-found', { world, known: worlds.join(', ') });

  const written = flags.port ?? given(env.PORT) ?? '3000';
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
  if (!(port <= 65_535)) wrong('setting-port', { value: written });

  const publicOrigin = given(env.PUBLIC_ORIGIN) ?? `http://127.0.0.1:${written}`;
  if (!isOrigin(publicOrigin)) wrong('setting-origin', { value: publicOrigin });

  const processes = given(env.PEIL_WEB_PROCESSES) ?? String(usualWebProcesses());
  const webProcesses = /^\d{1,2}$/.test(processes) ? Number(processes) : Number.NaN;
  if (!(webProcesses >= 1 && webProcesses <= MOST_WEB_PROCESSES)) {
    wrong('setting-web-processes', { value: processes, most: MOST_WEB_PROCESSES });
  }

  const megabytes = given(env.PEIL_LARGEST_FILE_MB) ?? USUAL_LARGEST_FILE;
  const largestFile = /^\d{1,3}$/.test(megabytes) ? Number(megabytes) * MEGABYTE : Number.NaN;
  if (!(largestFile >= MEGABYTE && largestFile <= MOST_MEGABYTES * MEGABYTE)) {
    wrong('setting-largest-file', { value: megabytes, most: MOST_MEGABYTES });
  }

  const signIn = readSignInSettings(env);
  issues.push(...signIn.issues);

  const databaseUrl = given(env.DATABASE_URL) ?? null;
  // Never repeated in a finding: it holds a password.
  if (databaseUrl !== null && !isDatabaseUrl(databaseUrl)) wrong('setting-database-url', {});

  if (issues.length > 0) throw new Fault(issues, EXIT.wrongUsage);
  const dataFolder = resolve(root, flags.data ?? given(env.PEIL_DATA) ?? 'var');
  return {
    root,
    dataFolder,
    worldFolder: join(dataFolder, world),
    world,
    host: given(env.HOST) ?? '127.0.0.1',
    port,
    publicOrigin: publicOrigin.replace(/\/$/, ''),
    databaseUrl,
    webProcesses,
    largestFile,
    signIn: signIn.settings,
  };
}

/** The worlds that come with the project. */
export function worldNames(root: string): string[] {
  const folder = join(root, 'worlds');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'world.yaml')))
    .map((entry) => entry.name)
    .sort();
}

/** One for each of two cores; on a larger machine, who wants more pays for their memory knowingly. */
function usualWebProcesses(): number {
  return Math.min(2, availableParallelism());
}

function unknownSettings(env: Environment): Issue[] {
  const known: string[] = [...SETTING_NAMES, ...TEST_NAMES];
  return Object.keys(env)
    .filter((name) => name.startsWith('PEIL_') && !known.includes(name))
    .map((name) => ({
      code: 'setting-unknown',
      level: 'error',
      params: { name, known: SETTING_NAMES.filter((one) => one.startsWith('PEIL_')).join(', ') },
    }));
}

function given(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.username === '';
}

function isDatabaseUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}
