import { z } from 'zod';
import { CLAIM_VERDICTS, VERDICTS } from '#domain/answer/codes';

const movement = z.enum(['up', 'down', 'flat']);
const interval = z.tuple([z.number(), z.number()]).refine(([lower, upper]) => lower <= upper, 'lower, then upper');

/** Sentences that claim no more than the numbers hold. */
export const statementQuestion = z.object({
  ask: z.literal('statement'),
  audience: z.enum(['residents', 'partners', 'state']).default('residents'),
  language: z.enum(['nl', 'en']).default('nl'),
  items: z
    .array(
      z.object({
        id: z.string(),
        indicator: z
          .object({
            name: z.string(),
            unit: z.string().default(''),
            higherIsBetter: z.boolean().nullable().default(null).describe('null: no direction was agreed'),
            decimals: z.int().min(0).max(4).optional().describe('Left out: 1, or 0 where all numbers are whole'),
          })
          .describe('What the figure is of'),
        area: z.string().optional().describe("'hier' when left out"),
        reference: z.string().optional().describe('As after `gemiddeld in`: `de gemeente Waterwolde`'),
        value: z.object({ est: z.number(), ci95: interval.nullish(), n: z.number().optional() }).nullish(),
        referenceValue: z.union([z.number(), z.object({ est: z.number() }).transform(({ est }) => est)]).nullish(),
        gap: z
          .object({
            verdict: z.enum(VERDICTS),
            areaChange: movement.nullish(),
            referenceChange: movement.nullish(),
            gapFirst: z.number().nullish(),
            gapLast: z.number().nullish(),
            slope: z.number().nullish(),
            ci95: interval.nullish().describe('Of the slope'),
            senSlope: z.number().nullish(),
            p: z.number().nullish(),
            mannKendallP: z.number().nullish(),
            r1: z.number().nullish(),
            n: z.int().nullish(),
            family: z.int().nullish().describe('How many were tested together'),
          })
          .nullish(),
        programme: z
          .object({
            name: z.string().optional(),
            claim: z.enum(CLAIM_VERDICTS),
            att: z.number().nullish(),
            ci95: interval.nullish(),
            pValue: z.number().nullish(),
            rank: z.int().nullish(),
            n: z.int().nullish().describe('Areas in the placebo run'),
            detectable: z.number().nullish().describe('Smallest effect that could be seen'),
            design: z.string().nullish(),
            reasons: z.array(z.string()).default([]),
          })
          .nullish(),
        suppressed: z.boolean().default(false),
      }),
    )
    .min(1),
});
export type StatementQuestion = z.output<typeof statementQuestion>;
export type StatementItem = StatementQuestion['items'][number];
