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

/** The same questions at set moments, laid beside each other. Nothing is added up. */
export interface Evaluation {
  /** Oldest first. */
  moments: Seen<'evaluationMoment'>[];
  /** Content first, then process; only what is asked. */
  parts: { about: EvaluationSubject; rows: EvaluationRow[] }[];
  /** By id of a moment that was held, what was said of the goals by then. */
  goals: Record<string, GoalSaid[]>;
}
