import { z } from 'zod';
import { protectionSchema } from '#domain/disclosure/protection';
import { indicatorSchema, textsSchema, type Indicator } from '#domain/indicator/indicator';

/** A theme under which indicators are shown. `judged: false` (Samenstelling) is never coloured. */
export const themeSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  title: textsSchema,
  question: textsSchema,
  explanation: textsSchema,
  judged: z.boolean(),
});
export type Theme = z.infer<typeof themeSchema>;

/** Who publishes figures, under which licence, and how to name them (DCAT: publisher, licence, rights). */
export const publisherSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  title: textsSchema,
  licence: z.string(),
  licenceUrl: z.string().optional(),
  attribution: z.string(),
  url: z.string().optional(),
});
export type Publisher = z.infer<typeof publisherSchema>;

/** What Peil knows of a foreign table beyond what its file says. */
export const foreignTableSchema = z.strictObject({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  /** The period of every row when the file has no period of its own. */
  period: z.string().optional(),
  /** The division year of the codes: a year, or `period` (each row's own year). */
  divisionYear: z.union([z.int(), z.literal('period')]).optional(),
  /** True when period or division year was inferred and not said by the file. */
  inferred: z.boolean().optional(),
  policy: z.enum(['one-release-per-series', 'newest-release-per-period']),
  /** What an empty cell means here when the file does not say. */
  missing: z.enum(['suppressed', 'not_published', 'not_measured', 'not_applicable', 'unknown']),
  sampling: z.enum(['register', 'survey', 'model']),
  /** Area codes that mean something else in this table: raw code -> code to keep. */
  areaAliases: z.record(z.string(), z.string()).optional(),
  /** Scheme of those kept codes that are no official ones: areas that only this source knows. */
  areaScheme: z.string().optional(),
  /** Area titles of sources that give no code: title -> code to keep. */
  areaTitles: z.record(z.string(), z.string()).optional(),
  /**
   * Who answers for it that no person can be told from its figures. Absent: what the mapping says by which it is read; and of
   * the formats that a publisher itself gives (CBS), its publisher.
   */
  protection: protectionSchema.optional(),
  note: textsSchema.optional(),
});
export type ForeignTable = z.infer<typeof foreignTableSchema>;

/** One explained word. */
export const glossaryTermSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  term: textsSchema,
  explanation: textsSchema,
  also: z.array(z.string()).optional(),
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;

/** An area change as the catalogue and a world write it: the checked form of `AreaChange`. */
export const areaChangeSchema = z.strictObject({
  year: z.int(),
  kind: z.enum(['merger', 'split', 'border', 'recode']),
  codes: z.array(z.string()).min(1),
  continues: z.array(z.strictObject({ from: z.string(), to: z.string() })).optional(),
  links: z
    .array(z.strictObject({ from: z.string(), to: z.string(), weight: z.number().positive(), unit: z.enum(['homes', 'people']) }))
    .optional(),
  note: textsSchema,
  source: z.string(),
});

export const catalogueSchema = z.strictObject({
  themes: z.array(themeSchema),
  publishers: z.array(publisherSchema),
  tables: z.array(foreignTableSchema),
  indicators: z.array(indicatorSchema),
  glossary: z.array(glossaryTermSchema),
  areaChanges: z.array(areaChangeSchema),
});
export type CatalogueContent = z.infer<typeof catalogueSchema>;

/** The checked catalogue, with its version: the sha256 of its content. */
export interface Catalogue extends CatalogueContent {
  version: string;
  indicator(id: string): Indicator | undefined;
  theme(id: string): Theme | undefined;
  table(id: string): ForeignTable | undefined;
  publisher(id: string): Publisher | undefined;
}
