import type { Seen } from '#domain/register/register';
import type { AttentionItem, AttentionReason } from '#domain/work/attention';

/** What was found of a thing, before it is known whose that is. */
export type Found = Omit<AttentionItem, 'nearness' | 'partOf' | 'mayAct'> & { thing: Seen };

export function found(reason: AttentionReason, thing: Seen, field: string | null, since: string | null, more: Partial<Found> = {}): Found {
  const { name } = thing.values as { name?: string };
  return {
    reason,
    kind: thing.kind,
    id: thing.id,
    title: name ?? '',
    field,
    since,
    delivered: null,
    planned: null,
    precision: null,
    intervention: null,
    decision: null,
    check: null,
    thing,
    ...more,
  };
}
