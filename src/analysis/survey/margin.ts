/** A register margin: how many people live there per category, and which category each respondent is in. */
export interface Margin {
  name: string;
  categories: readonly string[];
  /** People in the population per category, in the order of `categories`; 0 or more. */
  totals: readonly number[];
  /** Per respondent the index of the category; `UNCODED` where the answer is missing. */
  codes: ArrayLike<number>;
  /** Whether the categories are the cells of a cross-table of several features. */
  crossed?: boolean;
}

/** A respondent whose category is missing. */
export const UNCODED = -1;

/** Sums a value per category; respondents without a category are passed over. */
export function sumByCode(codes: ArrayLike<number>, values: ArrayLike<number>, categories: number): Float64Array {
  const sums = new Float64Array(categories);
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] ?? UNCODED;
    if (code !== UNCODED) sums[code] = (sums[code] ?? 0) + (values[i] ?? 0);
  }
  return sums;
}

/** Respondents per category. */
export function countByCode(codes: ArrayLike<number>, categories: number): Float64Array {
  return sumByCode(codes, new Float64Array(codes.length).fill(1), categories);
}
