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
