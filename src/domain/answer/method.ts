/**
 * The methods of the engine and their version: a number that changes whenever the same input could give
 * another answer. `page` is the slug of the page that explains the method (docs/methods).
 */
export const METHODS = {
  trend: { version: 1, page: 'verschil' },
  gap: { version: 1, page: 'verschil' },
  'two-measurements': { version: 1, page: 'verschil' },
  'before-after': { version: 1, page: 'bijdrage' },
  its: { version: 1, page: 'bijdrage' },
  'did-2x2': { version: 1, page: 'bijdrage' },
  'did-staggered': { version: 1, page: 'bijdrage' },
  did: { version: 2, page: 'bijdrage' },
  'synthetic-control': { version: 2, page: 'bijdrage' },
  'synthetic-did': { version: 2, page: 'bijdrage' },
  contribution: { version: 2, page: 'bijdrage' },
  projection: { version: 1, page: 'als-het-zo-doorgaat' },
  backtest: { version: 1, page: 'als-het-zo-doorgaat' },
  weighting: { version: 1, page: 'enquete' },
  representativity: { version: 1, page: 'enquete' },
  proportion: { version: 1, page: 'enquete' },
  disclosure: { version: 2, page: 'kleine-aantallen' },
  'disclosure-audit': { version: 1, page: 'kleine-aantallen' },
  crosswalk: { version: 1, page: 'grenzen' },
  floor: { version: 1, page: 'ondergrens' },
  composite: { version: 2, page: 'samengestelde-score' },
  readability: { version: 1, page: 'leesbaarheid' },
  statement: { version: 1, page: 'zinnen' },
} as const;
export type MethodId = keyof typeof METHODS;

/** The slugs of the pages that explain the methods, each once, in the order of the methods. */
export const METHOD_PAGES: readonly string[] = [...new Set(Object.values(METHODS).map(({ page }) => page))];

/** Pages beside them that explain no single method: what the engine says on real series. */
export const METHOD_NOTES: readonly string[] = ['echte-reeksen'];

export interface MethodRef {
  id: MethodId;
  version: number;
}

/** The method as an answer names it. */
export function method(id: MethodId): MethodRef {
  return { id, version: METHODS[id].version };
}
