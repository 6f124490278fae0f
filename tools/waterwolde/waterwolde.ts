import { toCsv, toWideCsv, type Cell } from './cell.ts';
import { HELP_TABLE, helpCells } from './help-table.ts';
import { TABLES, type TableId } from './measures.ts';
import { makeModel } from './model.ts';
import { populationCells, tenureCells } from './population-tables.ts';
import { programmeFiles, programmeTruths } from './programme/programme-files.ts';
import { seededChance } from './random.ts';
import { makePanel, panelCsv } from './respondents.ts';
import { rateCells } from './rate-tables.ts';
import { surveyCells } from './survey-table.ts';
import { truthsOf } from './truths.ts';

/**
 * The seed of the committed world: the first from 9901 on in which chance alone does not look like work that
 * helped, that is, with both placebo p-values of the planted null above .10.
 */
export const SEED = 9902;

/** The table that is written with a column per figure; the others have a row per figure. */
const WIDE_TABLE = 'WATERWOLDE-BEVOLKING';

export interface Waterwolde {
  /** Published cells per table. */
  tables: Record<TableId, Cell[]>;
  /** True counts that nobody has protected yet, per table: the gate does when they are loaded. */
  own: Record<typeof HELP_TABLE, Cell[]>;
  truths: object;
}

/** All figures of the fictional world for one seed, and what is true of them. */
export function makeWaterwolde(seed: number = SEED): Waterwolde {
  const model = makeModel(seededChance(seed));
  const tables: Record<TableId, Cell[]> = {
    'WATERWOLDE-BEVOLKING': populationCells(model),
    'WATERWOLDE-WONEN': [...tenureCells(model), ...rateCells(model, 'WATERWOLDE-WONEN')],
    'WATERWOLDE-WERK': rateCells(model, 'WATERWOLDE-WERK'),
    'WATERWOLDE-LEREN': rateCells(model, 'WATERWOLDE-LEREN'),
    'WATERWOLDE-VEILIG': rateCells(model, 'WATERWOLDE-VEILIG'),
    'WATERWOLDE-VOORZIENINGEN': rateCells(model, 'WATERWOLDE-VOORZIENINGEN'),
    'WATERWOLDE-REISTIJD': rateCells(model, 'WATERWOLDE-REISTIJD'),
    'WATERWOLDE-ENQUETE': surveyCells(model),
  };
  return {
    tables,
    own: { [HELP_TABLE]: helpCells(model) },
    truths: { ...truthsOf(model, tables, seed), ...programmeTruths(seededChance(seed)) },
  };
}

/** The files of `worlds/demo` that are generated, by path within it. */
export function waterwoldeFiles(seed: number = SEED): Map<string, string> {
  const { tables, own, truths } = makeWaterwolde(seed);
  const files = new Map<string, string>();
  for (const table of TABLES)
    files.set(`figures/${table}.csv`, table === WIDE_TABLE ? toWideCsv(tables[table], 'suppressed') : toCsv(tables[table]));
  files.set(`figures/${HELP_TABLE}.csv`, toCsv(own[HELP_TABLE]));
  const panel = makePanel(seed);
  files.set('surveys/buurtpanel-2024.csv', panelCsv(panel.rows));
  files.set('surveys/buurtpanel-2024-truth.json', `${JSON.stringify(panel.truth, null, 2)}\n`);
  for (const [path, content] of programmeFiles(seededChance(seed))) files.set(path, content);
  files.set('truths.json', `${JSON.stringify(truths, null, 2)}\n`);
  return files;
}
