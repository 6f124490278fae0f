import { existsSync } from 'node:fs';
import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { doctor as examineStore } from '#observations/doctor';
import { openFigures } from '#observations/store';
import { pdfMaker } from '#publication/typst/pdf-maker';
import { examineRegister } from '#register/engine/examine';
import type { Failures } from '#register/jobs/failures';
import { registerFolder } from '#register/engine/open-database';
import { loadContent, type Content } from './content/content.ts';
import { readSettings, type Environment, type SettingFlags } from './settings/read-settings.ts';
import type { Settings } from './settings/settings.ts';

export const CHECKS = ['node', 'data', 'space', 'catalogue', 'world', 'store', 'releases', 'register', 'web', 'pdf'] as const;
export type CheckName = (typeof CHECKS)[number];

export interface Finding {
  check: CheckName;
  outcome: 'good' | 'warning' | 'bad';
  /** What was seen: a version, a path, a count. */
  detail: string;
  /** What is wrong and what to do. */
  issues: Issue[];
}

const NEEDED_NODE = 24;
const LITTLE_SPACE = 2e9;

/**
 * Looks whether everything that Peil needs is there and in order. Changes nothing, and goes on after a
 * finding, so that one look tells everything.
 *
 * @throws Fault only when the settings themselves are wrong
 */
export async function examine(env: Environment, flags: SettingFlags): Promise<Finding[]> {
  const settings = readSettings(env, flags);
  const content = contentOf(settings);
  return [
    node(),
    ...(await dataFolder(settings)),
    finding('catalogue', content.value ? content.value.catalogue.version.slice(0, 12) : '', content.value ? [] : content.issues),
    finding('world', settings.world, content.value?.warnings.filter((issue) => issue.level === 'warning') ?? []),
    ...(content.value ? await figures(settings, content.value) : []),
    await register(settings),
    web(settings),
    await pdf(),
  ];
}

function node(): Finding {
  const { version } = process;
  const old = Number(version.slice(1).split('.')[0]) < NEEDED_NODE;
  return finding('node', version, old ? [{ code: 'node-too-old', level: 'error', params: { version, needed: NEEDED_NODE } }] : []);
}

async function dataFolder({ worldFolder }: Settings): Promise<Finding[]> {
  try {
    await mkdir(worldFolder, { recursive: true });
    await access(worldFolder, constants.R_OK | constants.W_OK);
  } catch {
    return [finding('data', worldFolder, [{ code: 'data-folder-not-writable', level: 'error', params: { folder: worldFolder } }])];
  }
  const { bavail, bsize } = await statfs(worldFolder);
  const gigabytes = Number(((bavail * bsize) / 1e9).toFixed(1));
  const little: Issue[] = bavail * bsize < LITTLE_SPACE ? [{ code: 'little-disk-space', level: 'warning', params: { gigabytes } }] : [];
  return [finding('data', worldFolder, []), finding('space', `${gigabytes} GB`, little)];
}

async function figures(settings: Settings, { catalogue, world }: Content): Promise<Finding[]> {
  const issues = await examineStore({ folder: settings.worldFolder, catalogue, world });
  try {
    const reader = await openFigures({ folder: settings.worldFolder, catalogue, world });
    try {
      const releases = await reader.releases();
      const partly = releases.filter((release) => !release.complete);
      if (releases.length === 0) issues.push({ code: 'store-empty', level: 'warning' });
      return [
        finding('store', reader.snapshot, issues),
        finding(
          'releases',
          String(releases.length),
          partly.map((release) => ({ code: 'release-incomplete', level: 'warning', params: { release: release.id } })),
        ),
      ];
    } finally {
      await reader.close();
    }
  } catch (error) {
    return [finding('store', settings.worldFolder, [...issues, ...issuesOf(error)])];
  }
}

/** Looks only: a register that nobody uses is not started, as who works with figures alone does not need one. */
async function register({ databaseUrl, worldFolder }: Settings): Promise<Finding> {
  const { state, version, migrations, bytes, failures, issues } = await examineRegister({
    databaseUrl,
    folder: registerFolder(worldFolder),
  });
  const told: Issue[] = state === 'unreachable' ? [] : [{ code: `register-${state}`, level: 'note', params: { migrations } }];
  const size = bytes === null ? [] : [`${Math.round(bytes / 1e6)} MB`];
  return finding('register', [...(version === null ? [] : [`PostgreSQL ${version}`]), ...size].join(', '), [
    ...told,
    ...(failures ? failureIssues(failures) : []),
    ...issues,
  ]);
}

/** What a site does by itself and did not do well: a warning where it still goes wrong. */
function failureIssues({ jobs, mails }: Failures): Issue[] {
  const given: Issue[] = mails > 0 ? [{ code: 'mails-given-up', level: 'warning', params: { mails } }] : [];
  const failed = jobs.map(({ job, at, why, isMended }): Issue => ({
    code: isMended ? 'job-failed-once' : 'job-fails',
    level: isMended ? 'note' : 'warning',
    params: { job, at, why: why ?? '' },
  }));
  return [...given, ...failed];
}

function web({ root }: Settings): Finding {
  const built = existsSync(join(root, 'build', 'handler.js'));
  return finding('web', '', built ? [] : [{ code: 'web-not-built', level: 'warning' }]);
}

/** Without its compiler everything works but files for paper. */
async function pdf(): Promise<Finding> {
  try {
    return finding('pdf', await pdfMaker(), []);
  } catch (error) {
    return finding(
      'pdf',
      '',
      issuesOf(error).map((issue) => ({ ...issue, level: 'warning' })),
    );
  }
}

function contentOf(settings: Settings): { value: Content | null; issues: Issue[] } {
  try {
    return { value: loadContent(settings.root, settings.world), issues: [] };
  } catch (error) {
    return { value: null, issues: issuesOf(error) };
  }
}

function issuesOf(error: unknown): Issue[] {
  return error instanceof Fault ? error.issues : [{ code: 'unexpected-failure', level: 'error' }];
}

function finding(check: CheckName, detail: string, issues: Issue[]): Finding {
  const has = (level: Issue['level']): boolean => issues.some((issue) => issue.level === level);
  const outcome = has('error') ? 'bad' : has('warning') ? 'warning' : 'good';
  return { check, outcome, detail, issues };
}
