import { join } from 'node:path';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { judgedIndicators } from './assembly/verdicts/judged-indicators.ts';
import { fetchNumbers } from './columns.ts';
import { literal, openEngine } from './engine.ts';
import type { Current } from './files/current.ts';
import { FIGURES_FILE, NAMES_FILE, type StoreFolder } from './files/folder.ts';

/**
 * How many judged indicators have no verdicts that can be read: named by no file, or by one that does not hold
 * the table. In a store of today's form and catalogue there are none; a rebuild mends it.
 */
export async function countWithoutVerdicts(folder: StoreFolder, current: Current, catalogue: Catalogue): Promise<number> {
  const engine = await openEngine({ memory: '200MB' });
  try {
    const connection = await engine.connect();
    await connection.run(`ATTACH ${literal(join(folder.store, current.names, NAMES_FILE))} AS names (READ_ONLY)`);
    const [indicator, file] = fetchNumbers(await connection.run('SELECT indicator_no, file_no FROM names.verdict_file'));
    await connection.run('SELECT count(*) FROM names.family');
    const readable = new Set<number>();
    for (const [no, build] of current.figures.entries()) {
      await connection.run(`ATTACH ${literal(join(folder.store, build, FIGURES_FILE))} AS f${no} (READ_ONLY)`);
      const isThere = await connection.run(`SELECT count(*) FROM f${no}.verdict`).then(
        () => true,
        () => false,
      );
      if (isThere) readable.add(no);
    }
    const known = new Set(Array.from(indicator!).filter((_, row) => readable.has(file![row]!)));
    return judgedIndicators(catalogue).filter(({ no }) => !known.has(no)).length;
  } catch {
    return judgedIndicators(catalogue).length;
  } finally {
    engine.closeSync();
  }
}
