import type { Issue } from '#base/issue';
import type { ClaimVerdict } from '#domain/answer/codes';
import type { AreaContribution } from '#domain/profile/area-contribution';
import type { Seen } from '#domain/register/register';

/** How far a registered question is answered. */
export type RegisteredAnswer =
  | { state: 'told'; found: AreaContribution }
  /** There is no figure yet of the years after the start. */
  | { state: 'not-yet' }
  /** It can't be asked of the figures that are here. */
  | { state: 'failed'; issues: readonly Issue[] }
  /** It is being worked out. */
  | { state: 'busy' };

/** Why residents are told less than the analysis by itself would say. */
export type HeldBackClaim = 'not-beforehand' | 'tampered' | 'among-many';

/** A registered question of an intervention, with its answer. */
export interface HelpQuestion {
  registration: Seen<'registration'>;
  /** The title of the indicator in each language; its id where the catalogue no longer knows it. */
  indicator: { nl: string; en: string };
  answer: RegisteredAnswer;
  /** What may be claimed: never more than the answer's own claim. null without an answer. */
  claim: ClaimVerdict | null;
  heldBack: HeldBackClaim | null;
  /** Other registrations of the same intervention and indicator: they stay visible. */
  others: Seen<'registration'>[];
}

/** Whether an intervention helped, as far as anybody may say. */
export interface HelpTold {
  /** What the work is called. */
  name: string;
  /** One for each indicator, in the order in which they were registered; empty where nothing was registered. */
  questions: HelpQuestion[];
  /** How many questions were tested together (docs/methods/verschil). */
  tests: number;
}
