/**
 * Import of CBS 84799NED 2020 (17,341 areas x 118 columns) into an empty store, against DuckDB's own bare
 * read and unpivot of the same file. Fresh processes, in alternate order, medians.
 */
import { runNode } from '../tools/processes.ts';
import { hasShared, sharedPath } from '../tests/shared-data.ts';
import { median, must, tell } from './report.ts';

const FILE = 'data/cbs-kwb/84799NED-2020/84799NED_TypedDataSet.converted.csv.gz';
const AREAS = 17_341;
const COLUMNS = 118;
const ROUNDS = 5;

if (!hasShared) {
  console.log(JSON.stringify({ name: 'import', skipped: 'the collection of real files is not there (PEIL_SHARED)' }));
} else {
  const times: Record<'bare' | 'peil', number[]> = { bare: [], peil: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const who of round % 2 === 0 ? (['bare', 'peil'] as const) : (['peil', 'bare'] as const)) {
      const { code, output } = await runNode([`bench/import-${who}.ts`, sharedPath(FILE)], { quiet: true });
      must(code === 0, output);
      const { ms, areas, cells } = JSON.parse(output) as { ms: number; areas: number; cells: number };
      must(areas === AREAS, `${who} read ${areas} areas`);
      must(cells >= AREAS * COLUMNS * 0.9, `${who} made only ${cells} cells`);
      times[who].push(ms);
    }
  }
  tell('import 84799NED, bare read and unpivot by DuckDB', median(times.bare), 'ms');
  tell('import 84799NED, whole import by Peil', median(times.peil), 'ms');
  tell('import 84799NED, ratio', median(times.peil) / median(times.bare), 'x', { atMost: 8 });
}
