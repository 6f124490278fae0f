/**
 * Holds the documents against the project: commands and links that are there, every command and setting
 * explained, every room introduced, what comments and documents refer to, the drawing of the rooms up to date, modules of a readable size, and
 * nothing of the machine on which somebody worked.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SETTING_NAMES } from '../src/app/settings/read-settings.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { readModules } from './imports/modules.ts';
import { projectRoot, report } from './report.ts';
import { roomGraph, withGraph } from './room-graph.ts';

const LONGEST_ROOM_README = 15;
const LONGEST_MODULE = 400;
const LONG_BECAUSE = '// long because:';
/** In two parts, so that this file does not find itself. */
const FOREIGN_TO_THE_PROJECT = new RegExp(['(?<![\\w.])/(work|root|home/\\w+)', '/|registry\\.', 'npm', 'js|bash_', 'jobs'].join(''));
/** Notes on which the project was built, by their names and the numbers of their parts. */
const OUTSIDE_NOTES = new RegExp(['\\b(?:DESI', 'GN|MISSI', 'ON)\\b|\\bMETHO', 'DS (?:\\d|[a-z])|\\([PFVL]\\d{1,2}[,)]'].join(''));

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: projectRoot, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(projectRoot, path)));
const documents = tracked.filter((path) => path.endsWith('.md'));
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const modules = readModules(projectRoot);

const findings = [
  ...npmCommands(),
  ...peilCommands(),
  ...links(),
  ...manual(),
  ...rooms(),
  ...drawing(),
  ...references(),
  ...sizes(),
  ...traces(),
];
report('docs', findings, sizesNote());

function npmCommands(): string[] {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  return documents.flatMap((path) =>
    [...read(path).matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)]
      .map((match) => match[1] ?? match[2]!)
      .filter((name) => !(name in scripts))
      .map((name) => `${path}: "npm run ${name}" is no script of package.json`),
  );
}

function peilCommands(): string[] {
  const names = new Set(COMMANDS.map((command) => command.name.split(' ')[0]!));
  return documents.flatMap((path) =>
    [...read(path).matchAll(/(?:^|`)(?:bin\/)?peil ([a-z]+)/gm)]
      .map((match) => match[1]!)
      .filter((name) => !names.has(name))
      .map((name) => `${path}: "peil ${name}" is no command`),
  );
}

function links(): string[] {
  return documents.flatMap((path) =>
    [...read(path).matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1]!)
      .filter((target) => !/^(https?:|mailto:|#)/.test(target))
      .filter((target) => !existsSync(join(projectRoot, dirname(path), target.replace(/#.*$/, ''))))
      .map((target) => `${path}: link to "${target}" leads nowhere`),
  );
}

function manual(): string[] {
  const text = documents
    .filter((path) => path.startsWith('docs/manual/'))
    .map(read)
    .join('\n');
  return [
    ...COMMANDS.filter((command) => !text.includes(`peil ${command.name}`)).map(
      (command) => `docs/manual: the command "peil ${command.name}" is not explained`,
    ),
    ...SETTING_NAMES.filter((name) => !text.includes(`\`${name}\``)).map((name) => `docs/manual: the setting ${name} is not explained`),
  ];
}

function rooms(): string[] {
  const names = readdirSync(join(projectRoot, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.flatMap(({ name }) => {
    const path = `src/${name}/README.md`;
    if (!existsSync(join(projectRoot, path))) return [`${path}: missing: say what the room is, what enters and what leaves`];
    const lines = read(path).trimEnd().split('\n').length;
    return lines > LONGEST_ROOM_README ? [`${path}: ${lines} lines; at most ${LONGEST_ROOM_README}`] : [];
  });
}

function drawing(): string[] {
  const path = 'docs/ARCHITECTURE.md';
  const text = read(path);
  const wanted = withGraph(text, roomGraph(modules));
  return wanted === text ? [] : [`${path}: the drawing of the rooms is not up to date: run "npm run make:graph"`];
}

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length;
}

function sizes(): string[] {
  return modules
    .filter(({ path, isTest }) => !isTest && linesOf(read(path)) > LONGEST_MODULE && !read(path).includes(LONG_BECAUSE))
    .map(({ path }) => `${path}: ${linesOf(read(path))} lines; split it, or say why it must be long ("${LONG_BECAUSE} ...")`);
}

function sizesNote(): string {
  const lengths = modules.filter(({ isTest }) => !isTest).map(({ path }) => linesOf(read(path)));
  lengths.sort((a, b) => a - b);
  const at = (share: number): number => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))] ?? 0;
  return `${lengths.length} modules, median ${at(0.5)} lines, p90 ${at(0.9)}`;
}

/**
 * A reader can follow a reference only to what the project holds: a method page (`docs/methods/verschil`, in both languages)
 * or a decision (`docs/decisions/0017`). Notes that lie elsewhere are none; migrations stay as they were applied.
 */
function references(): string[] {
  const pages = tracked.flatMap((path) => [path, path.replace(/^docs\/methods\/(?:nl|en)\//, 'docs/methods/')]);
  const held = (what: string): boolean => pages.some((path) => path.startsWith(what));
  return tracked
    .filter((path) => /\.(ts|svelte|css|md|ya?ml|mjs|js)$/.test(path) && !path.startsWith('docs/manual/'))
    .flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) => {
          const at = `${path}:${index + 1}`;
          const outside = OUTSIDE_NOTES.exec(line)?.[0];
          const lost = [...line.matchAll(/\bdocs\/(?:methods|decisions)\/[\w/-]+/g)].map(([what]) => what).filter((what) => !held(what));
          return [
            ...(outside ? [`${at}: "${outside}" is not in the project: say the reason, or name a page of docs/`] : []),
            ...lost.map((what) => `${at}: "${what}" is no page of the project`),
          ];
        }),
    );
}

function traces(): string[] {
  return tracked
    .filter((path) => !/\.(png|svg|woff2?|parquet|gz|xlsx|csv)$/.test(path))
    .flatMap((path) => {
      const line = read(path)
        .split('\n')
        .findIndex((one) => FOREIGN_TO_THE_PROJECT.test(one));
      return line < 0 ? [] : [`${path}:${line + 1}: a path or host of one machine: leave it out`];
    });
}
