import { fieldsAsked } from '#access/fields-asked';
import { carrierOf, isCarried } from '#access/carrier';
import { programmeFor } from '#access/layers';
import { isOnlyNotOwn, mayAttach, mayWrite, type WriteRequest } from '#access/may-write';
import type { Viewer } from '#domain/account/viewer';
import { belongingFields } from '#access/belonging';
import { isId } from '#domain/register/check-value';
import type { Issue } from '#base/issue';
import { isEmpty } from '#domain/register/states';
import type { Bench, Wanted } from './bench.ts';
import { finding, isBrought, type Circumstances, type Step } from './step.ts';

/** The steps that their writer may take. A step without right is told of nothing else: neither what is there nor what is wrong. */
export async function allowedSteps(bench: Bench, actor: Viewer, steps: readonly Step[], by: Circumstances): Promise<Set<Step>> {
  if (isBrought(by)) return new Set(steps);
  // In one go for all steps: a sheet of a hundred rows asks no hundred questions.
  await bench.fetchAll(partOf(steps), 'for share');
  const allowed = new Set<Step>();
  for (const step of steps) {
    if (isCarried(step.change.kind)) {
      if (await mayAttachStep(bench, actor, step)) allowed.add(step);
      continue;
    }
    if (mayWrite(actor, await requestOf(bench, step))) allowed.add(step);
  }
  return allowed;
}

async function requestOf(bench: Bench, step: Step): Promise<WriteRequest> {
  const { kind, action } = step.change;
  return {
    kind,
    action,
    programme: programmeFor(kind, step.after),
    before: step.before === null ? null : await bench.belonging(step.before),
    after: await bench.belonging(step.after),
    fields: fieldsAsked(kind, action, step.changed),
  };
}

/**
 * Why a step may not be taken. Of a new thing that would be allowed at what is one's own, the fields are told that say whose it
 * is: what is not filled in yet, or names what is another's.
 */
export async function refusedBecause(bench: Bench, actor: Viewer, step: Step): Promise<Issue> {
  const { kind, action } = step.change;
  if (action !== 'create' || isCarried(kind) || !isOnlyNotOwn(actor, await requestOf(bench, step))) return finding(step, 'not-allowed');
  const { organisations, themes, through } = belongingFields(kind);
  const parts = actor.takesPart.filter(({ programme }) => programme === programmeFor(kind, step.after));
  const fields = [
    ...through.map(({ field }) => field),
    ...(parts.some(({ organisation }) => organisation !== null) ? organisations : []),
    ...(parts.some(({ theme }) => theme !== null) ? themes : []),
  ];
  const isOpen = fields.every((field) => isEmpty(step.after.values[field]));
  return finding(step, isOpen ? 'belongs-nowhere' : 'not-own', { kind, fields: fields.join(' ') }, fields[0]);
}

/** Who may change a thing may add to it. To what something was added never changes, so the thing as it was decides. */
async function mayAttachStep(bench: Bench, actor: Viewer, { change, before, after }: Step): Promise<boolean> {
  const to = carrierOf(after.kind, (before ?? after).values);
  const thing = to && bench.get(to.kind, to.id);
  if (thing === null) return false;
  return mayAttach(actor, { ...thing, belonging: await bench.belonging(thing) }, change.action, after.programme);
}

/** What the steps name as what they are part of. */
function partOf(steps: readonly Step[]): Wanted[] {
  return steps.flatMap(({ before, after }) => {
    const to = carrierOf(after.kind, (before ?? after).values);
    if (to) return [{ to: to.kind, id: to.id }];
    return belongingFields(after.kind).through.flatMap(({ field, to: whole }) =>
      [before?.values[field], after.values[field]].filter(isId).map((id) => ({ to: whole, id })),
    );
  });
}
