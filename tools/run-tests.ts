/**
 * `npm test`: the checks beside the build of the pages, the tests in Node, the tests in a browser. Everything
 * runs even when something before it failed, and the last line sums up all of it.
 */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runNode } from './processes.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What is used of the runner's own report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Tests write some gigabytes, most of them in thousands of small files. */
const ROOM = 8e9;

const folder = mkdtempSync(join(quickPlace(), 'peil-tests-'));
// Servers that run as somebody else find their data in it.
chmodSync(folder, 0o755);
// Both runs of the runner share the worlds that were filled.
process.env.TEST_WORLDS = folder;
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
/** What failed, each with the first line of why: told again at the end, where nobody has to search for it. */
const failures: string[] = [];

try {
  // Installing a browser waits for the network, so it goes beside what needs the processor.
  const finding = runNode(['tools/setup.mjs', 'chromium'], { quiet: true });
  // All that tests write goes there, and away with it. Only from here: whoever installs wants a folder of its own.
  process.env.TMPDIR = folder;
  heading('checks');
  const longest = await runNode(['tools/run-checks.ts', 'types', 'lint']);
  // A build writes anew what types are read from, so it waits for those; the checks that are left leave room for it.
  const building = runNode(['tools/setup.mjs', 'web'], { quiet: true });
  const others = await runNode(['tools/run-checks.ts', '--but', 'types', 'lint']);
  add(asOne('checks: see above', longest.code || others.code));
  const found = await finding;
  if (found.output !== '') console.error(`\n${found.output.trim()}`);
  heading('tests in Node');
  add(await vitest('unit'));
  heading('pages');
  const built = await building;
  console.log(built.output.trim());
  add(asOne('building the pages: see above', built.code));
  heading('tests in a browser');
  add(built.code === 0 && found.code === 0 ? await vitest('browser') : asOne('tests in a browser: not run', 1));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((one) => `- ${one}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** Where files are quickest: in memory, on a machine that has more than enough of it; no test asks for what a disk adds. */
function quickPlace(): string {
  const inMemory = '/dev/shm';
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    if (bavail * bsize > ROOM && process.availableMemory() > 1.5 * ROOM) return inMemory;
  } catch {
    // There is no such place on this machine.
  }
  return tmpdir();
}

/** Runs one project of Vitest and counts by its own report; a runner that dies counts as a failure. */
async function vitest(project: string): Promise<Counts> {
  const file = join(folder, `${project}.json`);
  const words = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { code } = await runNode(words);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
  if (!report) {
    failures.push(`${project}: the runner stopped with code ${code} and left no report`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  failures.push(...report.testResults.flatMap(failuresOf));
  const counts = { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  // A file that cannot even be read has no tests that failed.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** What failed in one file: its tests, or the file itself when it can't be read or its set-up failed. */
function failuresOf(file: Report['testResults'][number]): string[] {
  const name = relative(process.cwd(), file.name);
  const failed = file.assertionResults.filter((one) => one.status === 'failed');
  if (failed.length === 0 && file.status === 'failed') return [`${name}: ${firstLine(file.message)}`];
  return failed.map((one) => `${name} > ${one.fullName}: ${firstLine(one.failureMessages[0])}`);
}

function firstLine(text = ''): string {
  return text.trim().split('\n')[0] ?? '';
}

function asOne(part: string, code: number): Counts {
  if (code !== 0) failures.push(part);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

function add(counts: Counts): void {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

function heading(name: string): void {
  console.log(`\n== ${name}`);
}
