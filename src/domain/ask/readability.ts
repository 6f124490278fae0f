import { z } from 'zod';

/** How easily Dutch texts read. Either a text, or the counts of one. */
export const readabilityQuestion = z.object({
  ask: z.literal('readability'),
  items: z
    .array(
      z.union([
        z.object({ id: z.string().optional(), text: z.string() }),
        z.object({
          id: z.string().optional(),
          words: z.int().min(0),
          sentences: z.int().min(0),
          syllables: z.int().min(0),
          longWords: z.int().min(0).optional().describe('Words of more than six letters'),
        }),
      ]),
    )
    .min(1),
});

/** Syllables of Dutch words. */
export const syllablesQuestion = z.object({
  ask: z.literal('syllables'),
  words: z.array(z.string().regex(/\p{L}/u, 'a word with a letter')).min(1),
});
