import type { Seen } from '#domain/register/register';
import { lastDayOf } from '#domain/register/when';
import { found, type Found } from './found.ts';
import { monthsBefore } from './months-before.ts';

/** After so many months without a word, nobody knows how far a goal is. */
const QUIET_AFTER_MONTHS = 12;

interface Said {
  objectives: readonly Seen<'objective'>[];
  criteria: readonly Seen<'criterion'>[];
  judgements: readonly Seen<'impactJudgement'>[];
}

/** Goals of which neither the programme nor residents who were asked said anything for a year; a new goal has a year. */
export function quietGoals({ objectives, criteria, judgements }: Said, today: string): Found[] {
  const judged = Map.groupBy(judgements, ({ values }) => values.objective);
  const asked = Map.groupBy(criteria, ({ values }) => values.objective);
  const before = monthsBefore(today, QUIET_AFTER_MONTHS);
  return objectives.flatMap((one) => {
    const said = [
      ...(judged.get(one.id) ?? []).flatMap(({ values }) => values.judgedOn ?? []),
      ...(asked.get(one.id) ?? []).flatMap(({ values }) => (values.noticedNow && values.askedAt ? (lastDayOf(values.askedAt) ?? []) : [])),
    ];
    const last = [...said, one.asOf].sort().at(-1)!;
    return last < before ? [found('goal-quiet', one, null, last)] : [];
  });
}
