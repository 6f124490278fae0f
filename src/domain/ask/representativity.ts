import { z } from 'zod';
import { besideFaults } from '#domain/catalogue/beside-faults';

const counts = z.record(z.string(), z.number().min(0));
const flatOrNested = z.union([counts, z.record(z.string(), counts)], {
  error: 'people per category, or per feature per category; 0 or more',
});

/** Counts per category, per feature. */
export type FeatureCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The feature of a question that names none. */
export const ONLY_FEATURE = '';

/** Who answered against who lives there (docs/methods/enquete). */
export const representativityQuestion = z
  .object({
    ask: z.literal('representativity'),
    population: flatOrNested.describe('People per category by the register; or per feature: {"age": {"18-29": 2000}, "sex": {...}}'),
    respondents: flatOrNested.describe('Respondents per category, in the same form; a category left out has none'),
    invited: z.number().gt(0).optional().describe('How many people were asked; everybody in the population unless given'),
  })
  .check(
    besideFaults(({ population, respondents, invited }, context) => {
      const [lives, answered] = [byFeature(population), byFeature(respondents)];
      const tell = (path: string[], message: string): void => context.addIssue({ code: 'custom', path, message });
      for (const feature of Object.keys(answered)) {
        if (!Object.hasOwn(lives, feature))
          tell(['respondents', feature].filter(Boolean), `one of ${Object.keys(lives).join(', ')}, as in population`);
      }
      for (const [feature, categories] of Object.entries(lives)) {
        const at = [feature].filter(Boolean);
        const got = answered[feature];
        if (!got) tell(['respondents', ...at], 'respondents per category, for there is a population');
        if (Object.keys(categories).length < 2) tell(['population', ...at], 'at least two categories');
        if (!(total(categories) > 0)) tell(['population', ...at], 'people in at least one category');
        for (const [category, respondents] of Object.entries(got ?? {})) {
          const people = categories[category];
          if (people === undefined) tell(['respondents', ...at, category], `one of ${Object.keys(categories).join(', ')}`);
          else if (respondents > people) tell(['respondents', ...at, category], `at most the ${people} people who live there`);
        }
        if (invited !== undefined && invited < total(got ?? {})) tell(['invited'], `at least the ${total(got ?? {})} who answered`);
      }
    }),
  );
export type RepresentativityQuestion = z.output<typeof representativityQuestion>;

/** Flat counts become those of the one nameless feature. */
export function byFeature(written: RepresentativityQuestion['population']): FeatureCounts {
  const isFlat = Object.values(written).every((value) => typeof value === 'number');
  return isFlat ? { [ONLY_FEATURE]: written as Record<string, number> } : (written as FeatureCounts);
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
