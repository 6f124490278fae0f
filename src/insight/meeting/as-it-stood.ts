import { dayAfter } from '#base/day-after';
import type { Viewer } from '#domain/account/viewer';
import { isErased, WITHDRAWN_BECAUSE } from '#domain/register/erasure';
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
      if (field === WITHDRAWN_BECAUSE) isWithdrawn = value !== null;
      else if (field === 'asOf') asOf = String(value);
      else if (field in values) values[field] = isErased(value) ? null : value;
    }
  }
  return isWithdrawn ? null : { ...thing, asOf, values: values as Seen<K>['values'], withdrawnAt: null };
}

/** So many changes are read at once, and at most taken back: a programme can have hundreds of thousands. */
const AT_ONCE = 2_000;
const AT_MOST = 20_000;

/**
 * The register of which the lists of a programme are as they stood at the end of a day, by its change log. What all programmes
 * share stays as it is now.
 *
 * @param of the programme, the last day, and the kinds of which the lists are asked: those of other kinds stay as they are now
 * @returns null where more was changed since than can be taken back while somebody waits
 */
export async function asItStood(register: Register, viewer: Viewer, of: Then): Promise<Register | null> {
  const { programme, kinds } = of;
  const entries = await changesSince(register, viewer, of);
  if (entries === null) return null;
  const byThing = Map.groupBy(entries, ({ thing }) => thing);
  return {
    ...register,
    async list<K extends KindName>(who: Viewer, kind: K, query: Query<K> = {}) {
      const isWhole = query.programmes?.length === 1 && query.programmes[0] === programme && !query.where && !query.ids;
      if (!isWhole || !kinds.includes(kind)) return register.list(who, kind, query);
      const { things } = await register.list(who, kind, { ...query, withdrawn: true });
      const then = things.flatMap((one) => rewound(one, byThing.get(one.id) ?? []) ?? []);
      return { things: then, total: then.length };
    },
  };
}

interface Then {
  programme: string;
  day: string;
  kinds: readonly KindName[];
}

/** What was changed after a day, newest first; null where that is too much. */
async function changesSince(register: Register, viewer: Viewer, { programme, day, kinds }: Then): Promise<LogEntry[] | null> {
  const entries: LogEntry[] = [];
  const since = { from: dayAfter(day), kinds };
  for (;;) {
    const last = entries.at(-1);
    const part = await register.recent(viewer, programme, AT_ONCE, last ? { ...since, olderThan: last.id } : since);
    entries.push(...part);
    if (entries.length > AT_MOST) return null;
    if (part.length < AT_ONCE) return entries;
  }
}
