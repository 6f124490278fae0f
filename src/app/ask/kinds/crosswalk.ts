import { carryOver, type CarriedValue } from '#analysis/crosswalk/carry-over';
import type { AreaLink } from '#analysis/crosswalk/link-shares';
import { method } from '#domain/answer/method';
import { crosswalkQuestion, type CrosswalkQuestion } from '#domain/ask/crosswalk';
import { crosswalkSteps } from '#i18n/ask/crosswalk';
import { carriedOutcome } from '../neutral-carried.ts';
import { askKind, type Neutral } from '../ask-kind.ts';

export const crosswalkKind = askKind({
  kind: 'crosswalk',
  synonyms: {
    denominators: ['denominator', 'bases', 'n'],
    minimumBase: ['minBase'],
    'links[].from': ['old', 'source'],
    'links[].to': ['new', 'target'],
    'links[].weight': ['homes', 'w', 'people'],
  },
  schema: crosswalkQuestion,
  answer(question): Neutral {
    const carried = carryChain(question);
    const known = new Set(question.links.map(({ from }) => from));
    const unmatched = Object.keys(question.values).filter((code) => !known.has(code));
    const list = [...carried];
    const outcome = carriedOutcome([...carried.values()]);
    const reasons = [...new Set(list.flatMap(([, { reason }]) => reason ?? []))];
    const splits = list.filter(([, { splitShare }]) => (splitShare ?? 0) > 0.5).map(([code]) => code);
    return {
      ...outcome.head,
      method: { ...method('crosswalk') },
      warnings: [
        ...(outcome.answered ? reasons : reasons.filter((reason) => reason === 'missing-data')),
        ...(splits.length > 0 ? ['split-parts'] : []),
      ],
      values: Object.fromEntries(list.map(([code, { value }]) => [code, value])),
      quality: Object.fromEntries(list.map(([code, { quality }]) => [code, quality])),
      splitShare: Object.fromEntries(list.map(([code, { splitShare }]) => [code, splitShare])),
      noTrend: splits,
      unmatched,
    };
  },
  explain: (question, answer, language) =>
    crosswalkSteps[language]({
      kind: question.kind,
      from: new Set(question.links.map(({ from }) => from)).size,
      to: new Set(question.links.map(({ to }) => to)).size,
      tables: 1 + question.chain.length,
      qualities: countBy(Object.values(answer.quality as Record<string, string>)),
      unmatched: (answer.unmatched as string[]).length,
    }),
});

/** One link table after the other; a value is no better than the worst step it went through. */
function carryChain({ kind, links, chain, values, denominators, minimumBase }: CrosswalkQuestion): Map<string, CarriedValue> {
  const first = { kind, values: new Map(Object.entries(values)), denominators: new Map(Object.entries(denominators)), minimumBase };
  return chain.reduce((carried, next) => carryFurther(first, carried, next), carryOver({ ...first, links }));
}

const WORSE = ['exact', 'inherited', 'estimated', 'incomplete'] as const;

function carryFurther(
  { kind, minimumBase }: Pick<Parameters<typeof carryOver>[0], 'kind' | 'minimumBase'>,
  before: ReadonlyMap<string, CarriedValue>,
  links: readonly AreaLink[],
): Map<string, CarriedValue> {
  const values = new Map([...before].map(([code, { value }]) => [code, value]));
  const denominators = new Map([...before].map(([code, { base }]) => [code, base]));
  const after = carryOver({ kind, links, values, denominators, minimumBase });
  return new Map(
    [...after].map(([to, carried]) => {
      const parts = links.filter((link) => link.to === to).flatMap(({ from }) => before.get(from) ?? []);
      const rank = Math.max(WORSE.indexOf(carried.quality), ...parts.map(({ quality }) => WORSE.indexOf(quality)));
      const splitShare = carried.splitShare === null ? null : Math.max(carried.splitShare, ...parts.map((part) => part.splitShare ?? 0));
      return [to, { ...carried, quality: carried.value === null ? 'incomplete' : WORSE[rank]!, splitShare }];
    }),
  );
}

export function countBy(words: readonly string[]): Record<string, number> {
  return words.reduce<Record<string, number>>((counts, word) => ({ ...counts, [word]: (counts[word] ?? 0) + 1 }), {});
}
