import { HELP_COLUMNS, HELP_TABLE } from './help-table.ts';
import { MEASURES, QUESTIONS, type TableId } from './measures.ts';
import { POPULATION_COLUMNS, TENURE_COLUMNS } from './population-tables.ts';

/** Ids of the indicators that the world itself brings begin so; all others are the catalogue's. */
export const OWN_INDICATOR = 'waterwolde_';

/** A column of one of the tables, and the indicator that it is. */
export interface ColumnMapping {
  indicator: string;
  tables: [string];
  column: string;
}

/**
 * Which column of which table is which indicator: what `worlds/demo/world.yaml` must say, under `mappings`
 * for indicators of the catalogue and under `indicators` for its own (a test holds them together).
 * Columns without an indicator are stored all the same.
 */
export function columnMappings(): ColumnMapping[] {
  const mapping = (table: TableId | typeof HELP_TABLE, column: string, indicator: string | null | undefined): ColumnMapping[] =>
    indicator ? [{ indicator, tables: [table], column }] : [];
  return [
    ...POPULATION_COLUMNS.flatMap(([column, indicator]) => mapping('WATERWOLDE-BEVOLKING', column, indicator)),
    ...TENURE_COLUMNS.flatMap(([column, indicator]) => mapping('WATERWOLDE-WONEN', column, indicator)),
    ...MEASURES.flatMap(({ table, column, indicator, count }) => [
      ...mapping(table, column, indicator),
      ...(count ? mapping(table, count.column, count.indicator) : []),
    ]),
    ...QUESTIONS.flatMap(({ column, indicator }) => mapping('WATERWOLDE-ENQUETE', column, indicator)),
    ...HELP_COLUMNS.flatMap(([column, indicator]) => mapping(HELP_TABLE, column, indicator)),
  ];
}
