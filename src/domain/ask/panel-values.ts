import { z } from 'zod';

/** The name of an area; a number is taken for a name. */
export const label = z.union([z.string().min(1), z.number().transform(String)]);

/** 1 or 0; true and false are taken too. */
export const yesNo = z.union([z.boolean(), z.literal(0).transform(() => false), z.literal(1).transform(() => true)], {
  error: '0, 1, true, false',
});

const LARGEST = 1e100;

/** A figure; null where it is missing, never 0 as a filler. Beyond 1e100 squares are no numbers any more. */
export const figure = z
  .number()
  .min(-LARGEST, { error: 'at least -1e100' })
  .max(LARGEST, { error: 'at most 1e100' })
  .nullable()
  .describe('null where it is missing');

/** A moment as a number: a year, or any number that grows with time. A year written as text is taken too. */
export const period = z.union(
  [
    z.number(),
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/)
      .transform(Number),
  ],
  { error: 'a number that grows with time, such as a year' },
);
