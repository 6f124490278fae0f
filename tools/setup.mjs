/**
 * Sets the project up and then runs one of its commands: `node tools/setup.mjs start|test|check|dev|bench|setup`.
 *
 * Plain JavaScript, because it runs on whatever Node (20 or newer) the machine has. What follows runs
 * on the Node that the project pins, as a new process: a shell keeps the `node` that it found first,
 * so nothing that needs Node 24 may run in the process that installed it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, HEADLESS, inPath } from './find-chromium.mjs';
import { SERVING_FLAGS } from './serving-flags.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const NEEDED_NODE = 24;
const PACKAGES_STAMP = join(root, 'node_modules', '.peil-packages');
const WEB_STAMP = join(root, 'build', '.peil-web');
/** What the web build is made from; a change in one of these makes a new build. */
const WEB_SOURCES = ['src', 'static', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** The enhancing scripts are built into `static/`; they are no source. */
const WEB_OUTPUT = join('static', 'enhance');

const COMMANDS = {
  setup: { needs: ['packages', 'web'], run: null },
  start: { needs: ['packages', 'web'], run: [...SERVING_FLAGS, 'src/cli/main.ts', 'serve'] },
  dev: { needs: ['packages'], run: ['node_modules/vite/bin/vite.js', 'dev'] },
  check: { needs: ['packages'], run: ['tools/run-checks.ts'] },
  test: { needs: ['packages'], run: ['tools/run-tests.ts'] },
  bench: { needs: ['packages', 'web'], run: ['bench/run.ts'] },
  web: { needs: ['packages', 'web'], run: null },
  chromium: { needs: ['chromium'], run: null },
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) stop(`unknown command "${name}"; one of: ${Object.keys(COMMANDS).join(', ')}`, 2);
for (const need of command.needs) {
  if (need === 'packages') ensurePackages();
  if (need === 'web') ensureWeb();
  if (need === 'chromium') ensureChromium();
}
if (command.run) runPinned([...command.run, ...args]);

/** Installs the packages of the lockfile, unless the stamp says that this was done. */
function ensurePackages() {
  const wanted = hash([readFileSync(join(root, 'package-lock.json')), `${process.platform}-${process.arch}`]);
  if (readStamp(PACKAGES_STAMP) !== wanted && !packagesMatch()) {
    say('installing the packages (once; again only when package-lock.json changes)');
    const npm = process.env.npm_execpath;
    const done = npm
      ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], inherit())
      : spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
          ...inherit(),
          shell: process.platform === 'win32',
        });
    if (done.status !== 0) stop('the packages could not be installed; see the message above', 3);
    pinnedNode();
  }
  if (readStamp(PACKAGES_STAMP) !== wanted) writeFileSync(PACKAGES_STAMP, wanted);
  // The type settings that SvelteKit makes live in node_modules, and any `npm install` removes them.
  if (!existsSync(join(root, 'node_modules', '$app', 'tsconfig.json'))) mustRun(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
}

/** Whether what npm says it installed is what the lockfile wants: then a plain `npm install` was done by hand. */
function packagesMatch() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || (there[path] ? there[path].version === version : optional === true),
  );
}

/** Builds the web pages when the stamp differs from the sources. */
function ensureWeb() {
  const wanted = hash(WEB_SOURCES.flatMap((path) => filesUnder(path)).map((path) => readFileSync(path)));
  if (readStamp(WEB_STAMP) === wanted) return;
  say('building the pages');
  mustRun(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(WEB_STAMP, wanted);
}

/**
 * Finds a Chromium for the browser tests, or installs Debian's lightest. `PEIL_CHROMIUM` names one. Where nobody looks on
 * (`CI`) the light one is also installed beside a whole browser that is there, as it takes half the time.
 */
function ensureChromium() {
  const found = findChromium();
  if (found && (!process.env.CI || process.env.PEIL_CHROMIUM || inPath(HEADLESS))) {
    process.env.PEIL_CHROMIUM = found;
    return;
  }
  const asRoot = process.getuid?.() === 0 ? [] : inPath('sudo') ? ['sudo', '-n'] : null;
  if (inPath('apt-get') && asRoot) {
    say('installing Chromium for the browser tests (once)');
    const apt = (...words) => {
      const [program, ...rest] = [...asRoot, 'apt-get', ...words];
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      return spawnSync(program, rest, { ...inherit(), env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
    };
    const install = (name) => apt('install', '-y', '--no-install-recommends', name);
    // A Debian from before the light one was a package of its own has the whole browser.
    if (!install(HEADLESS) && !(apt('update') && install(HEADLESS)) && !found) install('chromium');
  }
  const installed = findChromium();
  if (!installed) {
    stop('the browser tests need Chromium: install it by hand, or set PEIL_CHROMIUM to the path of one', 3);
  }
  process.env.PEIL_CHROMIUM = installed;
}

/** The pinned Node; where the platform has none (macOS), the machine's own when it is new enough. */
function pinnedNode() {
  const pinned = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_NODE) return process.execPath;
  return stop(
    `Node ${NEEDED_NODE} or newer is needed here: this is ${process.versions.node}, and no pinned Node fits ${process.platform}-${process.arch}. Install Node ${NEEDED_NODE}`,
    3,
  );
}

/** The pinned Node first, and what it made of our TypeScript kept for a next start, as `bin/peil` does. */
function environment() {
  const kept = process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'peil');
  return { ...process.env, NODE_COMPILE_CACHE: kept, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
}

function mustRun(words) {
  const done = spawnSync(pinnedNode(), words, { ...inherit(), env: environment() });
  if (done.status !== 0) stop(`failed: ${words.join(' ')}`, done.status ?? 3);
}

/** Hands over to the pinned Node; signals and the exit code pass through. */
function runPinned(words) {
  const child = spawn(pinnedNode(), ['--disable-warning=ExperimentalWarning', ...words], {
    ...inherit(),
    env: environment(),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(error.message, 3));
  child.on('exit', (code, signal) => process.exit(signal === 'SIGINT' ? 130 : signal ? 143 : (code ?? 3)));
}

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const entries = readdirSyncOrNull(full);
  if (!entries) return [full];
  return entries
    .filter((entry) => !/\.test\.ts$|\.md$/.test(entry.name) && join(path, entry.name) !== WEB_OUTPUT)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
}

function readdirSyncOrNull(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}

function inherit() {
  return { cwd: root, stdio: 'inherit' };
}

function say(text) {
  process.stderr.write(`peil: ${text}\n`);
}

function stop(text, code) {
  say(text);
  process.exit(code);
}
