import type { Seen } from '#domain/register/register';
import type { BudgetLineTold, GrantTold } from './money-told.ts';
import type { OwnFigureTold } from './own-figure-told.ts';
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
  /** What the programme itself says of that objective, newest: of the objective as a whole, never of this alone. */
  judgement: Seen<'impactJudgement'> | null;
}

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
  expectations: ExpectedOf[];
  outputs: Seen<'output'>[];
  outcomes: Seen<'outcome'>[];
  /** Figures that it keeps about itself, as far as they may be told. */
  ownFigures: OwnFigureTold[];
  checks: CheckTold[];
  lessons: Seen<'lesson'>[];
  linkages: Seen<'linkage'>[];
  grants: GrantTold[];
  budget: BudgetLineTold[];
}
