import type { Seen } from '#domain/register/register';
import { byMoment } from '#insight/programme/order';

/** The newest of outputs that are the same from period to period, and how many others there are. */
export interface NewestOutput {
  output: Seen<'output'>;
  others: number;
}

/** Outputs that are the same from period to period: of one intervention, under one name and unit. Each the oldest first. */
export function outputSeries(outputs: readonly Seen<'output'>[]): Seen<'output'>[][] {
  const same = Map.groupBy(outputs, ({ values }) => `${values.intervention} ${values.name} ${values.unit ?? ''}`);
  return [...same.values()].map((all) => [...all].sort(byMoment(({ values }) => values.period)));
}

/** Of an output that comes back, the newest period of which it is known how much was delivered, else the newest that was planned. */
export function newestOf(series: readonly Seen<'output'>[]): Seen<'output'> {
  return series.findLast(({ values }) => typeof values.delivered === 'number') ?? series.at(-1)!;
}

/** Of each thing that an intervention delivers, its newest. Oldest first. */
export function newestOutputs(outputs: readonly Seen<'output'>[]): NewestOutput[] {
  return outputSeries(outputs)
    .map((series) => ({ output: newestOf(series), others: series.length - 1 }))
    .sort(byMoment(({ output }) => output.values.period));
}
