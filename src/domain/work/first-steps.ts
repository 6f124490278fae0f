/** What somebody puts in when a programme begins, in the order that saves most work: each step can name what is before it. */
export const FIRST_STEPS = [
  'area',
  'organisations',
  'partners',
  'chain',
  'doings',
  'contributions',
  'money',
  'meetings',
  'published',
] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** A step that is not yet done. */
export interface OpenStep {
  step: FirstStep;
  /** Where it is done; addresses within this site. */
  href: string;
  /** Where the partner's own list is read in; null where there is nothing to read in. */
  readIn: string | null;
}
