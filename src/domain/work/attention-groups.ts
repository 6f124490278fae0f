import type { InterventionState } from '#domain/intervention/intervention';
import type { KindName } from '#domain/register/kinds';
import { NEARNESS, type AttentionItem, type Nearness } from './attention.ts';
import type { StillSo } from './still-so.ts';

/** What somebody's attention is asked for: an intervention with all that is asked of it, or one other thing. */
export interface AttentionGroup {
  kind: KindName;
  id: string;
  title: string;
  nearness: Nearness;
  /** Who keeps it, a person or an organisation, by name; null where nobody does. */
  owner: string | null;
  /** How far an intervention is, and for which day that is true; null of another thing. */
  standing: { state: InterventionState | null; asOf: string } | null;
  /** Whether its state can be confirmed here. */
  stillSo: StillSo;
  /** What presses most first; nothing for an intervention of somebody's own of which nothing is asked. */
  items: AttentionItem[];
}

/** The thing under which an item is told, by kind and id. */
export type GroupKey = Pick<AttentionItem, 'kind' | 'id'>;

/** Items under what they are part of, in the order of what presses most in each; a group is as near as its nearest item. */
export function inGroups(
  items: readonly AttentionItem[],
  keyOf: (item: AttentionItem) => GroupKey,
): (GroupKey & Pick<AttentionGroup, 'nearness' | 'items'>)[] {
  const groups = [...Map.groupBy(items, (item) => keyOf(item).id)].map(([, own]) => ({
    ...keyOf(own[0]!),
    nearness: nearest(own),
    items: own,
  }));
  return groups.sort((one, other) => NEARNESS.indexOf(one.nearness) - NEARNESS.indexOf(other.nearness));
}

function nearest(items: readonly AttentionItem[]): Nearness {
  return NEARNESS.find((nearness) => items.some((item) => item.nearness === nearness)) ?? 'other';
}
