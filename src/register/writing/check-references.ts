import { sql } from 'kysely';
import type { Issue } from '#base/issue';
import { attachedThing } from '#domain/attachment/attached-thing';
import { isId } from '#domain/register/check-value';
import { kindOf } from '#domain/register/kinds';
import { refersTo } from '#domain/register/refers-to';
import { idsIn, type AnyThing } from '../things.ts';
import type { Bench, Wanted } from './bench.ts';
import { finding, type Step } from './step.ts';
import { isSame } from './work-out.ts';

interface Reference extends Wanted {
  step: Step;
  field: string;
}

/** Whether what is newly referred to is there, not withdrawn, and of the same programme; and nothing is its own forebear. */
export async function checkReferences(bench: Bench, steps: readonly Step[]): Promise<Issue[]> {
  const references = steps.flatMap(newReferences);
  await bench.fetchAll(references, 'for share');
  const issues = references.flatMap((reference) => checkReference(reference, bench.get(reference.to, reference.id)));
  for (const step of steps) issues.push(...(await checkForebears(bench, step)));
  return issues;
}

/** References that were not there before; all of them for what is made or comes back. The programme is one too. */
function newReferences(step: Step): Reference[] {
  const { change, before, after } = step;
  if (change.action === 'withdraw') return [];
  const old = change.action === 'change' ? before : null;
  const programme =
    old === null && isId(after.programme) ? [{ step, field: 'programme', to: 'programme' as const, id: after.programme }] : [];
  const fields = Object.entries(kindOf(change.kind).fields).flatMap(([field, spec]) => {
    const to = refersTo(spec);
    if (to === null) return [];
    if (old !== null && isSame(old.values[field], after.values[field])) return [];
    const had = old === null ? [] : idsIn(old, field);
    return idsIn(after, field)
      .filter((id) => !had.includes(id))
      .map((id) => ({ step, field, to, id }));
  });
  const to = old === null && after.kind === 'attachment' ? attachedThing(after.values) : null;
  return [...programme, ...fields, ...(to ? [{ step, field: 'thing', to: to.kind, id: to.id }] : [])];
}

function checkReference({ step, field, to, id }: Reference, target: AnyThing | null): Issue[] {
  if (target === null || target.withdrawnAt !== null) return [finding(step, 'unknown-reference', { id, kind: to }, field)];
  const elsewhere = target.programme !== null && target.programme !== step.after.programme;
  return elsewhere ? [finding(step, 'other-programme', { id, kind: to }, field)] : [];
}

/** A programme is no part of itself, however far up; a plan is not beside itself. */
async function checkForebears(bench: Bench, step: Step): Promise<Issue[]> {
  const { kind, id } = step.after;
  if (kind === 'plan') {
    return ['overlaps', 'clashes']
      .filter((field) => idsIn(step.after, field).includes(id))
      .map((field) => finding(step, 'own-forebear', {}, field));
  }
  if (kind !== 'programme' || !step.changed.includes('parent')) return [];
  // Two writes that each close half of a circle would not see each other.
  await sql`select pg_advisory_xact_lock(hashtext('register'), hashtext('programme.parent'))`.execute(bench.db);
  const passed = new Set<string>();
  for (let parent = step.after.values.parent; isId(parent) && !passed.has(parent);) {
    if (parent === id) return [finding(step, 'own-forebear', {}, 'parent')];
    passed.add(parent);
    await bench.fetch('programme', [parent], 'for share');
    parent = bench.get('programme', parent)?.values.parent;
  }
  return [];
}
