import { z } from 'zod';
import { boundsPair, checkCourse, dampedParams, yearsColumn } from './forecast-parts.ts';
import { forecastMethods } from './forecast.ts';
import { valuesColumn } from './series-checks.ts';

/** How far off would a way of continuing have been? */
export const backtestQuestion = z
  .object({
    ask: z.literal('backtest'),
    y: valuesColumn,
    times: yearsColumn,
    method: z.enum(forecastMethods).optional().describe('One method; its errors stand at the top of the answer'),
    methods: z.array(z.enum(forecastMethods)).optional().describe('Several methods at once'),
    minOrigin: z.number().int().min(1).max(10_000).default(5).describe('Fewest figures that must be known at an origin'),
    h: z.number().int().min(1).max(100).default(5).describe('Most years ahead'),
    bounds: boundsPair.optional(),
    params: dampedParams.optional(),
  })
  .superRefine(checkCourse);
export type BacktestQuestion = z.output<typeof backtestQuestion>;
