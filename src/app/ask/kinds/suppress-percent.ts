import { mayShowPercentage, shownPercentage } from '#analysis/disclosure/percentages';
import { protectTable } from '#analysis/disclosure/protect';
import { method } from '#domain/answer/method';
import { suppressPercentQuestion, type SuppressPercentQuestion } from '#domain/ask/suppress';
import { suppressPercentSteps } from '#i18n/ask/suppress';
import { askKind, type Neutral } from '../ask-kind.ts';
import { neutralRemarks } from '../neutral-remarks.ts';
import { checkSums } from './suppress.ts';

export const suppressPercentKind = askKind({
  kind: 'suppress-percent',
  also: ['suppress-percentage', 'suppress-percentages'],
  synonyms: {
    'items[].n': ['base', 'total', 'denominator'],
    'items[].count': ['k', 'numerator'],
    minBase: ['minimumBase'],
    minCount: ['minimumCount', 'threshold'],
  },
  schema: suppressPercentQuestion,
  async answer(question): Promise<Neutral> {
    const { items } = question;
    const shown = new Map(items.map((item) => [item.id, shownPercentage(item, question)]));
    const about = { method: { ...method('disclosure') } };
    if (question.relations.length === 0) return { status: 'ok', ...about, warnings: [], published: Object.fromEntries(shown) };
    const answer = await protectTable(countsTable(question), { ...question, threshold: 0, alsoSensitive: hiddenIds(question) });
    const safe = answer.status === 'ok' ? answer.detail.published : null;
    return {
      status: answer.status,
      ...neutralRemarks(answer),
      ...about,
      published: Object.fromEntries([...shown].map(([id, value]) => [id, safe?.get(id) == null ? null : value])),
    };
  },
  explain: (question, _answer, language) =>
    suppressPercentSteps[language]({
      items: question.items.length,
      minBase: question.minBase,
      minCount: question.minCount,
      hidden: hiddenIds(question).length,
      relations: question.relations.length,
    }),
});

/** A percentage of a known base is a count: what protects the counts protects the percentages. */
function countsTable({ items, relations }: SuppressPercentQuestion): Parameters<typeof protectTable>[0] {
  const table = { cells: items.map(({ id, count }) => ({ id, value: count })), relations };
  checkSums(table);
  return table;
}

function hiddenIds(question: SuppressPercentQuestion): string[] {
  return question.items.filter((item) => !mayShowPercentage(item, question)).map(({ id }) => id);
}
