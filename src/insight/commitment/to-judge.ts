import { isHeldAgainstChecks, isJudgedTooLongAgo, JUDGED_ANEW_AFTER_MONTHS } from '#domain/commitment/judge-anew';
import type { JudgedKind } from '#domain/commitment/checks-overview';
import type { Seen } from '#domain/register/register';
import { monthsBefore } from '#insight/attention/months-before';
import { byRank } from '#insight/programme/order';
import { aboutOf } from './newest-judged.ts';

/** A thing of which checks were never judged, or longer ago than the span in which they are judged anew. */
export interface ToJudge {
  thing: Seen<JudgedKind>;
  /** Ids of the checks that nobody judged yet, in the order of the programme. */
  never: string[];
  /** Newest judgements that are too old, the oldest first. */
  old: Seen<'assessment'>[];
}

/** Of what is looked at whether it is to be judged. */
export interface Judgeable {
  checks: readonly Seen<'commitmentCheck'>[];
  interventions: readonly Seen<'intervention'>[];
  decisions: readonly Seen<'decision'>[];
}

/**
 * What is to be judged, each thing once: interventions first, each kind in the order given.
 *
 * @param judged by check and thing, the newest first (`judgedByCheck`)
 * @param today `YYYY-MM-DD`
 */
export function toJudge(
  { checks, interventions, decisions }: Judgeable,
  judged: readonly (readonly Seen<'assessment'>[])[],
  today: string,
): ToJudge[] {
  const since = monthsBefore(today, JUDGED_ANEW_AFTER_MONTHS);
  const order = checks.toSorted(byRank).map(({ id }) => id);
  const newest = Map.groupBy(
    judged.map(([first]) => first!),
    ({ values }) => aboutOf(values),
  );
  return [...interventions, ...decisions]
    .filter(({ kind, values }) => isHeldAgainstChecks(kind, values, since))
    .flatMap((thing): ToJudge[] => {
      const of = new Map((newest.get(thing.id) ?? []).map((one) => [one.values.check, one]));
      const never = order.filter((check) => !of.has(check));
      const old = order
        .flatMap((check) => of.get(check) ?? [])
        .filter(({ values }) => isJudgedTooLongAgo(thing.kind, values.judgedOn, since))
        .sort((one, other) => (one.values.judgedOn! < other.values.judgedOn! ? -1 : 1));
      return never.length + old.length > 0 ? [{ thing, never, old }] : [];
    });
}
