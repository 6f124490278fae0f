import { z } from 'zod';
import { UNITS } from '#domain/indicator/unit';

/** A text that must be there in both languages. */
export const textsSchema = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

const idSchema = z.string().regex(/^[a-z][a-z0-9_]*$/, 'lower case letters, digits and _');
const periodSchema = z.string().min(4);

/**
 * How the figures of one or more foreign tables become this indicator. `column` is the source's own
 * topic key, with its number (`Koopwoningen_47`) where the name alone is not unique in the table,
 * else without (`Koopwoningen`), because numbers move between snapshots of one table.
 */
export const mappingSchema = z.strictObject({
  tables: z.array(z.string().min(1)).min(1),
  column: z.string().min(1),
  /** Keys that the same topic had in other snapshots of these tables. */
  formerly: z.array(z.string()).optional(),
  /** Members of the table's other dimensions, by key or by title: `{ Leeftijd: "20300" }`. */
  members: z.record(z.string(), z.string()).optional(),
  /** Only these periods (inclusive) of the table are taken. */
  from: periodSchema.optional(),
  until: periodSchema.optional(),
  /** Years between what the figure is about and the table's period (WOZ: -1). */
  periodShift: z.int().min(-5).max(0).optional(),
  /** Multiply the source's number by this to get the indicator's unit. */
  factor: z.number().positive().optional(),
  /** Values that are fillers in this column and no figures, per period where limited. */
  fillers: z.array(z.strictObject({ value: z.number(), periods: z.array(periodSchema).optional() })).optional(),
  flag: z.enum(['final', 'provisional', 'estimate']).optional(),
});
export type Mapping = z.infer<typeof mappingSchema>;

/** A definition change: values before and from this period may not be joined into one line. */
export const seriesBreakSchema = z.strictObject({ period: periodSchema, reason: textsSchema });

export const indicatorSchema = z.strictObject({
  id: idSchema,
  /** `planned`: we want it, but have no figures for it yet. */
  status: z.enum(['active', 'planned']),
  title: textsSchema,
  /** What it says, in plain words (B1), two or three short sentences. */
  explanation: textsSchema,
  /**
   * The whole sentence for a resident: one year, two facts, no judgement. Slots: {area} {value}
   * {reference} {referenceValue} {period}. Must have at least area, value, reference, referenceValue.
   * A count has none: a larger area simply counts more, so its figure is told alone.
   */
  statement: textsSchema.optional(),
  /** The same without a comparator. Slots: {area} {value} {period}. */
  statementAlone: textsSchema.optional(),
  unit: z.enum(UNITS),
  /** How fine a figure is written; below zero for what is published in tens (-1) or hundreds (-2). */
  decimals: z.int().min(-2).max(4),
  themes: z.array(z.string()).min(1),
  /** CBS brede welvaart: here and now, later, elsewhere. */
  dimension: z.enum(['here-now', 'later', 'elsewhere']),
  /** Which side is better; `neutral` describes only and is never judged or coloured. */
  direction: z.enum(['more', 'less', 'neutral']),
  kind: z.enum(['count', 'share', 'rate', 'mean', 'median', 'score', 'distance', 'class']),
  /** What a share or rate is a part of, in words. */
  numerator: textsSchema.optional(),
  denominator: textsSchema.optional(),
  /** The indicator (a count) that weighs this one when areas are put together. */
  weightedBy: idSchema.optional(),
  sampling: z.enum(['register', 'survey', 'model']),
  /** Shown first in its theme on an area's page. */
  core: z.boolean().optional(),
  /** What a reader must know before using it. */
  caution: textsSchema.optional(),
  mappings: z.array(mappingSchema),
  breaks: z.array(seriesBreakSchema).optional(),
  /** Official regional projections are made of it: those are to be used, it is not continued here (docs/methods/als-het-zo-doorgaat). */
  officialProjection: z.boolean().optional(),
  /** Where the definition can be read. */
  reference: z.string().optional(),
});
export type Indicator = z.infer<typeof indicatorSchema>;
