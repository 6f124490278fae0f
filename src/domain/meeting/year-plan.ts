import type { Seen } from '#domain/register/register';

/** Coalition meetings that a year has at least. */
export const LEAST_COALITION_MEETINGS = 3;

/** A moment in a partner's own cycle as it falls in the year of the plan, or as well as it is known. */
export interface CycleMoment {
  entry: Seen<'calendarEntry'>;
  /** As in the register, with the year of the plan for what returns every year. */
  at: string;
  organisation: string | null;
}

/** The meetings of a year beside the cycles of partners. */
export interface YearPlan {
  year: number;
  /** Years that have a meeting, and this one; newest first. */
  years: number[];
  /** Oldest first; cancelled ones too, marked by their own field. */
  meetings: Seen<'meeting'>[];
  /** Coalition meetings that go on. */
  coalition: number;
  /** Whether the year has fewer than it should. */
  tooFew: boolean;
  cycles: CycleMoment[];
}
