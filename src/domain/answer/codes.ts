/**
 * Why a question is not answered. Stable words: `peil ask` writes them, `i18n` words them for people, the
 * store keeps them. A refusal is an answer: it says what was missing, never a guess (docs/decisions/0015).
 */
export const REASONS = [
  'too-few-points',
  'no-time-variation',
  'too-few-pre-periods',
  'too-few-post-periods',
  'too-few-comparisons',
  'poor-pre-fit',
  'pre-trend-differs',
  'one-treated-unit',
  'few-treated-units',
  'missing-data',
  'empty-category',
  'extreme-weights',
  'low-effective-n',
  'too-few-in-category',
  'median-not-additive',
  'unresolved-break',
  'reference-missing',
  'model-based-figure',
  'weight-on-one-comparison',
  'start-unknown',
  'effect-too-small-to-see',
  'no-convergence',
  'open-recruitment',
  'not-protectable',
  'too-few-indicators',
  'missing-indicator',
  'parts-too-far-apart',
  'no-weights',
  'unknown-category',
  'circular-totals',
  'no-interval-or-verdict',
  'text-too-short',
  'not-judged',
  'figures-too-old',
  'official-projection',
  'not-a-number',
] as const;
export type ReasonCode = (typeof REASONS)[number];

/** What a reader of a given answer must know. Many name the same shortcomings as a refusal does. */
export const WARNINGS = [
  ...REASONS,
  'periods-dropped',
  'comparisons-dropped',
  'short-pre-period',
  'fair-pre-fit',
  'incomplete-release',
  'horizon-capped',
  'flat-series',
  'no-spread',
  'short-course',
  'model-shape-default',
  'naive-not-beaten',
  'standard-bands',
  'provisional-figures',
  'estimated-figures',
  'two-measurements',
  'placebo-in-time-found',
  'sign-depends-on-one-comparison',
  'weights-trimmed',
  'design-effect-high',
  'margins-differ',
  'lone-stratum',
  'heavy-group',
  'selective-response',
  'heuristic-protection',
  'not-preregistered',
  'split-parts',
  'chosen-after-looking',
  'goalposts-from-data',
  'ranges-from-draws',
  'ratio-disagrees',
  'predictor-weights-equal',
  'predictors-dropped',
  'untouched-outcome-moved',
] as const;
export type WarningCode = (typeof WARNINGS)[number];

/** See docs/methods/verschil. `crossed`: the fitted gap changed sides in the period. */
export const VERDICTS = ['closing', 'widening', 'no-clear-change', 'crossed', 'too-few'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The claim rule of docs/methods/bijdrage. Only `effect` is worded as 'waarschijnlijk'. */
export const CLAIM_VERDICTS = ['effect', 'no-evidence', 'inconclusive', 'refused'] as const;
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];
