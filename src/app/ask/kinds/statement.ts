import { chooseStatement } from '#analysis/statement/choose-statement';
import type { StatementChoice } from '#domain/answer/judgement';
import { method } from '#domain/answer/method';
import { statementQuestion, type StatementItem, type StatementQuestion } from '#domain/ask/statement';
import { statementSteps } from '#i18n/ask/statement';
import { itemStatement } from '#i18n/judged/item-statement';
import { overall } from '../neutral-items.ts';
import { askKind, type Neutral } from '../ask-kind.ts';

export const statementKind = askKind({
  kind: 'statement',
  also: ['statements', 'sentence'],
  synonyms: {
    'items[].value': ['estimate'],
    'items[].gap': ['change', 'trend'],
    'items[].programme': ['program', 'intervention'],
    'items[].referenceValue': ['comparatorValue'],
    'items[].reference': ['comparator'],
    'items[].suppressed': ['hidden'],
  },
  schema: statementQuestion,
  answer({ audience, language, items }: StatementQuestion): Neutral {
    const told = items.map((item) => {
      const choice = choiceOf(item);
      const refused = choice.kind === 'nothing';
      return {
        id: item.id,
        status: refused ? 'refused' : 'ok',
        ...(refused ? { reasons: ['no-interval-or-verdict'] } : {}),
        text: itemStatement(item, choice, audience, language),
      };
    });
    return {
      status: overall(told),
      method: { ...method('statement') },
      warnings: [],
      items: told,
    };
  },
  explain: ({ items, audience }, _answer, language) => statementSteps[language]({ items: items.length, audience }),
});

function choiceOf({ value, referenceValue, indicator, gap, programme, suppressed }: StatementItem): StatementChoice {
  return chooseStatement({
    value: value?.est ?? null,
    interval: value?.ci95 ?? null,
    referenceValue: referenceValue ?? null,
    higherIsBetter: indicator.higherIsBetter,
    unit: indicator.unit,
    change: gap
      ? {
          verdict: gap.verdict,
          area: gap.areaChange ?? null,
          reference: gap.referenceChange ?? null,
          higherIsBetter: indicator.higherIsBetter,
        }
      : null,
    programme: programme
      ? {
          name: programme.name ?? null,
          claim: programme.claim,
          good: goodEffect(programme.att ?? null, indicator.higherIsBetter),
          reason: programme.reasons[0] ?? null,
        }
      : null,
    suppressed,
  });
}

/** A claim without a number is taken as the help that was hoped for only where its size cannot say otherwise. */
function goodEffect(att: number | null, higherIsBetter: boolean | null): boolean | null {
  if (att === null) return true;
  return higherIsBetter === null ? null : att > 0 === higherIsBetter;
}
