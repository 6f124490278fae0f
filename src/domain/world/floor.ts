import { z } from 'zod';
import { textsSchema } from '#domain/indicator/indicator';

/**
 * What a floor is held against: how far away something is (`proximity`), how long it takes to get there
 * (`travel`), or any other figure (`level`). The first two are never mixed: a bus stop is near where the bus
 * hardly comes.
 */
export const FLOOR_KINDS = ['proximity', 'travel', 'level'] as const;
export type FloorKind = (typeof FLOOR_KINDS)[number];

/** Which side of the bound an area must be on. */
export const FLOOR_SIDES = ['at least', 'at most'] as const;
export type FloorSide = (typeof FLOOR_SIDES)[number];

/** Whether services on the other side of a border count in the figures; `unknown` is said too. */
const counted = z.enum(['yes', 'no', 'unknown']);

/**
 * A floor: what people agreed that every area must have at least. Set by a programme or a world, with its
 * source; the catalogue has none, and none is a default.
 */
export const floorSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower case letters, digits and -'),
  indicator: z.string(),
  kind: z.enum(FLOOR_KINDS),
  side: z.enum(FLOOR_SIDES),
  /** In the indicator's unit. */
  bound: z.number(),
  /** Which areas are held against it; the finest level that has figures when not given. */
  level: z.enum(['neighbourhood', 'district', 'municipality']).optional(),
  /** What every area must have, as residents say it: 'Een huisarts op hoogstens 2 kilometer'. */
  title: textsSchema,
  /** Why it was agreed. */
  explanation: textsSchema,
  /** Who agreed it. */
  setBy: textsSchema,
  /** The day from which it holds, as it is written in the source: `2024-06-20`. */
  since: z.iso.date().optional(),
  source: z
    .strictObject({ title: z.string().min(1), url: z.url().optional(), document: z.string().min(1).optional() })
    .refine(({ url, document }) => url !== undefined || document !== undefined, { message: 'url or document', path: ['url'] }),
  /** For services: whether those across the municipal and the national border are counted in the figures. */
  counts: z.strictObject({ acrossMunicipality: counted, acrossCountry: counted }).optional(),
});
export type Floor = z.infer<typeof floorSchema>;
