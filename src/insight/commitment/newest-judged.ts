import type { Seen } from '#domain/register/register';
import { byMoment } from '#insight/programme/order';

/** Judgements, the newest first: a judgement is never changed, a new one is laid on top, also on the same day. */
export function newestJudged(assessments: readonly Seen<'assessment'>[]): Seen<'assessment'>[] {
  return [...assessments]
    .sort(byMoment(({ createdAt }) => createdAt))
    .sort(byMoment(({ values }) => values.judgedOn))
    .reverse();
}
