import type { OutcomeTold } from '#domain/programme-page/outcome-told';
import type { Seen } from '#domain/register/register';
import { newestOf, outputSeries } from '#insight/programme/newest-outputs';
import type { ProgrammeContent } from '#insight/programme/programme-content';
import { thingRef } from '#insight/programme/refs';

type Outcome = Pick<Seen<'outcome'>, 'values'>;
type Outputs = readonly Seen<'output'>[];

/** What an outcome came of, as far as its viewer may see: the outputs that it names, in their order. */
export function outputsOf({ values }: Outcome, outputs: Outputs): Seen<'output'>[] {
  const known = knownOf(outputs).byId;
  return (values.outputs ?? []).flatMap((id) => known.get(id) ?? []);
}

/** The interventions that an outcome came of: the one that it names, and those of its outputs. */
export function causesOf(outcome: Outcome, outputs: Outputs): Set<string> {
  const { intervention } = outcome.values;
  const delivered = outputsOf(outcome, outputs).flatMap(({ values }) => values.intervention ?? []);
  return new Set([...(intervention ? [intervention] : []), ...delivered]);
}

/** By the id of an output, the one that stands for it where all its periods are one: the newest. */
export function standingFor(outputs: Outputs): Map<string, Seen<'output'>> {
  return knownOf(outputs).standing();
}

/** What was worked out of some outputs: a chain asks it for each of its outcomes and goals. */
const known = new WeakMap<Outputs, { byId: Map<string, Seen<'output'>>; standing: () => Map<string, Seen<'output'>> }>();

function knownOf(outputs: Outputs) {
  const before = known.get(outputs);
  if (before) return before;
  let standing: Map<string, Seen<'output'>> | null = null;
  const now = {
    byId: new Map(outputs.map((one) => [one.id, one])),
    standing: () =>
      (standing ??= new Map(outputSeries(outputs).flatMap((series) => series.map(({ id }) => [id, newestOf(series)] as const)))),
  };
  known.set(outputs, now);
  return now;
}

/** An outcome with the names of what it came of. */
export function outcomeTold(
  outcome: Seen<'outcome'>,
  { output, intervention }: Pick<ProgrammeContent, 'output' | 'intervention'>,
): OutcomeTold {
  const cameOf = outputsOf(outcome, output).map(({ id, values }) => {
    const maker = intervention.find((one) => one.id === values.intervention);
    return { id, name: values.name ?? '', period: values.period ?? null, intervention: maker ? thingRef(maker) : null };
  });
  return { ...outcome, cameOf };
}
