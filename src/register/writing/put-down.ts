import { sql } from 'kysely';
import type { Clock } from '#base/clock';
import { newId } from '#base/id';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import { columnOf, keptFields } from '../columns.ts';
import { keepTextsApart } from '../texts/keep-texts.ts';
import { asRow, tableOf, type AnyThing, type Connection } from '../things.ts';
import { logged, type LogRow } from './log-row.ts';
import type { Circumstances, Step } from './step.ts';

/** So many rows go to the database at once. */
const PORTION = 1000;

/** The entry of the log that changes take back: of all, or by the id of the thing. */
export type Undoes = string | null | ReadonlyMap<string, string>;

/** Writes what the steps made, and a line of the log for each, in the open transaction. */
export async function putDown(db: Connection, steps: readonly Step[], by: Circumstances, clock: Clock, undoes: Undoes): Promise<void> {
  const last = new Map(steps.map((step) => [step.after.id, step.after]));
  const isNew = new Set(steps.filter((step) => step.before === null).map((step) => step.after.id));
  for (const kind of KIND_NAMES) {
    const things = [...last.values()].filter((thing) => thing.kind === kind);
    for (const part of portions(things.filter(({ id }) => isNew.has(id)))) await insert(db, kind, part);
    for (const part of portions(things.filter(({ id }) => !isNew.has(id)))) await update(db, kind, part);
  }
  const undoneBy = ({ after }: Step) => (typeof undoes === 'object' ? (undoes?.get(after.id) ?? null) : undoes);
  const rows = steps.map((step) => logged(step, by, newId(clock), undoneBy(step)));
  for (const part of portions(rows)) await addToLog(db, part, clock);
}

function portions<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / PORTION) }, (_, index) => all.slice(index * PORTION, (index + 1) * PORTION));
}

const columnsOf = (kind: KindName): string[] => keptFields(kind).map(columnOf);

/** Rows as one JSON, which the database takes apart by its own types. */
function recordset(kind: KindName, things: readonly AnyThing[]) {
  return sql`jsonb_populate_recordset(null::${tableOf(kind)}, ${JSON.stringify(things.map(asRow))}::text::jsonb)`;
}

async function insert(db: Connection, kind: KindName, things: readonly AnyThing[]): Promise<void> {
  const columns = sql.join(columnsOf(kind).map((name) => sql.id(name)));
  await sql`insert into ${tableOf(kind)} (${columns}) select ${columns} from ${recordset(kind, things)}`.execute(db);
}

/** Writes things of a kind that are there already as they became. */
export async function update(db: Connection, kind: KindName, things: readonly AnyThing[]): Promise<void> {
  const kept = ['id', 'programme', 'created_by', 'created_at', ...(kindOf(kind).hasPage ? [] : ['slug'])];
  const columns = columnsOf(kind).filter((name) => !kept.includes(name));
  const set = sql.join(columns.map((name) => sql`${sql.id(name)} = ${sql.ref(`r.${name}`)}`));
  await sql`update ${tableOf(kind)} as t set ${set} from ${recordset(kind, things)} as r where t.id = r.id`.execute(db);
}

/** Adds lines to the log, their words apart from it. */
export async function addToLog(db: Connection, lines: readonly LogRow[], clock: Clock): Promise<void> {
  const rows = await keepTextsApart(db, lines, clock);
  const columns = sql.join(Object.keys(rows[0]!).map((name) => sql.id(name)));
  await sql`insert into change_log (${columns})
    select ${columns} from jsonb_populate_recordset(null::change_log, ${JSON.stringify(rows)}::text::jsonb)`.execute(db);
}
