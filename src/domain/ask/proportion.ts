import { z } from 'zod';
import { besideFaults } from '#domain/catalogue/beside-faults';

const item = z
  .object({
    id: z.string().optional(),
    k: z.number().min(0).optional().describe('How many of them; may be a weighted number'),
    n: z.number().gt(0).optional().describe('Out of how many; may be a weighted number'),
    share: z.number().min(0).max(1).optional().describe('The share itself, 0 to 1, in place of k'),
    nEff: z.number().gt(0).optional().describe('Effective number after weighting (docs/methods/enquete); n unless given'),
    respondents: z.number().int().min(0).optional().describe('People who answered, where n is weighted; n unless given'),
    values: z
      .array(z.union([z.number().min(0).max(1), z.boolean(), z.null()]))
      .optional()
      .describe('Answers per respondent in place of k and n: 0, 1 or null'),
    weights: z.array(z.number().min(0)).optional().describe('Weight per respondent, beside values'),
  })
  .check(
    besideFaults(({ k, n, share, nEff, values, weights }, context) => {
      const tell = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
      if (values) {
        if (k !== undefined || share !== undefined) tell('values', 'values, or k and n, or share: not two of them');
        if (values.some((value) => value !== null && value !== true && value !== false && value !== 0 && value !== 1))
          tell('values', '0, 1 or null');
        if (weights && weights.length !== values.length) tell('weights', `as many as values: ${values.length}`);
        return;
      }
      if (weights) tell('values', 'values beside weights');
      if (k === undefined && share === undefined) tell('k', 'k and n, or share and n, or values');
      if (k !== undefined && share !== undefined) tell('share', 'k or share, not both');
      if (n === undefined && (k !== undefined || nEff === undefined)) tell('n', 'out of how many');
      if (k !== undefined && n !== undefined && k > n) tell('k', '<= n');
    }),
  );

/** Shares of people with their interval: k out of n. */
export const proportionQuestion = z.object({
  ask: z.literal('proportion'),
  level: z.number().gt(0).lt(1).default(0.95).describe('Confidence level of the interval, a share'),
  publish: z
    .boolean()
    .default(false)
    .describe(
      'Hold each item against the rules for a published figure: refused under 10 respondents or an effective number of 30; else only warned',
    ),
  items: z.array(item).min(1),
});
export type ProportionQuestion = z.output<typeof proportionQuestion>;
export type ProportionItem = ProportionQuestion['items'][number];
