import { z } from 'zod';
import { besideFaults } from '#domain/catalogue/beside-faults';

const item = z
  .object({
    id: z.string().optional(),
    value: z.number().nullable().describe('null where there is no figure: never below'),
    lower: z.number().nullish().describe('Lower end of the interval; beside upper'),
    upper: z.number().nullish().describe('Upper end of the interval; beside lower'),
    people: z.number().min(0).nullish().describe('Who live there; null where not known'),
  })
  .check(
    besideFaults(({ value, lower, upper }, context) => {
      const tell = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
      if ((lower == null) !== (upper == null)) tell(lower == null ? 'lower' : 'upper', 'lower and upper, or neither');
      if (lower == null || upper == null) return;
      if (lower > upper) tell('lower', '<= upper');
      else if (value !== null && (value < lower || value > upper)) tell('value', 'between lower and upper');
    }),
  );

/** Which areas lie below a floor, with how many people. */
export const floorQuestion = z.object({
  ask: z.literal('floor'),
  side: z.enum(['at least', 'at most']).describe('What an area must have: at least, or at most, the bound'),
  bound: z.number().describe('The floor, in the unit of the figures'),
  sampling: z
    .enum(['register', 'survey', 'model'])
    .default('register')
    .describe('How the figures came about: a survey without interval is unclear, figures of a model are refused'),
  items: z.array(item).min(1),
});
export type FloorQuestion = z.output<typeof floorQuestion>;
