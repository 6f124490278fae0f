/**
 * `npm run bench [-- --only NAME] [-- --quick]`: holds Peil against the bars of its design. Each part runs
 * in a process of its own and prints a line of JSON per measurement; one missed bar makes the whole fail.
 */
import { runNode } from '../tools/processes.ts';

const PARTS: Record<string, string | string[]> = {
  import: 'bench/import.ts',
  weight: 'bench/weight.ts',
  cube: 'bench/full-store.ts',
  start: 'bench/start.ts',
  placebo: 'bench/placebo.ts',
  suppression: 'bench/suppression.ts',
  waterwolde: 'bench/waterwolde-rates.ts',
  rates: 'bench/verdict-rates.ts',
  verdicts: 'bench/verdicts.ts',
  register: 'bench/register.ts',
  crash: ['bench/register-crash.ts', 'bench/site-crash.ts'],
};

const words = process.argv.slice(2);
const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : undefined;
if (only !== undefined && !(only in PARTS)) {
  console.error(`unknown part "${only}"; one of: ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
const quick = words.includes('--quick') ? ['--quick'] : [];
let failed = false;
for (const [name, scripts] of Object.entries(PARTS)) {
  if (only !== undefined && only !== name) continue;
  for (const script of [scripts].flat()) {
    const { code } = await runNode([script, ...quick]);
    failed ||= code !== 0;
  }
}
process.exitCode = failed ? 1 : 0;
