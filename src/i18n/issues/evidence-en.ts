import type { Issue } from '#base/issue';

type Say = (p: NonNullable<Issue['params']>) => string;

/** What can be wrong with evidence. */
export const evidenceEn = {
  'evidence-of-one': () => 'Evidence belongs to one thing: choose which.',
  'evidence-is-one': () => 'Choose one thing as evidence: a figure, an output, an answer, an attachment or a page.',
  'evidence-of-itself': () => 'An output is no evidence for itself. Choose something else.',
  'evidence-no-period': (p) => `‘${p.value}’ is no year and no other period of a figure. Type for example 2024.`,
  'evidence-no-figure-field': () => 'This belongs to a figure. Choose a figure, or leave this empty.',
  'evidence-no-https': () => 'The address does not begin with https://. Copy the whole address from the address bar.',
  'evidence-no-figure': (p) => `There is no figure at all here of ‘${p.indicator}’. Choose another area or another figure.`,
  'evidence-other-period': (p) => `There is no figure of ${p.value}. There is a figure of: ${p.periods}.`,
  'evidence-no-comparator': () => 'This area cannot be compared with that. Choose something else, or leave it empty.',
} satisfies Record<string, Say>;
