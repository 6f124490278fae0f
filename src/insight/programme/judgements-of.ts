import type { Seen } from '#domain/register/register';
import { newestJudged } from '#insight/commitment/newest-judged';

/** What the programme itself says of an objective, newest first. */
export function judgementsOf(
  objective: string,
  { impactJudgement }: { readonly impactJudgement: readonly Seen<'impactJudgement'>[] },
): Seen<'impactJudgement'>[] {
  return newestJudged(impactJudgement.filter(({ values }) => values.objective === objective));
}
