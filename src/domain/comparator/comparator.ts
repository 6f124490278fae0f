/**
 * What an area is held against; always named. `municipality` is the published figure of the
 * municipality (never computed from its parts); `rest` is the municipality without the area.
 */
export const COMPARATORS = ['municipality', 'rest', 'country'] as const;
export type ComparatorKind = (typeof COMPARATORS)[number];
