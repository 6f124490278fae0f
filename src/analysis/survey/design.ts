/** How the respondents were drawn, one code per respondent; null: everybody for themselves, from one list. */
export interface SurveyDesign {
  /** Which first-stage cluster (a flat, a school). A cluster of the same code in two strata is two clusters. */
  psu: ArrayLike<number> | null;
  stratum: ArrayLike<number> | null;
  /** Number of clusters (or people) in the population per stratum code; null: not known, no correction. */
  populationOf: readonly (number | null)[];
}

export const SIMPLE_DESIGN: SurveyDesign = { psu: null, stratum: null, populationOf: [null] };

/** The part of a design that concerns the rows asked, in that order. */
export function designOf(design: SurveyDesign, rows: ArrayLike<number>): SurveyDesign {
  const take = (codes: ArrayLike<number> | null): Int32Array | null =>
    codes === null ? null : Int32Array.from(rows, (row) => codes[row] ?? 0);
  return { psu: take(design.psu), stratum: take(design.stratum), populationOf: design.populationOf };
}
