import { z } from 'zod';
import { besideFaults } from '#domain/catalogue/beside-faults';
import { checkIds, checkLengths, checkMoments, errorsColumn, timesColumn, valuesColumn } from './series-checks.ts';

const breaks = z.array(z.number()).describe('First moment of each new definition, questionnaire or border');

/** Does a series rise or fall? One line, its interval, and the order of its points as second witness. */
export const trendQuestion = z
  .object({
    ask: z.literal('trend'),
    level: z.number().gt(0).lt(1).default(0.95).describe('Confidence level of the intervals, a share'),
    breaks: breaks.default([]),
    items: z
      .array(
        z
          .object({
            id: z.string().optional(),
            times: timesColumn,
            y: valuesColumn,
            se: errorsColumn,
            breaks: breaks.optional(),
            modelBased: z.boolean().default(false).describe('Made by a model from other figures: shown, not tested'),
          })
          .check(
            besideFaults(({ times, y, se }, report) => {
              checkLengths(times, { y, se }, report);
              checkMoments(times, report);
            }),
          ),
      )
      .min(1),
  })
  .check(besideFaults(({ items }, report) => checkIds(items, report)));
export type TrendQuestion = z.output<typeof trendQuestion>;
