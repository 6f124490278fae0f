import type { Seen } from '#domain/register/register';
import { byMoment } from '#insight/programme/order';

/** The newest of outputs that are the same from period to period, and how many others there are. */
export interface NewestOutput {
  output: Seen<'output'>;
  others: number;
}

/**
 * Of each thing that an intervention delivers, the newest period of which it is known how much was delivered, else the
 * newest that was planned. Oldest first.
 */
export function newestOutputs(outputs: readonly Seen<'output'>[]): NewestOutput[] {
  const same = Map.groupBy(outputs, ({ values }) => `${values.intervention} ${values.name} ${values.unit ?? ''}`);
  return [...same.values()]
    .map((all) => {
      const sorted = [...all].sort(byMoment(({ values }) => values.period));
      const output = sorted.findLast(({ values }) => typeof values.delivered === 'number') ?? sorted.at(-1)!;
      return { output, others: all.length - 1 };
    })
    .sort(byMoment(({ output }) => output.values.period));
}
