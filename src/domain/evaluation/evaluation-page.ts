import type { Seen } from '#domain/register/register';
import type { EvaluationSubject } from './evaluation.ts';

/** What was answered to one question at one moment: the newest, and those that it was laid on. */
export interface EvaluationCell {
  moment: string;
  /** Null when nobody answered yet. */
  newest: Seen<'evaluationAnswer'> | null;
  /** Newest first. */
  before: Seen<'evaluationAnswer'>[];
  /** Whether there is an answer while what residents say, which the question asks for, is not recorded. */
  lacksResidents: boolean;
}

export interface EvaluationRow {
  question: Seen<'evaluationQuestion'>;
  /** In the order of the moments. */
  cells: EvaluationCell[];
}

/** What was said of an objective by the day of a moment: the newest judgement, and what residents who were asked noticed. */
export interface GoalSaid {
  objective: string;
  name: string;
  judgement: Seen<'impactJudgement'> | null;
  noticed: Seen<'criterion'>[];
}

/** How a moment stands: it was held, wholly lies ahead, may be any day now, or its day is past without it being held. */
export type MomentStanding = 'held' | 'ahead' | 'now' | 'not-held';

/** The same questions at set moments, laid beside each other. Nothing is added up. */
export interface Evaluation {
  /** Oldest first. */
  moments: Seen<'evaluationMoment'>[];
  /** How each moment stands today, by its id. */
  standing: Record<string, MomentStanding>;
  /** Content first, then process; only what is asked. */
  parts: { about: EvaluationSubject; rows: EvaluationRow[] }[];
  /** By id of a moment that was held, what was said of the goals by then. */
  goals: Record<string, GoalSaid[]>;
}
