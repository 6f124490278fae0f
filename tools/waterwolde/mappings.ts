import type { WorldMapping } from '#domain/world/world-mapping';
import { MEASURES, QUESTIONS } from './measures.ts';
import { POPULATION_COLUMNS, TENURE_COLUMNS } from './population-tables.ts';

/**
 * Which column of which table is which indicator of the catalogue: what `worlds/demo/world.yaml` must say
 * under `mappings` (a test holds them together). Columns without an indicator are stored all the same.
 */
export function worldMappings(): WorldMapping[] {
  const rates = MEASURES.flatMap((measure): WorldMapping[] => {
    const { indicator, table, column, redefined, count } = measure;
    const breaks = redefined ? [{ period: String(redefined.from), reason: REDEFINED }] : undefined;
    return [
      ...(indicator ? [{ indicator, tables: [table], column, ...(breaks ? { breaks } : {}) }] : []),
      ...(count?.indicator ? [{ indicator: count.indicator, tables: [table], column: count.column }] : []),
    ];
  });
  return [
    ...POPULATION_COLUMNS.map(([column, indicator]) => ({ indicator, tables: ['WATERWOLDE-BEVOLKING'], column })),
    ...TENURE_COLUMNS.map(([column, indicator]) => ({ indicator, tables: ['WATERWOLDE-WONEN'], column })),
    ...rates,
    ...QUESTIONS.flatMap(({ indicator, column }) => (indicator ? [{ indicator, tables: ['WATERWOLDE-ENQUETE'], column }] : [])),
  ];
}

const REDEFINED = {
  nl: 'Waterwolde telt vanaf dit jaar anders: de inkomensgrens ging omhoog (verzonnen).',
  en: 'Waterwolde counts differently from this year on: the income limit was raised (invented).',
};
