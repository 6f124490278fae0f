import { z } from 'zod';

/** A column of a table, with its members of other dimensions where the column alone is not enough. */
const measureRef = z.union([z.string().min(1), z.strictObject({ column: z.string().min(1), members: z.record(z.string(), z.string()) })]);
export type MeasureRef = z.infer<typeof measureRef>;

/**
 * Whom a share or mean is of: a column of the same table, a count that others published (an indicator), or the
 * number that stands beside each figure as its base (`beside`).
 */
const baseRef = z.union([measureRef, z.strictObject({ indicator: z.string() }), z.strictObject({ beside: z.literal('base') })]);
export type BaseRef = z.infer<typeof baseRef>;

/** How numbers about people that nobody protected yet are protected before they leave (docs/methods/kleine-aantallen). */
const ownProtectionSchema = z.strictObject({
  by: z.literal('own'),
  /** Counts from 1 up to, not with, this are hidden. */
  threshold: z.int().min(2).default(5),
  /** Room that each of those keeps for somebody who knows all totals, in people. */
  width: z.number().gt(0).default(5),
  /** Fewest people that a share or mean may be of. */
  minBase: z.int().min(1).default(50),
  /** Fewest people on either side of a share, where there are any. */
  minCount: z.int().min(1).default(5),
  /** True where 'nobody' and 'everybody' tell something of each person too. */
  zerosSensitive: z.boolean().default(false),
  /** Columns that add up to another column, in every area and period. */
  sums: z.array(z.strictObject({ total: measureRef, parts: z.array(measureRef).min(1) })).default([]),
  /** Shares in per cent: of whom, and how many that are (where the table has that too). */
  shares: z.array(z.strictObject({ share: measureRef, base: baseRef, count: measureRef.optional() })).default([]),
  /** Means of people, and of how many. */
  means: z.array(z.strictObject({ mean: measureRef, base: baseRef })).default([]),
  /** Columns that are not about people: nothing of them is hidden. */
  free: z.array(measureRef).default([]),
});
export type OwnProtection = z.infer<typeof ownProtectionSchema>;

/**
 * Who answers for it that no person can be told from a source's figures: its publisher, or we ourselves.
 * `own` alone means: with the rules of docs/methods/kleine-aantallen.
 */
export const protectionSchema = z.union([
  z.literal('publisher'),
  z.literal('own').transform((by): OwnProtection => ownProtectionSchema.parse({ by })),
  ownProtectionSchema,
]);
export type Protection = z.infer<typeof protectionSchema>;

/** The rules of docs/methods/kleine-aantallen for a table of counts without shares: to begin with. */
export function ownProtection(rules: Omit<z.input<typeof ownProtectionSchema>, 'by'> = {}): OwnProtection {
  return ownProtectionSchema.parse({ by: 'own', ...rules });
}
