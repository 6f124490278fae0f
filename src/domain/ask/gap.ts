import { z } from 'zod';
import { besideFaults } from '#domain/catalogue/beside-faults';
import { checkIds, checkLengths, checkMoments, errorsColumn, timesColumn, valuesColumn } from './series-checks.ts';

const breaks = z.array(z.number()).describe('First moment of each new definition, questionnaire or border');

/** Is the gap between an area and its municipality closing? */
export const gapQuestion = z
  .object({
    ask: z.literal('gap'),
    level: z.number().gt(0).lt(1).default(0.95).describe('Confidence level of the intervals, a share'),
    breaks: breaks.default([]),
    family: z
      .boolean()
      .optional()
      .describe('true: the items are shown together, so their verdicts must also stand after Benjamini-Hochberg. Implied by q'),
    q: z.number().gt(0).lt(1).optional().describe('Accepted share of false claims among the claims of the family; 0.1 unless given'),
    familySize: z.int().min(1).optional().describe('Tests in the family, when there are more than the items here'),
    items: z
      .array(
        z
          .object({
            id: z.string().optional(),
            times: timesColumn,
            area: valuesColumn,
            reference: valuesColumn,
            areaSe: errorsColumn,
            referenceSe: errorsColumn,
            share: z.number().gt(0).lt(1).nullable().default(null).describe("Share of the municipality's people that live in the area"),
            referenceIs: z.enum(['whole', 'rest']).default('whole').describe('Whether the reference holds the area itself'),
            breaks: breaks.optional(),
            sinceBreak: z.boolean().default(false).describe('Judge what lies after the last break instead of refusing'),
            modelBased: z.boolean().default(false).describe('Made by a model from other figures: shown, not tested'),
            higherIsBetter: z.boolean().nullable().default(null).describe('Decides whether a change is good, never whether a gap closes'),
          })
          .check(
            besideFaults(({ times, area, reference, areaSe, referenceSe }, report) => {
              checkLengths(times, { area, reference, areaSe, referenceSe }, report);
              checkMoments(times, report);
            }),
          ),
      )
      .min(1),
  })
  .check(besideFaults(({ items }, report) => checkIds(items, report)));
export type GapQuestion = z.output<typeof gapQuestion>;
