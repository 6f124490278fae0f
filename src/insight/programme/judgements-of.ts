import type { Seen } from '#domain/register/register';
import { byMoment } from '#insight/programme/order';

/** What the programme itself says of an objective, newest first. */
export function judgementsOf(
  objective: string,
  { impactJudgement }: { readonly impactJudgement: readonly Seen<'impactJudgement'>[] },
): Seen<'impactJudgement'>[] {
  return impactJudgement
    .filter(({ values }) => values.objective === objective)
    .sort(byMoment(({ values }) => values.judgedOn))
    .reverse();
}
