/**
 * The rules of the house as data: which room may import which, and which room alone touches what.
 * Every rule carries its reason; the checker shows it with the finding. `ARCHITECTURE.md` explains.
 */

/** A room, or a part of one that follows rules of its own. */
export interface RoomRule {
  /** Rooms that it may import; itself is always allowed. */
  may: readonly string[];
  because: string;
}

const FLOOR = ['base', 'domain'] as const;

export const ROOM_RULES: Readonly<Record<string, RoomRule>> = {
  base: { may: [], because: 'everything rests on base, so base rests on nothing' },
  domain: { may: ['base'], because: 'the words must be readable and testable without any machinery' },
  analysis: { may: FLOOR, because: 'numbers are judged by pure functions: columns in, an answer out' },
  i18n: { may: FLOOR, because: 'texts know the words, not where the figures come from' },
  sources: { may: FLOOR, because: 'the front door hands over drafts; it does not know who stores them' },
  observations: {
    may: [...FLOOR, 'analysis'],
    because: 'the store takes drafts and answers questions; it reads no foreign file',
  },
  access: { may: FLOOR, because: 'who may do what is data that every door reads alike' },
  register: {
    may: [...FLOOR, 'access'],
    because: 'the workshop keeps what people record; it knows no figures, screens or settings',
  },
  insight: {
    may: [...FLOOR, 'analysis', 'observations', 'register', 'access'],
    because: 'insight joins figures to a story without knowing files, screens or settings',
  },
  publication: {
    may: [...FLOOR, 'i18n', 'access', 'insight'],
    because: 'what is published is made of what insight tells, whoever asks for it; it knows no store and no settings',
  },
  app: {
    may: [...FLOOR, 'analysis', 'i18n', 'sources', 'observations', 'register', 'access', 'insight', 'publication'],
    because: 'the meter cupboard wires everybody below it; nobody below may know it',
  },
  cli: { may: [...FLOOR, 'i18n', 'app'], because: 'a command reads its flags, calls a service of app and prints' },
  ui: { may: [...FLOOR, 'i18n'], because: 'building blocks draw what they are handed; they never fetch' },
  routes: { may: [...FLOOR, 'i18n', 'ui'], because: 'what the browser may see must not reach the store' },
  'routes (server)': {
    may: [...FLOOR, 'i18n', 'ui', 'routes', 'app'],
    because: 'a page loads through app, never straight from a store',
  },
};

/** A thing of the outside world that only some rooms may touch. */
export interface DoorRule {
  name: string;
  rooms: readonly string[];
  because: string;
  instead: string;
  /** Packages: exact names or a prefix ending in `/` or `-`. */
  packages?: readonly string[];
  /** Globals and members, as written: `Date.now`, `fetch`, `new Date()`. */
  globals?: readonly string[];
  /** Tests may use it anyway. */
  testsMay?: boolean;
}

const SERVER_ROUTES = 'routes (server)';

export const DOOR_RULES: readonly DoorRule[] = [
  {
    name: 'DuckDB',
    packages: ['@duckdb/'],
    rooms: ['observations'],
    because: 'one room knows how figures are stored, so the store can change without the rest',
    instead: 'ask through FiguresReader (#domain/figures/reader)',
  },
  {
    name: 'PostgreSQL',
    packages: ['kysely', 'pg', '@electric-sql/'],
    rooms: ['register'],
    because: 'one room knows the tables, so every write passes the same door and is logged',
    instead: 'ask a repository of register',
    testsMay: true,
  },
  {
    name: 'sign-in, jobs and mail',
    packages: ['better-auth', 'better-auth/', 'pg-boss', 'nodemailer', 'uqr'],
    rooms: ['app'],
    because: 'who somebody is, what runs later and what is sent are joined in the meter cupboard',
    instead: 'ask a service of app',
  },
  {
    name: 'statistics and optimisers',
    packages: ['quadprog', 'highs', 'ml-matrix', 'jstat'],
    rooms: ['analysis'],
    because: 'one engine judges figures; nothing else may compute a verdict of its own',
    instead: 'ask a method of analysis for an Answer',
  },
  {
    name: 'Svelte',
    packages: ['svelte', 'svelte/', '@sveltejs/'],
    rooms: ['ui', 'routes', SERVER_ROUTES],
    because: 'what is not a screen must run without one',
    instead: 'move the drawing to ui, hand it plain data',
  },
  {
    name: 'd3',
    packages: ['d3-'],
    rooms: ['ui', 'routes', SERVER_ROUTES],
    because: 'charts and map projections are drawing',
    instead: 'hand plain numbers to a chart of ui',
    testsMay: true,
  },
  {
    name: 'readers of foreign formats',
    packages: [
      'papaparse',
      'hyparquet',
      'hyparquet-compressors',
      'fflate',
      'proj4',
      'topojson-client',
      'topojson-server',
      'topojson-simplify',
    ],
    rooms: ['sources'],
    because: 'foreign formats and names end at the front door',
    instead: 'read it in sources and hand on a draft',
  },
  {
    name: 'spreadsheets',
    packages: ['@e965/xlsx'],
    rooms: ['sources', 'app'],
    because: 'they are read at the front door, and written for downloads by app',
    instead: 'ask app for the download',
    testsMay: true,
  },
  {
    name: 'YAML',
    packages: ['js-yaml', 'yaml'],
    rooms: ['app'],
    because: 'catalogue, worlds and mapping files are loaded in one place and checked there',
    instead: 'take the parsed object as a parameter',
    testsMay: true,
  },
  {
    name: 'Markdown',
    packages: ['marked'],
    rooms: ['app'],
    because: 'raw HTML reaches a page from one place, made from our own files only',
    instead: 'ask app for the page of a method',
  },
  {
    name: 'schemas',
    packages: ['zod'],
    rooms: ['domain', 'sources', 'app'],
    because: 'input is checked where it comes in, against the schemas of domain',
    instead: 'take the checked type as a parameter',
  },
  {
    name: 'Typst',
    packages: ['@myriaddreamin/'],
    rooms: ['publication'],
    because: 'one room makes files for paper, so that what is in one is decided in one place',
    instead: 'hand publication what is to be told',
    testsMay: true,
  },
  {
    name: 'look and letters',
    packages: ['@fontsource/', '@utrecht/', '@nl-design-system-candidate/'],
    rooms: ['ui', 'routes', SERVER_ROUTES],
    because: 'what a page looks like is decided where pages are drawn',
    instead: 'use the building blocks of ui',
  },
  {
    name: 'the clock',
    globals: ['Date.now', 'new Date()'],
    rooms: ['base'],
    because: 'a test must be able to stop the clock',
    instead: 'take a Clock (#base/clock) as a parameter',
    testsMay: true,
  },
  {
    name: 'the stopwatch',
    globals: ['performance.now'],
    rooms: ['base', 'observations', 'register', 'app'],
    because: 'an answer must not depend on how quick the machine was',
    instead: 'count the work, and say where the limit was reached',
    testsMay: true,
  },
  {
    name: 'randomness',
    globals: ['Math.random', 'crypto.randomUUID', 'randomUUID', 'randomBytes', 'getRandomValues'],
    rooms: ['base'],
    because: 'output must be reproducible',
    instead: 'use newId (#base/id), or a seeded generator handed in',
    testsMay: true,
  },
  {
    name: 'formatting by language',
    globals: ['Intl', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'],
    rooms: ['base', 'i18n'],
    because: 'numbers, days and plurals look the same everywhere',
    instead: 'use the formatting of i18n',
  },
  {
    name: 'files',
    packages: ['node:fs', 'node:fs/promises'],
    rooms: ['sources', 'observations', 'register', 'app'],
    because: 'what reads or writes files is kept together, where failure is expected',
    instead: 'let app read it and hand on the content',
    testsMay: true,
  },
  {
    name: 'the network',
    packages: ['node:http', 'node:https', 'node:net', 'node:tls', 'node:dns'],
    globals: ['fetch', 'WebSocket', 'EventSource'],
    rooms: ['sources', 'app', 'ui'],
    because: 'figures come in by sources, visitors by app; the enhancing scripts of ui ask only their own site',
    instead: 'pass the request on to sources or app',
    testsMay: true,
  },
  {
    name: 'processes',
    packages: ['node:child_process', 'node:cluster'],
    rooms: ['register', 'app', 'cli'],
    because: 'app starts what serves, and register the PostgreSQL of its own folder',
    instead: 'let app start it',
    testsMay: true,
  },
  {
    name: 'the environment',
    globals: [
      'process.env',
      'process.argv',
      'process.cwd',
      'process.chdir',
      'process.exit',
      'process.exitCode',
      'process.on',
      'process.title',
    ],
    rooms: ['app', 'cli'],
    because: 'settings are read once, at the start, and checked there',
    instead: 'take a value of Settings (#app/settings/settings) as a parameter',
    testsMay: true,
  },
  {
    name: 'threads',
    packages: ['node:worker_threads'],
    rooms: ['observations', 'app'],
    because: 'only the building of a store has work for a second core',
    instead: 'let observations or app start it',
  },
  {
    name: 'the terminal',
    packages: ['node:readline', 'node:tty'],
    globals: ['console', 'process.stdout', 'process.stderr', 'process.stdin'],
    rooms: ['cli'],
    because: 'a room below reports through what it returns; only a command prints',
    instead: 'return an issue, or take a function to report with',
  },
];

/** A module of ours that few others may know, whatever their rooms. */
export interface KeptModule {
  path: string;
  /** Who may import it; tests always may. */
  by: readonly string[];
  because: string;
  instead: string;
}

export const KEPT_MODULES: readonly KeptModule[] = [
  {
    path: 'src/domain/disclosure/seal.ts',
    by: [
      'src/observations/gate/pass-gate.ts',
      // Reads nothing but what passed the gate.
      'src/observations/store.ts',
      // Hides the answers of a survey.
      'src/insight/survey/survey-report.ts',
      // Hides small numbers in the own figures of interventions, with a ledger of what was told.
      'src/insight/own-figure/own-figures-told.ts',
    ],
    because: 'who marks figures as disclosed answers for it that nobody can be told from them',
    instead: 'make it of what passed the gate (fromDisclosed)',
  },
];

/** Packages of Node itself that any room of the server may use. */
export const FREE_BUILTINS: readonly string[] = [
  'node:buffer',
  'node:crypto',
  'node:events',
  'node:os',
  'node:path',
  'node:path/posix',
  'node:stream',
  'node:stream/promises',
  'node:string_decoder',
  'node:url',
  'node:util',
  'node:zlib',
  'node:timers/promises',
  'node:v8',
  'node:perf_hooks',
  'node:async_hooks',
  'node:module',
];

/** Packages that tests may use anywhere. */
export const TEST_PACKAGES: readonly string[] = ['vitest', 'fast-check', 'playwright-core', '@axe-core/playwright'];

/** Only names of types, no code. */
export const TYPE_PACKAGES: readonly string[] = ['geojson', 'topojson-specification', '$app/types'];

/** SvelteKit's own modules: only where screens are. */
export const KIT_PREFIX = '$app/';

/** Folders that gather what nobody named. */
export const REFUSED_FOLDERS: readonly string[] = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc', 'lib'];
