import { sql, type Kysely } from 'kysely';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { LogEntry } from '#domain/register/register';
import { entriesWhere } from '#register/reading/history';
import { selectThings, type AnyThing } from '#register/things';
import { emptyOf, isSame } from '#register/writing/work-out';

/** Things of some kinds that are not what the log, played from its beginning, makes of them; and things that only one of both knows. */
export async function differingFromLog(db: Kysely<unknown>, kinds: readonly KindName[]): Promise<string[]> {
  const found: string[] = [];
  for (const kind of kinds) {
    const rows = await entriesWhere(db, sql`where l.kind = ${kind} order by l.seq`);
    const entries = Map.groupBy(rows, ({ thing }) => thing);
    const things = await selectThings(db, kind, sql`order by t.id`);
    found.push(...things.filter((thing) => !isAsLogged(thing, entries.get(thing.id) ?? [])).map(({ id }) => `${kind} ${id}`));
    const there = new Set(things.map(({ id }) => id));
    found.push(...[...entries.keys()].filter((id) => !there.has(id)).map((id) => `${kind} ${id}`));
  }
  return found;
}

function isAsLogged(thing: AnyThing, entries: readonly LogEntry[]): boolean {
  const isNumbered = entries.length === thing.version && entries.every(({ version }, at) => version === at + 1);
  const played: Record<string, unknown> = Object.assign({}, ...entries.map(({ after }) => after));
  const { fields } = kindOf(thing.kind);
  return isNumbered && Object.keys(fields).every((field) => isSame(thing.values[field], played[field] ?? emptyOf(fields[field]!)));
}
