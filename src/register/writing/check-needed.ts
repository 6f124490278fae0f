import { sql } from 'kysely';
import type { Issue } from '#base/issue';
import type { Viewer } from '#domain/account/viewer';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import { seenColumn, visible } from '../reading/visible.ts';
import { column, tableOf, type Connection } from '../things.ts';
import { finding, type Step } from './step.ts';

const NAMED = 5;
/** Kinds that only point: what they point at may go, and where they are read it is said that it went. */
const ONLY_POINTING: readonly KindName[] = ['evidence'];

interface Referrer {
  kind: KindName;
  id: string;
  /** Null where its writer may not know of it, or it has no name. */
  title: string | null;
}

/** Whether others that are not withdrawn refer to what is withdrawn: then it stays. */
export async function checkNeeded(db: Connection, actor: Viewer, steps: readonly Step[]): Promise<Issue[]> {
  const leaving = steps.filter((step) => step.change.action === 'withdraw');
  const leavingIds = leaving.map((step) => step.after.id);
  const issues: Issue[] = [];
  for (const step of leaving) {
    const referrers = (await referrersOf(db, actor, step.after.kind, step.after.id)).filter(({ id }) => !leavingIds.includes(id));
    if (referrers.length === 0) continue;
    const names = [...new Set(referrers.flatMap(({ title }) => (title === null ? [] : [title])))].slice(0, NAMED);
    issues.push(
      finding(step, 'needed-by-others', {
        count: referrers.length,
        names: names.join('; '),
        kinds: [...new Set(referrers.map(({ kind }) => kind))].join(', '),
      }),
    );
  }
  return issues;
}

/** Everything that is not withdrawn and names a thing in one of its fields, or has it as its programme. */
async function referrersOf(db: Connection, actor: Viewer, to: KindName, id: string): Promise<Referrer[]> {
  const each = KIND_NAMES.flatMap((kind) => {
    const { fields, title, scope } = kindOf(kind);
    const naming = Object.entries(fields).flatMap(([field, spec]) => {
      if (ONLY_POINTING.includes(kind)) return [];
      if (spec.type === 'reference' && spec.to === to) return [sql`${column(field)} = ${id}::uuid`];
      return spec.type === 'references' && spec.to === to ? [sql`${column(field)} @> array[${id}::uuid]`] : [];
    });
    if (to === 'programme' && scope === 'programme') naming.push(sql`t.programme = ${id}::uuid`);
    if (naming.length === 0) return [];
    const name = title === null ? sql`null` : sql`case when ${visible(actor, kind)} then ${seenColumn(actor, kind, title)} end`;
    return [
      sql`select ${kind}::text as kind, t.id, ${name}::text as title from ${tableOf(kind)} as t
      where t.withdrawn_at is null and t.id <> ${id}::uuid and (${sql.join(naming, sql` or `)})`,
    ];
  });
  if (each.length === 0) return [];
  const { rows } = await sql<Referrer>`${sql.join(each, sql` union all `)}`.execute(db);
  return rows;
}
