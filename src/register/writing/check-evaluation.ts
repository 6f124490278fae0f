import { sql } from 'kysely';
import type { Issue } from '#base/issue';
import { isId } from '#domain/register/check-value';
import { isLater } from '#domain/register/when';
import { column, tableOf } from '../things.ts';
import type { Bench } from './bench.ts';
import { finding, isBrought, type Circumstances, type Step } from './step.ts';

/** A moment that was held is not of a day that is still to come. */
export function checkEvaluation(step: Step, { today }: Pick<Circumstances, 'today'>): Issue[] {
  const { state, on } = step.after.values;
  return state === 'held' && typeof on === 'string' && isLater(on, today) ? [finding(step, 'evaluation-later', {}, 'on')] : [];
}

/** Nobody answers at a moment that is still to come: what is answered there is not yet known. */
export async function checkAnswered(bench: Bench, step: Step, { today }: Pick<Circumstances, 'today'>): Promise<Issue[]> {
  const { moment } = step.after.values;
  if (step.change.action !== 'create' || !isId(moment)) return [];
  await bench.fetch('evaluationMoment', [moment], 'for share');
  const { state, on } = bench.get('evaluationMoment', moment)?.values ?? {};
  return state === 'planned' && typeof on === 'string' && isLater(on, today) ? [finding(step, 'evaluation-to-come', {}, 'moment')] : [];
}

/** The words of a question stay once an answer stands, which stays as it was written: that answers what was asked. */
export async function checkAsked(bench: Bench, step: Step, by: Pick<Circumstances, 'origin'>): Promise<Issue[]> {
  if (step.change.action === 'create' || !step.changed.includes('question') || isBrought(by)) return [];
  const { rows } = await sql`
    select 1 from ${tableOf('evaluationAnswer')} as t
    where ${column('question')} = ${step.after.id}::uuid and t.withdrawn_at is null limit 1`.execute(bench.db);
  return rows.length > 0 ? [finding(step, 'evaluation-answered', {}, 'question')] : [];
}
