import { sql } from 'kysely';
import { BOARD_ERASES } from '#access/may-erase';
import { isCarried } from '#access/carrier';
import type { KindName } from '#domain/register/kinds';
import type { Connection } from '../things.ts';

/**
 * Whether a decision that was taken rests on a thing: a file of such a decision, what was said for or against it, or a file to which
 * that points. What was withdrawn before it was decided holds up nothing.
 */
export async function holdsUpDecision(db: Connection, kind: KindName, id: string): Promise<boolean> {
  if (!isCarried(kind)) return false;
  const taken = BOARD_ERASES.decision!.states!;
  const evidence = sql`select from evidence as e join decision as d on d.id = e.decision and d.state = any(${taken}::text[])
    where e.withdrawn_at is null and ${kind === 'evidence' ? sql`e.id` : sql`e.attachment`} = ${id}::uuid`;
  const file = sql`select from attachment as a join decision as d on a.of = 'decision' and d.id::text = a.thing and d.state = any(${taken}::text[])
    where a.withdrawn_at is null and a.id = ${id}::uuid`;
  const { rows } = await sql<{ holds: boolean }>`
    select exists (${evidence}) or ${kind === 'attachment' ? sql`exists (${file})` : sql`false`} as holds`.execute(db);
  return rows[0]!.holds;
}
