import { z } from 'zod';
import { besideFaults } from '#domain/catalogue/beside-faults';
import { checkRake } from './rake-checks.ts';

const row = z
  .looseObject({
    id: z.union([z.string(), z.number()]).optional().describe('Key of the weight in the answer; the row number unless given'),
    weight: z
      .number()
      .gt(0)
      .optional()
      .describe('Base weight, above 0: for instance people in the household over the chance of being drawn. 1 for all unless given'),
  })
  .describe('One respondent: the factors of the margins, the variable, and psu, strata and groups by the names given below');

const cells = z.array(z.looseObject({ N: z.number().min(0).describe('People in this cell') })).min(1);

/** Weigh a survey to register margins, and the mean or shares of a question with its standard error (docs/methods/enquete). */
export const rakeQuestion = z
  .object({
    ask: z.literal('rake'),
    rows: z.array(row).min(1),
    margins: z
      .record(z.string(), z.union([z.record(z.string(), z.number().min(0)), cells], { error: 'people per category, 0 or more' }))
      .refine((margins) => Object.keys(margins).length > 0, { message: 'at least one margin' })
      .describe(
        'People per category, per factor. One margin is post-stratification. A cross-table: a key of factors joined by ":" with categories joined alike ("sex:age": {"f:18-29": 510}), or a list of cells [{sex, age, N}]. Where totals differ, the first margin\'s total is used',
      ),
    variable: z
      .string()
      .optional()
      .describe('Key of the question: numbers or true/false give a mean, texts give shares; null where not answered'),
    psu: z.string().optional().describe('Key of the cluster people came in (a flat, a school); each for themselves unless given'),
    strata: z.string().optional().describe('Key of the stratum that was drawn from'),
    fpcPsu: z
      .union([z.number().gt(0), z.record(z.string(), z.number().gt(0))], { error: 'a number above 0, or one per stratum' })
      .optional()
      .describe(
        'Clusters in the population (people, without psu), in all or per stratum; up to 1: the share that was drawn. No correction unless given',
      ),
    groups: z.string().optional().describe('Key of groups to show apart: each needs 10 respondents'),
    areas: z.string().optional().describe('Key of areas to show apart: each needs an effective n of 30'),
    trim: z
      .union([z.boolean(), z.number().gt(1)], { error: 'true, false or a number above 1' })
      .default(true)
      .describe('Cut weights at so many times the median and rake again; true is 5, false leaves them'),
    recruitment: z
      .enum(['sample', 'open'])
      .default('sample')
      .describe('How people came in; open (anybody with the link) gets no weighted figure, no interval, no trend'),
    openRecruitment: z.boolean().optional().describe('The same as recruitment "open"'),
    tolerance: z.number().gt(0).max(0.01).default(1e-6).describe('Share by which margins may miss'),
    maxRounds: z.number().int().min(1).max(10_000).default(100),
    level: z.number().gt(0).lt(1).default(0.95).describe('Confidence level, a share'),
  })
  .check(besideFaults(checkRake));
export type RakeQuestion = z.output<typeof rakeQuestion>;
