/**
 * `npm run check`: everything that can be held against a rule without running the product. Every check
 * runs, so that one go tells all; what a failing check said is shown whole. `run-checks.ts NAME ...` runs those only,
 * `run-checks.ts --but NAME ...` the others.
 */
import { runNode } from './processes.ts';

const CHECKS: readonly { name: string; words: readonly string[] }[] = [
  {
    name: 'types',
    words: ['node_modules/svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--output', 'human', '--threshold', 'warning'],
  },
  { name: 'lint', words: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'format', words: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'imports', words: ['tools/check-imports.ts'] },
  { name: 'words', words: ['tools/check-words.ts'] },
  { name: 'docs', words: ['tools/check-docs.ts'] },
  { name: 'catalogue', words: ['tools/check-catalogue.ts'] },
];

const words = process.argv.slice(2);
const isBut = words[0] === '--but';
const waiting = CHECKS.filter(({ name }) => words.length === 0 || words.includes(name) !== isBut);

let failed = 0;
// Only types are read from what this writes; a build that runs beside other checks writes the same.
if (waiting.some(({ name }) => name === 'types')) {
  const synced = await runNode(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], { quiet: true });
  if (synced.code !== 0) console.error(synced.output);
  failed += synced.code === 0 ? 0 : 1;
}
// Each check runs on one thread: two at a time take half as long on two cores.
await Promise.all([runNext(), runNext()]);
process.exitCode = failed === 0 ? 0 : 1;

async function runNext(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const { code, output, seconds } = await runNode(check.words, { quiet: true });
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name.padEnd(10)} ${seconds.toFixed(1)} s`);
    if (code === 0) continue;
    failed += 1;
    console.log(output.trim());
  }
}
