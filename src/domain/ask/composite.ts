import { z } from 'zod';
import { besideFaults } from '#domain/catalogue/beside-faults';

const AGGREGATION = z.enum(['arithmetic', 'geometric']);

/** One number out of several indicators, with how much it hangs on the weights. */
export const compositeQuestion = z
  .object({
    ask: z.literal('composite'),
    normalisation: z.enum(['min-max', 'z-score']).default('min-max'),
    aggregation: AGGREGATION.default('geometric').describe('Across dimensions; across indicators where there are no dimensions'),
    dimensionAggregation: AGGREGATION.default('arithmetic').describe('Within a dimension'),
    dimensionWeights: z.record(z.string(), z.number().min(0)).default({}).describe('Per dimension; equal unless given'),
    indicators: z
      .array(
        z.object({
          name: z.string(),
          higherIsBetter: z.boolean().default(true),
          weight: z.number().min(0).default(1).describe('Within its dimension'),
          min: z.number().optional().describe('Goalpost that counts as 0'),
          max: z.number().optional().describe('Goalpost that counts as 1'),
          cap: z.boolean().default(false).describe('Beyond a goalpost counts as the goalpost'),
          transform: z.enum(['none', 'log']).default('none'),
          dimension: z.string().optional(),
          year: z.int().optional().describe('Year that the figures are of'),
        }),
      )
      .min(1),
    items: z.array(z.object({ id: z.string(), values: z.record(z.string(), z.number().nullable()) })).min(1),
    sensitivity: z
      .object({
        weights: z.enum(['all', 'draws', 'none']).default('all').describe('Every possible weight (exact), or 1000 seeded draws'),
        draws: z.int().min(10).max(20_000).default(1000),
        seed: z.int().default(1),
      })
      .prefault({}),
  })
  .check(
    besideFaults(({ indicators, items, aggregation, normalisation }, context) => {
      const issue = (path: PropertyKey[], message: string): void => context.addIssue({ code: 'custom', path, message });
      const names = new Set<string>();
      indicators.forEach(({ name, min, max, transform }, at) => {
        if (names.has(name)) issue(['indicators', at, 'name'], `every name once, "${name}" is there twice`);
        names.add(name);
        if (min !== undefined && max !== undefined && min >= max) issue(['indicators', at, 'max'], `more than min (${min})`);
        if (transform === 'log' && min !== undefined && min <= 0) issue(['indicators', at, 'min'], '> 0 for a logarithm');
        items.forEach(({ id, values }, item) => {
          if (transform === 'log' && (values[name] ?? 1) <= 0) issue(['items', item, 'values', name], `> 0 for a logarithm (${id})`);
        });
      });
      if (indicators.every(({ weight }) => weight === 0)) issue(['indicators'], 'a weight above 0');
      if (normalisation === 'z-score' && aggregation === 'geometric')
        issue(['aggregation'], 'arithmetic with z-scores: they go below zero');
      const ids = new Set<string>();
      items.forEach(({ id, values }, at) => {
        if (ids.has(id)) issue(['items', at, 'id'], `every id once, "${id}" is there twice`);
        ids.add(id);
        for (const name of Object.keys(values)) if (!names.has(name)) issue(['items', at, 'values', name], 'a name of indicators');
      });
    }),
  );
export type CompositeQuestion = z.output<typeof compositeQuestion>;
