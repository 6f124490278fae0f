import { z } from 'zod';
import { besideFaults } from '#domain/catalogue/beside-faults';
import { textsSchema } from '#domain/indicator/indicator';
import { checkSurveyMapping } from './check-survey-mapping.ts';

/** A group of people: the words of the file that mean it, and how many of them live there. */
const categorySchema = z.strictObject({
  id: z.string().min(1),
  /** The id, where none is given. */
  title: textsSchema.optional(),
  /** What stands in the file for it; the id unless given. */
  values: z.array(z.string().min(1)).min(1).optional(),
  /** How many live there, written down here; then the margin says where that comes from. */
  people: z.number().min(0).optional(),
  /** Or: the sum of these counts in the store, of the survey's area (or this one) in the survey's period. */
  register: z.strictObject({ indicators: z.array(z.string()).min(1), area: z.string().optional() }).optional(),
});

const marginSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'lower case letters, digits and _'),
  title: textsSchema,
  column: z.string().min(1),
  categories: z.array(categorySchema).min(2),
  /** Where numbers that are written down here come from, with the day. */
  source: textsSchema.optional(),
});

const questionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'lower case letters, digits and _'),
  /** What was asked, as a heading: "Tevreden met de buurt". */
  title: textsSchema,
  column: z.string().min(1),
  /** `share`: how many of every 100 gave one of the answers in `yes`. `mean`: the mean of a number (a mark). */
  kind: z.enum(['share', 'mean']),
  yes: z.array(z.string().min(1)).min(1).optional(),
  decimals: z.int().min(0).max(3).default(1),
});

/**
 * `survey.yaml`: how a file of answers is read, a row per respondent, and what its people are held against.
 * Foreign column names end here.
 */
export const surveyMappingSchema = z
  .strictObject({
    /** Its name as a source: the table under which its figures are released. */
    survey: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'letters, digits, - and _'),
    title: textsSchema,
    /** Who asked whom and how, in a few sentences. */
    about: textsSchema,
    /** Id of a publisher in the catalogue or the world. */
    publisher: z.string(),
    licence: z.string().default(''),
    period: z.string().regex(/^\d{4}$/, 'a year'),
    divisionYear: z.int(),
    /** Code of the area that it speaks for. */
    area: z.string(),
    /** Who could take part: "inwoners van 15 jaar en ouder". */
    population: textsSchema,
    /** `open`: anybody with the link, so no weights and no margins of error. */
    recruitment: z.enum(['sample', 'open']),
    invited: z.int().min(1).optional(),
    delimiter: z.string().length(1).optional(),
    sheet: z.string().optional(),
    columns: z
      .strictObject({
        /** Only to find people who stand there twice; it goes nowhere. */
        id: z.string().optional(),
        weight: z.string().optional(),
        psu: z.string().optional(),
        stratum: z.string().optional(),
        /** Code of the area in which a respondent lives: figures per area, where there are enough people. */
        area: z.string().optional(),
      })
      .default({}),
    /** Clusters in the population, in all. */
    fpcPsu: z.number().gt(1).optional(),
    margins: z.array(marginSchema).min(1),
    questions: z.array(questionSchema).min(1),
    /** What stands in the file where somebody did not answer, besides an empty cell. */
    missing: z.array(z.string()).default([]),
  })
  .check(besideFaults(checkSurveyMapping));
export type SurveyMapping = z.infer<typeof surveyMappingSchema>;
export type SurveyMargin = SurveyMapping['margins'][number];
export type SurveyQuestion = SurveyMapping['questions'][number];
