import { protectTable } from '#analysis/disclosure/protect';
import { type Margin, countByCode } from '#analysis/survey/margin';

/** docs/methods/kleine-aantallen: one to four people are not shown, and who knows all totals keeps this much doubt. */
const RULE = { threshold: 5, protectionWidth: 5 };

/** Which numbers of respondents may be shown. */
export interface ShownCounts {
  /** Whether the number of respondents of a category may be shown. */
  has(margin: string, category: string): boolean;
}

/**
 * Protects the numbers of respondents of every division of the same people together, for they have one total
 * that everybody sees. Where that cannot be, no number of a category is shown at all.
 */
export async function shownCounts(divisions: readonly Margin[], respondents: number): Promise<ShownCounts> {
  const cells = divisions.flatMap(({ name, categories, codes }) =>
    [...countByCode(codes, categories.length)].map((value, at) => ({ id: `${name}/${categories[at] ?? ''}`, value })),
  );
  const relations = divisions.map(({ name, categories }) => ({ total: 'all', parts: categories.map((category) => `${name}/${category}`) }));
  const answer = await protectTable({ cells: [{ id: 'all', value: respondents }, ...cells], relations }, RULE);
  const published = answer.status === 'ok' ? answer.detail.published : new Map<string, number | null>();
  return { has: (margin, category) => (published.get(`${margin}/${category}`) ?? null) !== null };
}
