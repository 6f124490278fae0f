import type { Status } from '#domain/observation/observation';
import type { Fact, Lines } from '#domain/profile/profile';

/** Why no course leads up to the newest figure. */
export type NoCourse =
  /** Nothing else is known than this one period. */
  | 'one_period'
  /** What was counted, or within which borders, changed before the newest figure. */
  | 'definition'
  | 'division'
  /** So many periods are lacking in between that no line may run. */
  | 'hole'
  /** The other periods have no value, with the reason of the period nearest to the newest figure. */
  | Exclude<Status, 'ok'>;

/** What can be told of an indicator through the years: since which figure, or why not. */
export type Course = { since: Fact; why: null } | { since: null; why: NoCourse };

/**
 * The course that ends in the newest figure with a value. Figures before a break or a hole are no part
 * of it. Null when there is no figure at all: then the reason is that of the figure itself.
 */
export function courseOf({ facts, runs, breaks }: Lines): Course | null {
  const last = runs.at(-1);
  if (!last) return null;
  if (last.length > 1) return { since: last[0]!, why: null };
  const [newest] = last as [Fact];
  const broken = breaks.find(({ period }) => period === newest.period);
  if (broken) return { since: null, why: broken.kind };
  const at = facts.indexOf(newest);
  const near = facts[at - 1] ?? facts[at + 1];
  if (!near) return { since: null, why: 'one_period' };
  return { since: null, why: near.status === 'ok' ? 'hole' : near.status };
}
