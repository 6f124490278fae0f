import { z } from 'zod';
import { mappingSchema, seriesBreakSchema } from '#domain/indicator/indicator';

/**
 * How a table that only a world brings becomes an indicator of the catalogue: a mapping as the
 * catalogue writes them, with the indicator's id. The catalogue itself stays free of invented tables.
 */
export const worldMappingSchema = mappingSchema.extend({
  indicator: z.string().regex(/^[a-z][a-z0-9_]*$/, 'lower case letters, digits and _'),
  /** Definition changes in the world's own table. */
  breaks: z.array(seriesBreakSchema).optional(),
});
export type WorldMapping = z.infer<typeof worldMappingSchema>;
