/** docs/methods/enquete: below these a number from a survey is not shown, or a weight not trusted. */
export const SURVEY_MINIMUM = {
  /** Effective number of people for a figure of an area. */
  nEff: 30,
  /** Respondents in a group that is shown, or on whom a margin's category rests. */
  group: 10,
  /** Respondents in a cell of a cross-table that is weighted to. */
  cell: 20,
  /** Kish's design effect above which a reader is told. */
  designEffect: 2,
  /** Part of all weight that fewer than `group` people may carry without a word. */
  heavyShare: 0.25,
} as const;
