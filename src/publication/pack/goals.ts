import { address } from '#domain/address/address';
import type { PackCriterion, PackGoal } from '#domain/meeting/meeting-pack';
import { figureSentence } from '#i18n/figure-words';
import { statementSentence } from '#i18n/judged/figure-statement';
import { whenText } from '#i18n/register/when-text';
import type { Block, Line } from '../paper.ts';
import { evidenceLines } from './evidence.ts';
import { entries, followed, namedThing, option, soft, written, type Telling } from './telling.ts';

/** How it goes: of each goal its figures with the stored verdict, or what residents say; then what the programme says. */
export function goalBlocks(goals: readonly PackGoal[], telling: Telling): Block[] {
  const words = telling.say.coalition.pack;
  return entries(
    goals,
    ({ objective, criteria, judgement }) => {
      const shown = criteria.slice(0, telling.room.entries);
      const left = criteria.length - shown.length;
      return {
        line: [namedThing(objective.name, 'objective', objective.id, telling, 'strong')],
        below: [
          ...(criteria.length === 0
            ? [[soft(words.criteriaNone)]]
            : shown.flatMap((one) => [criterionLine(one, telling), ...evidenceLines(one.criterion.id, telling)])),
          ...(left > 0 ? [[soft(words.more(left))]] : []),
          ...(judgement ? [judgementLine(judgement, telling), ...evidenceLines(judgement.id, telling)] : []),
        ],
      };
    },
    words.goalsNone,
    telling,
  );
}

function criterionLine({ criterion, figure: told, others }: PackCriterion, telling: Telling): Line {
  const { language, say, format, origin } = telling;
  const words = say.coalition.pack;
  if (!told) {
    const noticed = written(criterion.values.noticedNow, telling);
    return [
      followed(namedThing(criterion.values.name, 'criterion', criterion.id, telling)),
      ...(noticed.length > 0 ? noticed : [soft(words.noFigure)]),
    ];
  }
  const { figure, area, comparator } = told;
  const names = { area: area.name, reference: comparator?.name ?? null };
  const sentence = figureSentence(figure, names, language, say, format);
  const verdict = figure.statement ? statementSentence(figure.statement, figure.indicator, { names, language, say, format }) : '';
  return [
    { text: sentence || figure.indicator.title[language], to: origin + address.areaFigure(area, figure.indicator.id, language) },
    ...(others > 0 ? [soft(words.others(others))] : []),
    ...(verdict ? [{ text: verdict }] : []),
  ];
}

function judgementLine({ id, values }: NonNullable<PackGoal['judgement']>, telling: Telling): Line {
  const when = values.judgedOn ? whenText(values.judgedOn, telling.language) : '';
  return [
    { ...followed(namedThing(telling.say.coalition.pack.judged(when), 'impactJudgement', id, telling)), language: telling.language },
    { text: `${option('impactJudgement', 'judgement', values.judgement, telling)}.` },
  ];
}
