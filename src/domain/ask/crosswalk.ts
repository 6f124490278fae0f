import { z } from 'zod';

const KINDS: Readonly<Record<string, 'count' | 'rate' | 'median'>> = {
  count: 'count',
  sum: 'count',
  rate: 'rate',
  share: 'rate',
  percentage: 'rate',
  mean: 'rate',
  average: 'rate',
  median: 'median',
  percentile: 'median',
  quantile: 'median',
  index: 'median',
};
const kind = z
  .enum(Object.keys(KINDS) as [string, ...string[]])
  .transform((word) => KINDS[word]!)
  .describe('What the figure is: count; rate (share, mean: with denominators); median (percentile, index: refused)');
const values = z.record(z.string(), z.number().nullable()).describe('By code; null is missing or hidden');
const links = z
  .array(z.object({ from: z.string(), to: z.string(), weight: z.number().min(0).describe('Homes in both') }))
  .min(1)
  .superRefine((list, context) => {
    const seen = new Set<string>();
    list.forEach(({ from, to }, at) => {
      const pair = JSON.stringify([from, to]);
      if (seen.has(pair)) context.addIssue({ code: 'custom', path: [at], message: `every pair once, ${from} to ${to} is there twice` });
      seen.add(pair);
    });
  });

/** Figures of old areas on new boundaries. */
export const crosswalkQuestion = z.object({
  ask: z.literal('crosswalk'),
  kind,
  links,
  chain: z.array(links).default([]).describe('Further link tables, oldest first, when several boundary changes follow one another'),
  values,
  denominators: values.default({}).describe("The rate's own denominator by code"),
  minimumBase: z.number().min(0).default(0).describe('Rates from a sample: no value below this denominator after splitting'),
});
export type CrosswalkQuestion = z.output<typeof crosswalkQuestion>;

/** One line over a change of boundaries, on the newest of them. */
export const crosswalkSeriesQuestion = z.object({
  ask: z.literal('crosswalk-series'),
  kind: kind.default('count'),
  target: z.union([z.string(), z.array(z.string()).min(1)]).describe('Code on the new boundaries'),
  breakYear: z.int().describe('First year on the new boundaries'),
  links,
  series: z
    .array(z.object({ year: z.int(), values, denominators: values.default({}) }))
    .min(1)
    .superRefine((list, context) => {
      const seen = new Set<number>();
      list.forEach(({ year }, at) => {
        if (seen.has(year)) context.addIssue({ code: 'custom', path: [at, 'year'], message: `every year once, ${year} is there twice` });
        seen.add(year);
      });
    }),
  minimumBase: z.number().min(0).default(0),
});
export type CrosswalkSeriesQuestion = z.output<typeof crosswalkSeriesQuestion>;
