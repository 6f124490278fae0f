import { z } from 'zod';
import { besideFaults } from '#domain/catalogue/beside-faults';
import { checkTwoByTwo } from './did-2x2-checks.ts';
import { figure, label, period, yesNo } from './panel-values.ts';

const row = z.looseObject({
  unit: label.describe('The area'),
  treated: yesNo.describe('1 where the area is in the programme, in each of its rows'),
  post: yesNo.optional().describe('1 from the start on; may be left out where "start" and the times are given'),
  y: figure,
  time: period.optional().describe('The year (or other number); needed for the test of the course before the start'),
});

/** Difference in differences of two groups, before and after one start. */
export const twoByTwoQuestion = z
  .object({
    ask: z.literal('did-2x2'),
    rows: z.array(row).min(1),
    cluster: z.string().default('unit').describe('Key of the rows that says which area a row belongs to'),
    start: period.optional().describe('First treated time, where rows have no "post"'),
    promised: z.number().nullish().describe('The effect that the plan promised, in the unit of y: needed to say "no evidence"'),
  })
  .check(besideFaults(checkTwoByTwo))
  .transform(({ rows, cluster, start, promised, ask }) => ({
    ask,
    cluster,
    start: start ?? null,
    promised: promised ?? null,
    rows: rows.map((written) => ({
      unit: written.unit,
      treated: written.treated,
      post: written.post ?? (start !== undefined && (written.time ?? 0) >= start),
      y: written.y,
      time: written.time ?? null,
      [cluster]: cluster === 'unit' ? written.unit : String(written[cluster]),
    })),
  }));
export type TwoByTwoQuestion = z.output<typeof twoByTwoQuestion>;
