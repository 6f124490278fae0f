import { z } from 'zod';
import { besideFaults } from '#domain/catalogue/beside-faults';
import { checkSeries } from './its-checks.ts';
import { moment } from './moment.ts';
import { figure } from './panel-values.ts';

const figures = z.array(figure);
const exposures = z.array(z.number().min(1e-100, { error: 'more than 0' }).max(1e100, { error: 'at most 1e100' }).nullable());

/** Interrupted time series: did level or slope change at the start? */
export const itsQuestion = z
  .object({
    ask: z.literal('its'),
    times: z
      .array(moment)
      .min(1)
      .describe('Years, months as "2015-03" or 201503, quarters as "2015-Q1", or any numbers that grow with time'),
    y: figures.describe('One figure per time; null where it is missing'),
    start: moment.describe('First time with the intervention'),
    unit: z.enum(['year', 'month']).optional().describe('What one step is; read off the times or the season unless given'),
    family: z
      .enum(['linear', 'poisson', 'quasipoisson'])
      .default('linear')
      .describe('linear: level in the unit of y; the others: counts, ratio of rates'),
    exposure: exposures.nullish().describe('People (or days) behind each count; counts only'),
    season: z
      .object({
        period: z.number().gt(1).describe('Times in one round of the season: 12 for months'),
        harmonics: z.int().min(1).default(1).describe('Pairs of sine and cosine'),
        phase: z
          .array(z.number().nullable())
          .optional()
          .describe('Place in the season per time, such as the month; counted from the first time unless given'),
      })
      .nullish(),
    slopeChange: z.boolean().default(true).describe('false: only the level may change'),
    comparison: z
      .union([figures, z.object({ y: figures, exposure: exposures.nullish() })])
      .nullish()
      .describe('The same indicator where nothing was done, at the same times: without it no claim is made'),
    promised: z
      .number()
      .nullish()
      .describe('The effect that the plan promised, in the unit of y (counts: as a ratio): needed to say "no evidence"'),
  })
  .check(besideFaults(checkSeries))
  .transform(({ comparison, exposure, season, promised, ...question }) => ({
    ...question,
    exposure: exposure ?? null,
    season: season ?? null,
    promised: promised ?? null,
    comparison: Array.isArray(comparison)
      ? { y: comparison, exposure: null }
      : comparison
        ? { y: comparison.y, exposure: comparison.exposure ?? null }
        : null,
  }));
export type ItsQuestion = z.output<typeof itsQuestion>;
