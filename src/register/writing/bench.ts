import { sql } from 'kysely';
import { belongingFields } from '#access/belonging';
import type { Belonging } from '#access/may-write';
import { isId } from '#domain/register/check-value';
import { machinesOf } from '#domain/register/states';
import { kindOf, type KindName } from '#domain/register/kinds';
import { idsIn, selectThings, type AnyThing, type Connection } from '../things.ts';

/** How the database keeps others away from rows: until the end of the transaction, or only from changing them. */
type Lock = 'for update' | 'for share';

/** A thing that another names. */
export interface Wanted {
  to: KindName;
  id: string;
}

/**
 * The things of one write, on the bench: as the database has them, with what this write made of them so far. So a
 * change may rest on one before it in the same write.
 */
export class Bench {
  readonly db: Connection;
  readonly #things = new Map<string, AnyThing | null>();

  constructor(db: Connection) {
    this.db = db;
  }

  /** Fetches things that are not here yet, in one order for everybody, so that two writes don't wait for each other. */
  async fetch(kind: KindName, ids: readonly string[], lock: Lock): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#things.has(keyOf(kind, id)));
    if (missing.length === 0) return;
    for (const id of missing) this.#things.set(keyOf(kind, id), null);
    const rest = sql`where t.id = any(${missing}::uuid[]) order by t.id ${sql.raw(lock)}`;
    for (const thing of await selectThings(this.db, kind, rest)) this.put(thing);
  }

  /** The same for things of several kinds: one question for each kind, however many there are. */
  async fetchAll(wanted: readonly Wanted[], lock: Lock): Promise<void> {
    const ids = Map.groupBy(wanted, ({ to }) => to);
    for (const kind of [...ids.keys()].sort()) {
      await this.fetch(
        kind,
        ids.get(kind)!.map(({ id }) => id),
        lock,
      );
    }
  }

  get(kind: KindName, id: string): AnyThing | null {
    return this.#things.get(keyOf(kind, id)) ?? null;
  }

  put(thing: AnyThing): void {
    this.#things.set(keyOf(thing.kind, thing.id), thing);
  }

  /** To whom a thing belongs: by its own fields and by those of what it is part of. */
  async belonging(thing: AnyThing): Promise<Belonging> {
    const { organisations, themes, owner, through } = belongingFields(thing.kind);
    const own = {
      organisations: [...(thing.kind === 'organisation' ? [thing.id] : []), ...organisations.flatMap((field) => idsIn(thing, field))],
      themes: themes.flatMap((field) => idsIn(thing, field)),
    };
    for (const { field, to } of through) {
      const id = thing.values[field];
      if (!isId(id)) continue;
      await this.fetch(to, [id], 'for share');
      const whole = this.get(to, id);
      if (!whole) continue;
      const further = await this.belonging(whole);
      own.organisations.push(...further.organisations);
      own.themes.push(...further.themes);
    }
    const [machine] = machinesOf(kindOf(thing.kind));
    return {
      ...own,
      createdBy: thing.createdBy,
      ...(owner !== null && { owner: thing.values[owner] as string | null }),
      state: machine ? ((thing.values[machine[0]] as string | null) ?? null) : null,
    };
  }
}

function keyOf(kind: KindName, id: string): string {
  return `${kind} ${id}`;
}
