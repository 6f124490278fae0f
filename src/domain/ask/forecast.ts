import { z } from 'zod';
import { besideFaults } from '#domain/catalogue/beside-faults';
import { boundsPair, checkCourse, dampedParams, yearsColumn } from './forecast-parts.ts';
import { checkIds, valuesColumn } from './series-checks.ts';

export const forecastMethods = ['naive', 'drift', 'theta', 'damped', 'best'] as const;

const horizon = z.number().int().min(1).max(100);
const level = z
  .number()
  .gt(0)
  .lt(100)
  .transform((given) => (given < 1 ? given * 100 : given));
const levels = z
  .union([z.array(level).max(20), level.transform((one) => [one])])
  .describe('Levels of the bands in percent; a share (0.8) is taken for 80');

/** Where does a course go if it goes on like this? */
export const forecastQuestion = z
  .object({
    ask: z.literal('forecast'),
    h: horizon.default(5).describe('Years ahead; for `best` at most the least of 5 and n / 2'),
    levels: levels.default([80, 95]),
    methods: z
      .union([z.array(z.enum(forecastMethods)).min(1), z.enum(forecastMethods).transform((method) => [method])])
      .default(['best'])
      .describe('`best` is the own choice of this product with bands from the past of all items; the others have their own intervals'),
    bounds: boundsPair.optional(),
    items: z
      .array(
        z
          .object({
            id: z.string().optional(),
            y: valuesColumn,
            times: yearsColumn,
            h: horizon.optional().describe('Years ahead of this item'),
            bounds: boundsPair.optional(),
            breaks: z.array(z.number().int()).optional().describe('First year of each new definition, questionnaire or border'),
            params: dampedParams.optional(),
          })
          .check(besideFaults(checkCourse)),
      )
      .min(1),
  })
  .check(
    besideFaults(({ items, bounds }, report) => {
      checkIds(items, report);
      items.forEach((item, index) => {
        if (item.bounds || !bounds) return;
        const outside = item.y.findIndex(
          (value) => value !== null && (value < (bounds[0] ?? -Infinity) || value > (bounds[1] ?? Infinity)),
        );
        if (outside >= 0) report.addIssue({ code: 'custom', path: ['items', index, 'y', outside], message: 'within bounds' });
      });
    }),
  );
export type ForecastQuestion = z.output<typeof forecastQuestion>;
export type ForecastItem = ForecastQuestion['items'][number];
