import { z } from 'zod';
import { besideFaults } from '#domain/catalogue/beside-faults';
import { figure, label, period } from './panel-values.ts';

const control = z.preprocess(
  (word) =>
    ({ nevertreated: 'never-treated', never: 'never-treated', notyettreated: 'not-yet-treated', 'not-yet': 'not-yet-treated' })[
      String(word)
    ] ?? word,
  z.enum(['never-treated', 'not-yet-treated']),
);

/** Difference in differences where areas start in different periods. */
export const staggeredQuestion = z
  .object({
    ask: z.literal('did-staggered'),
    control: control.default('never-treated').describe('Compare with areas that never start, or also with those that start later'),
    basePeriod: z
      .enum(['varying', 'universal'])
      .default('varying')
      .describe('Before the start: change since the period before, or since the last period before the start'),
    promised: z.number().nullish().describe('The effect that the plan promised, in the unit of y: needed to say "no evidence"'),
    rows: z
      .array(
        z.object({
          unit: label.describe('The area'),
          time: period.describe('The year, or another number that grows with time'),
          first: period.nullable().describe('First treated time; null (or 0) where the area never starts'),
          y: figure,
        }),
      )
      .min(1),
  })
  .check(
    besideFaults(({ rows }, context) => {
      const starts = new Map<string, number | null>();
      const seen = new Set<string>();
      rows.forEach(({ unit, time, first }, index) => {
        const known = starts.get(unit);
        if (known === undefined) starts.set(unit, first);
        else if (known !== first)
          context.addIssue({ code: 'custom', path: ['rows', index, 'first'], message: `one first for unit ${unit} in all its rows` });
        const key = JSON.stringify([unit, time]);
        if (seen.has(key))
          context.addIssue({
            code: 'custom',
            path: ['rows', index, 'time'],
            message: `one row per unit and time: ${unit} has ${time} more than once`,
          });
        seen.add(key);
      });
    }),
  )
  .transform((question) => ({
    ...question,
    promised: question.promised ?? null,
    // Panels of other programs write 0 for never; no area starts in the year 0 of a later calendar.
    rows: question.rows.map((row) => ({ ...row, first: row.first === 0 && row.time > 0 ? null : row.first })),
  }));
export type StaggeredQuestion = z.output<typeof staggeredQuestion>;
