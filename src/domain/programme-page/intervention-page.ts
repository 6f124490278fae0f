import type { HoursPutIn } from '#domain/partner/hours';
import type { Seen } from '#domain/register/register';
import type { BudgetLineTold, GrantTold } from './money-told.ts';
import type { OwnFigureTold } from './own-figure-told.ts';
import type { OutcomeTold } from './outcome-told.ts';
import type { InterventionCard, OrganisationRef, ThingRef } from './told.ts';

/** One check with how it stands for an intervention: the newest judgement, and those before it. Never a score. */
export interface CheckTold {
  check: Seen<'commitmentCheck'>;
  /** Null when nobody judged it yet. */
  newest: Seen<'assessment'> | null;
  /** Whether that says yes while the answer of residents, which the check asks for, is not recorded. */
  lacksAnswer: boolean;
  before: Seen<'assessment'>[];
}

/** Why an intervention is thought to bring an objective nearer. */
export interface ExpectedOf {
  objective: ThingRef;
  contribution: Seen<'contribution'>;
}

/** What the programme itself says of an objective, newest: of the objective as a whole, never of one intervention alone. */
export interface ObjectiveJudged {
  objective: ThingRef;
  judgement: Seen<'impactJudgement'>;
}

/** What the page tells of an intervention where somebody filled it in, in its order. */
export const INTERVENTION_PARTS = [
  'forWhom',
  'where',
  'by',
  'since',
  'why',
  'progress',
  'expectations',
  'delivered',
  'ownFigures',
  'money',
] as const;
export type InterventionPart = (typeof INTERVENTION_PARTS)[number];

/** Everything that the page of an intervention tells. */
export interface InterventionPage {
  intervention: Seen<'intervention'>;
  card: InterventionCard;
  line: string | null;
  lead: OrganisationRef | null;
  organisations: OrganisationRef[];
  contact: OrganisationRef | null;
  /** Whom to go to about the programme as a whole, where nobody is named for this. */
  programmeContact: { organisation: OrganisationRef; note: string | null } | null;
  /** Hours that go into it, as far as they are counted. */
  hours: HoursPutIn;
  expectations: ExpectedOf[];
  /** Objectives that it is thought to bring nearer, as far as they were judged: each once, in however many ways it is served. */
  judged: ObjectiveJudged[];
  outputs: Seen<'output'>[];
  outcomes: OutcomeTold[];
  /** Figures that it keeps about itself, as far as they may be told. */
  ownFigures: OwnFigureTold[];
  checks: CheckTold[];
  lessons: Seen<'lesson'>[];
  linkages: Seen<'linkage'>[];
  grants: GrantTold[];
  budget: BudgetLineTold[];
  /** Of what nobody filled in anything. */
  unknown: InterventionPart[];
}
