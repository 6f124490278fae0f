import type { Followed, JudgementMark } from '#domain/programme-page/judgement-mark';
import type { Seen } from '#domain/register/register';

/** What a programme says now of a goal, where the figures of that goal do not bear it out. */
export interface JudgedBeside {
  judgement: Seen<'impactJudgement'>;
  /** The name of the goal. */
  goal: string;
  mark: JudgementMark;
  /** The figures that it is of, each with its stored verdict. */
  of: Followed[];
}
