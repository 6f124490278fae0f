import { z } from 'zod';
import type { Issue } from '#base/issue';
import { failure, success, type Result } from '#base/result';
import { AREA_LEVELS } from '#domain/area/level';
import { shapeIssues } from '#domain/catalogue/check-shape';
import { protectionSchema } from '#domain/disclosure/protection';
import { FLAGS, STATUSES } from '#domain/observation/observation';

const level = z.enum(AREA_LEVELS);
const status = z.enum(STATUSES);
/** A column by its name in the header, or by its place: `#1` is the first. */
const column = z.string().min(1);
/** The first of these that the file has and that is filled in a row. */
const columns = z.union([column, z.array(column).min(1)]);
const pattern = z.string().refine(isPattern, 'a regular expression');

/** What is known of one measure, by its key in the file. */
const measureSchema = z.strictObject({
  /** The source's own column, when the file uses another name for it. */
  column: z.string().optional(),
  title: z.string().optional(),
  unit: z.string().optional(),
  decimals: z.int().min(0).max(6).optional(),
  datatype: z.enum(['number', 'text']).optional(),
  /** Source tables that the figures come from, when not the mapping's own. */
  tables: z.array(z.string()).min(1).optional(),
});

/**
 * A mapping file: how any table of figures, long or wide, is read. Everything that the file itself does
 * not say has to be said here. `peil mapping propose FILE` begins one.
 */
export const mappingFileSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** What it is for, which shape is assumed, and where that is known from. */
  note: z.string().optional(),
  /** Columns by which a file is known to be of this kind; absent: only read by it when asked. */
  detect: z.array(z.string().min(1)).min(2).optional(),
  table: z.strictObject({
    /** `{file}` stands for the file's name, `{file:PATTERN}` for a part of it; absent: the file's name or `--table` tells. */
    id: z.string().optional(),
    title: z.string().optional(),
    publisher: z.string().optional(),
    licence: z.string().optional(),
    publishedAt: z.string().optional(),
    url: z.string().optional(),
    policy: z.enum(['one-release-per-series', 'newest-release-per-period']).optional(),
    /** What an empty cell means. */
    missing: status.exclude(['ok']).optional(),
    sampling: z.enum(['register', 'survey', 'model']).optional(),
    /**
     * Who answers for it that no person can be told from its figures. It has to be said: nothing of a table that nobody
     * answers for is let in. What the catalogue or the world says of the table goes first.
     */
    protection: protectionSchema,
  }),
  file: z
    .strictObject({
      /** Sheet of a workbook; absent: the first that has cells. */
      sheet: z.string().optional(),
      delimiter: z.string().length(1).optional(),
      /** Row of the header, counted from 1; absent: found by the names of the columns or by shape. */
      headerRow: z.int().positive().optional(),
      /** Rows that the header takes. */
      headerRows: z.int().min(1).max(3).optional(),
      /** The figures end before the row whose first cell matches this. */
      until: pattern.optional(),
      decimalComma: z.boolean().optional(),
      /** Thousands are written apart (`1.234` or `1 234`). */
      thousands: z.enum(['.', ',', ' ']).optional(),
    })
    .optional(),
  columns: z
    .strictObject({
      areaCode: columns.optional(),
      areaName: columns.optional(),
      areaLevel: column.optional(),
      divisionYear: column.optional(),
      period: column.optional(),
      measure: column.optional(),
      value: column.optional(),
      unit: columns.optional(),
      status: column.optional(),
      flag: column.optional(),
      lower: column.optional(),
      upper: column.optional(),
      base: column.optional(),
    })
    .optional(),
  /** Columns that may be absent from a file. */
  optional: z.array(column).optional(),
  /** Columns that split a measure; `rest` is every column that has no other task. An empty member means all. */
  dimensions: z.union([z.literal('rest'), z.array(column)]).optional(),
  /** Columns whose text must be this in every row: a multiplier, a fixed unit. */
  constants: z.record(z.string(), z.string()).optional(),
  /** Columns that are read by nobody, on purpose. */
  ignore: z.array(column).optional(),
  /** Figures across: one column per measure, per period, or both (two header rows). */
  wide: z
    .strictObject({
      columns: z.union([z.literal('rest'), z.array(column).min(1), z.strictObject({ pattern })]),
      /** `auto`: periods where every header is one, else measures. */
      across: z.enum(['measures', 'periods', 'auto']),
    })
    .optional(),
  /** What the file does not say at all. `measure: title` takes the title above the header. */
  fixed: z
    .strictObject({
      period: z.string().optional(),
      divisionYear: z.union([z.int(), z.literal('period')]).optional(),
      measure: z.string().optional(),
    })
    .optional(),
  area: z
    .strictObject({
      /** Who gave the codes, when they are no official Dutch ones. */
      scheme: z.string().optional(),
      /** The level of the codes: gives back zeros that a spreadsheet dropped. */
      level: level.optional(),
      /** Words of the column areaLevel -> level. */
      levels: z.record(z.string(), level).optional(),
      /** Beginnings of codes -> level, the longest first. */
      levelByPrefix: z.record(z.string(), level).optional(),
      /** The area of rows that name none. */
      empty: z.strictObject({ code: z.string(), name: z.string() }).optional(),
      /** Codes in the file -> codes to keep. */
      aliases: z.record(z.string(), z.string()).optional(),
      /** Codes of somebody else in between. */
      own: z.array(z.strictObject({ pattern, scheme: z.string(), level, municipality: z.string().optional() })).optional(),
    })
    .optional(),
  /** Signs and numbers that stand for a missing figure. */
  missing: z.record(z.string(), status.exclude(['ok'])).optional(),
  /** Words of the column status. */
  statuses: z.record(z.string(), status).optional(),
  /** Words of the column flag. */
  flags: z.record(z.string(), z.enum(FLAGS)).optional(),
  measures: z.record(z.string(), measureSchema).optional(),
  /** A CSV beside the figures that tells the same of many measures. */
  measureList: z
    .strictObject({
      file: z.string(),
      key: column,
      column: column.optional(),
      title: column.optional(),
      unit: column.optional(),
      /** One table or several, with a semicolon between. */
      tables: column.optional(),
    })
    .optional(),
  /** What is to be known of tables that measures name. */
  tables: z
    .record(
      z.string(),
      z.strictObject({
        /** Rows that are of this table, when a measure names several. */
        when: z.strictObject({ period: z.string().optional(), divisionYear: z.int().optional() }).optional(),
        /** Members of dimensions that the figures were taken from. */
        members: z.record(z.string(), z.string()).optional(),
      }),
    )
    .optional(),
  /** Two figures for one area, period and measure: `refuse` (the default), or keep the further ones apart by number. */
  duplicates: z.enum(['refuse', 'number']).optional(),
});
export type MappingFile = z.infer<typeof mappingFileSchema>;
/** A mapping as a person writes it: with words that stand for more (`protection: own`). */
export type WrittenMapping = z.input<typeof mappingFileSchema>;
export type MeasureInfo = z.infer<typeof measureSchema>;

/** Checks a parsed mapping file: unknown keys, wrong values and contradictions, all at once. */
export function checkMapping(content: unknown, at = 'mapping'): Result<MappingFile> {
  const parsed = mappingFileSchema.safeParse(content);
  const issues = [...(parsed.success ? [] : shapeOf(parsed.error, content)), ...contradictions(content)];
  if (parsed.success && issues.length === 0) return success(parsed.data);
  return failure(issues.map((issue) => ({ ...issue, at: issue.at ? `${at}: ${issue.at}` : at })));
}

function shapeOf(error: z.ZodError, content: unknown): Issue[] {
  const unsaid: Issue = { code: 'mapping-protection-unsaid', level: 'error', at: 'table' };
  return shapeIssues(error).map((issue) => (issue.at === 'table.protection' && isProtectionUnsaid(content) ? unsaid : issue));
}

/** Whether the mapping leaves open who protects the figures: no mere key that is absent, as the answer asks somebody to think. */
function isProtectionUnsaid(content: unknown): boolean {
  return partsOf(content)?.table['protection'] === undefined;
}

/**
 * What the form alone cannot say: where figures, areas, periods and measures come from. It asks only which keys are
 * there, so that it can be told beside faults of form; nothing of a mapping of which a part holds no keys at all.
 */
function contradictions(content: unknown): Issue[] {
  const parts = partsOf(content);
  if (parts === null) return [];
  const { columns: named, fixed, area, wide } = parts;
  const isAcross = (kind: 'measures' | 'periods') => wide !== undefined && (wide.across === kind || wide.across === 'auto');
  const sources: [key: string, count: number][] = [
    ['columns.value / wide', Number(named.value !== undefined) + Number(wide !== undefined)],
    [
      'columns.areaCode / columns.areaName / area.empty',
      Number(named.areaCode !== undefined || named.areaName !== undefined || area.empty !== undefined),
    ],
  ];
  if (wide === undefined)
    sources.push(['columns.measure / fixed.measure', Number(named.measure !== undefined) + Number(fixed.measure !== undefined)]);
  if (isAcross('periods') && wide?.across === 'periods' && named.period !== undefined) sources.push(['columns.period / wide.across', 2]);
  if (wide?.across === 'measures' && named.measure !== undefined) sources.push(['columns.measure / wide.across', 2]);
  return sources
    .filter(([, count]) => count !== 1)
    .map(([keys, count]): Issue => {
      return { code: count === 0 ? 'mapping-says-nothing' : 'mapping-says-twice', level: 'error', params: { keys } };
    });
}

const keys = z.record(z.string(), z.unknown());
const partsSchema = z.looseObject({
  table: keys.default({}),
  columns: keys.default({}),
  fixed: keys.default({}),
  area: keys.default({}),
  wide: keys.optional(),
});

/** Those parts of a mapping by their keys, an absent one empty; null when one of them holds no keys. */
function partsOf(content: unknown): z.infer<typeof partsSchema> | null {
  return partsSchema.safeParse(content).data ?? null;
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
