import { type Margin, UNCODED } from './margin.ts';

/**
 * Puts respondents in the categories of a margin.
 *
 * @param population people per category
 * @param values per respondent the category; null where it is missing
 * @returns the margin, and the values that the population does not know (sorted, each once): the caller
 *   decides whether that is a fault; here such a respondent counts as missing
 */
export function codeMargin(
  name: string,
  population: Readonly<Record<string, number>>,
  values: readonly (string | null)[],
): { margin: Margin; unknown: string[] } {
  const categories = Object.keys(population);
  const index = new Map(categories.map((category, at) => [category, at]));
  const unknown = new Set<string>();
  const codes = new Int32Array(values.length).fill(UNCODED);
  values.forEach((value, row) => {
    if (value === null) return;
    const code = index.get(value);
    if (code === undefined) unknown.add(value);
    else codes[row] = code;
  });
  return {
    margin: { name, categories, totals: categories.map((category) => population[category] ?? 0), codes },
    unknown: [...unknown].sort(),
  };
}
