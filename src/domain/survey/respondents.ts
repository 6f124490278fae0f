/**
 * Answers of people, by column: index i is one respondent everywhere. Personal data: they live in memory
 * while a survey is weighed, and never go into the store of figures, a page or a message.
 */
export interface Respondents {
  count: number;
  /** Base weights, above 0; all 1 where the survey has none. */
  weights: Float64Array;
  /** Cluster and stratum by number; null where everybody was drawn apart. */
  psu: Int32Array | null;
  stratum: Int32Array | null;
  /** Code of the area where each lives; null where the survey does not say. */
  areas: (string | null)[] | null;
  /** Per margin of the mapping, per respondent the id of the category; null where it is missing. */
  margins: (string | null)[][];
  /** Per question of the mapping, per respondent: 0 or 1 for a share, a number for a mean; null: not answered. */
  answers: (number | null)[][];
}
