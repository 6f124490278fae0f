import type { Viewer } from '#domain/account/viewer';
import { isErased } from '#domain/register/erasure';
import type { KindName } from '#domain/register/kinds';
import type { LogEntry, Query, Register, Seen } from '#domain/register/register';

/**
 * A thing as it stood before these changes of it; null where it was not there then, or was withdrawn. Words that were erased
 * since are not there for anybody: they are empty then too.
 *
 * @param since changes after that day, newest first
 */
export function rewound<K extends KindName>(thing: Seen<K>, since: readonly LogEntry[]): Seen<K> | null {
  const values: Record<string, unknown> = { ...thing.values };
  let { asOf } = thing;
  let isWithdrawn = thing.withdrawnAt !== null;
  for (const { action, before } of since) {
    if (action === 'create') return null;
    if (action === 'withdraw' || action === 'restore') isWithdrawn = action === 'restore';
    for (const [field, value] of Object.entries(before)) {
      if (field === 'withdrawnBecause') isWithdrawn = value !== null;
      else if (field === 'asOf') asOf = String(value);
      else if (field in values) values[field] = isErased(value) ? null : value;
    }
  }
  return isWithdrawn ? null : { ...thing, asOf, values: values as Seen<K>['values'], withdrawnAt: null };
}

/**
 * The register of which the lists of a programme are as they stood at the end of a day, by its change log. What all programmes
 * share stays as it is now.
 */
export async function asItStood(register: Register, viewer: Viewer, programme: string, day: string): Promise<Register> {
  const { entries } = await register.changes(viewer, programme, { from: dayAfter(day) });
  const byThing = Map.groupBy(entries, ({ thing }) => thing);
  return {
    ...register,
    async list<K extends KindName>(who: Viewer, kind: K, query: Query<K> = {}) {
      const isWhole = query.programmes?.length === 1 && query.programmes[0] === programme && !query.where && !query.ids;
      if (!isWhole) return register.list(who, kind, query);
      const { things } = await register.list(who, kind, { ...query, withdrawn: true });
      const then = things.flatMap((one) => rewound(one, byThing.get(one.id) ?? []) ?? []);
      return { things: then, total: then.length };
    },
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
