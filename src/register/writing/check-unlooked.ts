import { sql } from 'kysely';
import type { Issue } from '#base/issue';
import { column, tableOf } from '../things.ts';
import type { Bench } from './bench.ts';
import { finding, type Circumstances, type Step } from './step.ts';

/**
 * A proposal that was held against not one check of a programme that has checks is adopted only by who says to have seen that,
 * through whichever form or list. An undo goes back to what stood there.
 */
export async function checkUnlooked(bench: Bench, step: Step, { origin }: Pick<Circumstances, 'origin'>): Promise<Issue[]> {
  const { change, before, after } = step;
  if (origin === 'undo' || after.values.state !== 'adopted' || before?.values.state === 'adopted') return [];
  if (change.action === 'change' && change.unlookedSeen === true) return [];
  const { rows } = await sql`
    select 1 from ${tableOf('commitmentCheck')} as c where c.programme = ${after.programme}::uuid and c.withdrawn_at is null
    having count(*) > 0 and not bool_or(exists (
      select 1 from ${tableOf('assessment')} as a
      where ${column('check', 'a')} = c.id and ${column('decision', 'a')} = ${after.id}::uuid and a.withdrawn_at is null))`.execute(
    bench.db,
  );
  return rows.length > 0 ? [finding(step, 'decision-unlooked', {}, 'state')] : [];
}
