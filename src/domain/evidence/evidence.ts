import { OPEN_TO } from '#domain/attachment/attachment';
import { areas, choice, indicator, link, reference, text } from '#domain/register/field';
import { ofProgramme } from '#domain/register/kind';

/**
 * What can be claimed, each kind with the field of evidence that names it: what was judged, seen, noticed, learned, expected,
 * decided, delivered or done. As evidence can point at an output too, what is said of one has a field of another name.
 */
export const CLAIM_FIELDS = {
  assessment: 'assessment',
  outcome: 'outcome',
  impactJudgement: 'impactJudgement',
  criterion: 'criterion',
  contribution: 'contribution',
  lesson: 'lesson',
  decision: 'decision',
  trend: 'trend',
  output: 'claimedOutput',
  intervention: 'intervention',
  linkage: 'linkage',
  timelineEvent: 'timelineEvent',
} as const;
export type ClaimKind = keyof typeof CLAIM_FIELDS;
export const CLAIM_KINDS = Object.keys(CLAIM_FIELDS) as ClaimKind[];

export const EVIDENCE_SIGNS = ['supports', 'contradicts'] as const;
export type EvidenceSign = (typeof EVIDENCE_SIGNS)[number];

/** With what a figure can be held side by side: what is published beside every figure. */
export const CITED_COMPARATORS = ['municipality', 'country'] as const;

/**
 * What speaks for a claim or against it: a figure of an area in a period, what an intervention delivered, the answer to a
 * question that was registered beforehand, a file, or a page. It points and never copies: a figure is read anew, through the
 * gate, by whoever looks. What it points at, and for what claim, never changes: other evidence is made beside it.
 */
export const evidence = ofProgramme(
  {
    assessment: reference('assessment'),
    outcome: reference('outcome'),
    impactJudgement: reference('impactJudgement'),
    criterion: reference('criterion'),
    contribution: reference('contribution'),
    lesson: reference('lesson'),
    decision: reference('decision'),
    trend: reference('trend'),
    /** What was delivered: its numbers. */
    claimedOutput: reference('output'),
    /** How far it is, and how it goes. */
    intervention: reference('intervention'),
    /** What came of it. */
    linkage: reference('linkage'),
    /** That it happened. */
    timelineEvent: reference('timelineEvent'),
    indicator: indicator(),
    /** One: the area that the figure is of. */
    areas: areas({ most: 1 }),
    /** As figures have it (`2024`, `2021-Q1`, `2000/01`). Never erased: without it, this would point at another figure. */
    period: text({ longest: 10, isPeriod: true }),
    comparator: choice(CITED_COMPARATORS),
    output: reference('output'),
    registration: reference('registration'),
    attachment: reference('attachment'),
    link: link(),
    sign: choice(EVIDENCE_SIGNS, { required: true }),
    /** In one line why it says something of the claim. */
    why: text({ required: true, longest: 400 }),
    /** Never for more people than the claim is, nor than what it points at. */
    openTo: choice(OPEN_TO, { required: true }),
    /** By what it is known whether the figure is still what its writer saw (`figureMark`); null where that was not looked at. */
    figureMark: text({ longest: 64, isCode: true }),
  },
  {
    title: 'why',
    heldBack: { openTo: ['steering', 'accountability'] },
    fixed: [
      ...Object.values(CLAIM_FIELDS),
      'indicator',
      'areas',
      'period',
      'comparator',
      'output',
      'registration',
      'attachment',
      'link',
      'sign',
      'figureMark',
    ],
  },
);
