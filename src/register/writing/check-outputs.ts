import { sql } from 'kysely';
import type { Issue } from '#base/issue';
import { isId } from '#domain/register/check-value';
import { idsIn } from '../things.ts';
import type { Bench } from './bench.ts';
import { finding, type Step } from './step.ts';

/**
 * An outcome of an intervention came of outputs of that intervention: whether they still are, from whichever side it is
 * changed. Where an outcome names no intervention, its outputs may be of several.
 */
export async function checkOutputs(bench: Bench, step: Step): Promise<Issue[]> {
  if (step.after.kind === 'outcome') return checkOutcome(bench, step);
  return step.after.kind === 'output' && step.before !== null && step.changed.includes('intervention') ? checkMoved(bench, step) : [];
}

async function checkOutcome(bench: Bench, step: Step): Promise<Issue[]> {
  const { intervention } = step.after.values;
  const outputs = idsIn(step.after, 'outputs');
  if (!isId(intervention) || outputs.length === 0) return [];
  await bench.fetch('output', outputs, 'for share');
  await bench.fetch('intervention', [intervention], 'for share');
  // What is of another programme is refused already, and its name is not told.
  if (bench.get('intervention', intervention)?.programme !== step.after.programme) return [];
  const elsewhere = outputs.flatMap((id) => {
    const output = bench.get('output', id);
    return output?.programme === step.after.programme && output.values.intervention !== intervention ? [output] : [];
  });
  return Promise.all(
    elsewhere.map(async ({ values }) => {
      const [of, wanted] = await Promise.all([nameOf(bench, values.intervention), nameOf(bench, intervention)]);
      return finding(step, 'output-of-another', { name: String(values.name ?? ''), of, wanted }, 'outputs');
    }),
  );
}

/** An output goes to another intervention: no outcome that came of it may stay behind. */
async function checkMoved(bench: Bench, step: Step): Promise<Issue[]> {
  const { id, values } = step.after;
  const { rows } = await sql<{ id: string }>`
    select id from outcome where outputs @> array[${id}::uuid] and withdrawn_at is null`.execute(bench.db);
  await bench.fetch(
    'outcome',
    rows.map((row) => row.id),
    'for share',
  );
  return rows.flatMap((row) => {
    const outcome = bench.get('outcome', row.id);
    const { intervention, name } = outcome?.values ?? {};
    const stays = isId(intervention) && intervention !== values.intervention && idsIn(outcome!, 'outputs').includes(id);
    return stays && outcome!.withdrawnAt === null ? [finding(step, 'output-has-outcome', { name: String(name) }, 'intervention')] : [];
  });
}

async function nameOf(bench: Bench, intervention: unknown): Promise<string> {
  if (!isId(intervention)) return '';
  await bench.fetch('intervention', [intervention], 'for share');
  return String(bench.get('intervention', intervention)?.values.name ?? '');
}
