import { programmeFor } from '#access/layers';
import { mayWrite } from '#access/may-write';
import type { Viewer } from '#domain/account/viewer';
import { belongingFields } from '#access/belonging';
import { isId } from '#domain/register/check-value';
import type { Bench, Wanted } from './bench.ts';
import type { Circumstances, Step } from './step.ts';

/** Worlds and commands come from who holds the machine and its data: they are not asked for rights. */
const NOT_ASKED = ['world', 'command'];

/** The steps that their writer may take. A step without right is told of nothing else: neither what is there nor what is wrong. */
export async function allowedSteps(bench: Bench, actor: Viewer, steps: readonly Step[], { origin }: Circumstances): Promise<Set<Step>> {
  if (NOT_ASKED.includes(origin)) return new Set(steps);
  // In one go for all steps: a sheet of a hundred rows asks no hundred questions.
  await bench.fetchAll(partOf(steps), 'for share');
  const allowed = new Set<Step>();
  for (const step of steps) {
    const { kind, action } = step.change;
    const request = {
      kind,
      action,
      programme: programmeFor(kind, step.after),
      before: step.before === null ? null : await bench.belonging(step.before),
      after: await bench.belonging(step.after),
      fields: step.changed.filter((field) => field !== 'asOf'),
    };
    if (mayWrite(actor, request)) allowed.add(step);
  }
  return allowed;
}

/** What the steps name as what they are part of. */
function partOf(steps: readonly Step[]): Wanted[] {
  return steps.flatMap((step) =>
    belongingFields(step.after.kind).through.flatMap(({ field, to }) =>
      [step.before?.values[field], step.after.values[field]].filter(isId).map((id) => ({ to, id })),
    ),
  );
}
