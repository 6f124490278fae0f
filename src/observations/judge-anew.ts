import { join } from 'node:path';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { VERDICTS } from '#domain/answer/codes';
import { makeVerdicts } from './assembly/verdicts/make-verdicts.ts';
import { VERDICT_TABLE } from './assembly/verdicts/verdict-rows.ts';
import { fetchNumbers, fetchTexts } from './columns.ts';
import { literal, openEngine, runAll } from './engine.ts';
import { readCurrent } from './files/current.ts';
import { FIGURES_FILE, NAMES_FILE, storeFolder } from './files/folder.ts';

export interface JudgedAnew {
  /** How many gaps have each verdict by itself; `none` where refused for another reason than too few points. */
  counts: Record<string, number>;
  families: number;
  /** Everything of one gap, by area code and indicator id, by the names of the stored columns; null when it was not judged. */
  verdict(code: string, indicator: string): Promise<Record<string, number> | null>;
  close(): void;
}

/** What a build has in hand when it comes to verdicts; the rest of `names` is not asked for. */
const NAMES = ['area', 'code', 'partition', 'own_part', 'period'];

/**
 * Judges every gap of a store as a build does, from its files into memory, and stores nothing: to time it, and
 * to see what another catalogue would say.
 *
 * @throws RangeError on a folder in which nothing was stored yet
 */
export async function judgeAnew(options: {
  folder: string;
  catalogue: Catalogue;
  memory?: string;
  threadFromSeries?: number;
}): Promise<JudgedAnew> {
  const folder = storeFolder(options.folder);
  const current = await readCurrent(folder);
  if (current === null) throw new RangeError('Cannot judge an empty store');
  const engine = await openEngine({ memory: options.memory ?? '1000MB' });
  const connection = await engine.connect();
  await runAll(connection, [
    `ATTACH ${literal(join(folder.store, current.names, NAMES_FILE))} AS stored (READ_ONLY)`,
    ...current.figures.map((build, no) => `ATTACH ${literal(join(folder.store, build, FIGURES_FILE))} AS old${no} (READ_ONLY)`),
    "ATTACH ':memory:' AS names",
    "ATTACH ':memory:' AS fig",
    ...NAMES.map((table) => `CREATE TABLE names.${table} AS SELECT * FROM stored.${table}`),
    `CREATE TABLE fig.${VERDICT_TABLE}`,
  ]);
  const periods = fetchTexts(await connection.run('SELECT id FROM names.period ORDER BY no'));
  await makeVerdicts(connection, {
    catalogue: options.catalogue,
    periods: new Map(periods.map((period, no) => [period, no])),
    incomplete: [],
    file: current.figures.length,
    touched: null,
    threadFromSeries: options.threadFromSeries,
  });
  const [verdict, count] = fetchNumbers(
    await connection.run('SELECT verdict, count(*)::INTEGER FROM fig.verdict GROUP BY ALL ORDER BY ALL'),
  );
  const [families] = fetchNumbers(await connection.run('SELECT count(*)::INTEGER FROM names.family'));
  return {
    counts: Object.fromEntries(Array.from(verdict!, (no, row) => [VERDICTS[no] ?? 'none', count![row]!])),
    families: families![0]!,
    verdict: async (code, indicator) => {
      const no = options.catalogue.indicators.findIndex(({ id }) => id === indicator);
      const areas = `SELECT area_no FROM names.area JOIN names.code USING (code_no) WHERE code = ${literal(code)}`;
      const rows = await connection.runAndReadAll(`SELECT * FROM fig.verdict WHERE indicator_no = ${no} AND area_no IN (${areas})`);
      return (rows.getRowObjectsJS()[0] as Record<string, number> | undefined) ?? null;
    },
    close: () => {
      connection.closeSync();
      engine.closeSync();
    },
  };
}
