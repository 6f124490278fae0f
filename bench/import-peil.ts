/** The whole import of one file into an empty store: read, checked, released, built, swapped. Prints `{ms, areas, cells}`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent } from '../src/app/content/content.ts';
import { systemClock } from '../src/base/clock.ts';
import { importDrafts } from '../src/observations/importer.ts';
import { openFigures } from '../src/observations/store.ts';
import { readSourceFiles } from '../src/sources/read-files.ts';
import { projectRoot } from '../tools/report.ts';
import { must } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'peil-bench-import-'));
try {
  const { catalogue, world } = loadContent(projectRoot, 'groningen');
  const startedAt = performance.now();
  const read = await readSourceFiles([process.argv[2]!], { catalogue });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const [report] = await importDrafts({ folder, catalogue, world, clock: systemClock, drafts: read.value.drafts, origin: 'import' });
  const ms = performance.now() - startedAt;
  const figures = await openFigures({ folder, catalogue, world });
  const release = await figures.release(report!.release);
  const groningen = await figures.area('GM0014');
  const population = groningen && (await figures.series(groningen.placeId, 'population'));
  must(
    population?.some((point) => point.period === '2020' && point.value === 232_874) === true,
    'Groningen 2020 must have 232,874 residents',
  );
  await figures.close();
  console.log(JSON.stringify({ ms, areas: release!.counts.areas, cells: report!.stored }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
