import type { Seen } from '#domain/register/register';
import { byMoment } from '#insight/programme/order';

interface Judged {
  createdAt: string;
  values: { judgedOn?: string | null };
}

/** Judgements, the newest first: a judgement is never changed, a new one is laid on top, also on the same day. */
export function newestJudged<T extends Judged>(judgements: readonly T[]): T[] {
  return [...judgements]
    .sort(byMoment(({ createdAt }) => createdAt))
    .sort(byMoment(({ values }) => values.judgedOn))
    .reverse();
}

/** Judgements of each check of each thing, the newest first. */
export function judgedByCheck(judgements: readonly Seen<'assessment'>[]): Seen<'assessment'>[][] {
  return [...Map.groupBy(newestJudged(judgements), ({ values }) => `${values.check} ${aboutOf(values)}`).values()];
}

/** The id of the intervention or decision that a judgement is about; null of one whose thing its viewer may not see. */
export function aboutOf({ intervention, decision }: Seen<'assessment'>['values']): string | null {
  return intervention ?? decision ?? null;
}
