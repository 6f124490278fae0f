import { z } from 'zod';

/** Shares of people with their interval: k out of n. */
export const proportionQuestion = z.object({
  ask: z.literal('proportion'),
  level: z.number().gt(0).lt(1).default(0.95).describe('Confidence level of the interval, a share'),
  items: z
    .array(
      z
        .object({
          id: z.string().optional(),
          k: z.number().min(0).describe('How many of them; may be a weighted number'),
          n: z.number().gt(0).describe('Out of how many'),
          nEff: z.number().gt(0).optional().describe('Effective number after weighting (METHODS 4); n unless given'),
        })
        .refine(({ k, n }) => k <= n, { path: ['k'], message: '<= n' }),
    )
    .min(1),
});
export type ProportionQuestion = z.output<typeof proportionQuestion>;
