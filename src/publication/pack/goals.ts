import { address } from '#domain/address/address';
import { workAddress } from '#domain/address/work-address';
import type { PackCriterion, PackGoal } from '#domain/meeting/meeting-pack';
import type { PackBlock, PackEntry, PackLine, PackPiece } from '#domain/meeting/pack-told';
import { figureSentence } from '#i18n/figure-words';
import { statementSentence } from '#i18n/judged/figure-statement';
import { whenText } from '#i18n/register/when-text';
import { evidenceList } from './evidence.ts';
import { followed, listed, missing, namedThing, option, soft, written, type Telling } from './telling.ts';

/** How it goes: of each goal its figures with the stored verdict, or what residents say; then what the programme says. */
export function goalBlocks(goals: readonly PackGoal[], telling: Telling): PackBlock[] {
  return [
    listed(
      'titled',
      goals.map((goal) => goalEntry(goal, telling)),
      telling.say.coalition.pack.goalsNone,
    ),
  ];
}

function goalEntry({ objective, criteria, judgement }: PackGoal, telling: Telling): PackEntry {
  const measured =
    criteria.length === 0
      ? [{ line: [missing(telling.say.coalition.pack.criteriaNone)] }]
      : criteria.map((one) => ({ line: criterionLine(one, telling), below: evidenceList(one.criterion.id, telling) }));
  const judged = judgement ? [{ line: judgementLine(judgement, telling), below: evidenceList(judgement.id, telling) }] : [];
  return {
    line: [namedThing(objective.name, 'objective', objective.id, telling, 'strong')],
    below: [measured, judged].flatMap((entries) => (entries.length > 0 ? [{ is: 'list', as: 'lines', entries }] : [])),
  };
}

function criterionLine({ criterion, figure: told, others }: PackCriterion, telling: Telling): PackLine {
  const { language, say, format } = telling;
  const words = say.coalition.pack;
  if (!told) {
    const noticed = written(criterion.values.noticedNow);
    return [
      followed(namedThing(criterion.values.name, 'criterion', criterion.id, telling)),
      ...(noticed.length > 0 ? [...noticed, ...askedOf(criterion.values, telling)] : [missing(words.noFigure)]),
    ];
  }
  const { figure, area, comparator } = told;
  const { indicator, statement } = figure;
  const names = { area: area.name, reference: comparator?.name ?? null };
  const verdict = statement ? statementSentence(statement, indicator, { names, language, say, format }) : '';
  return [
    {
      text: figureSentence(figure, names, language, say, format) || indicator.title[language],
      to: address.areaFigure(area, indicator.id, language),
    },
    ...(others > 0 ? [soft(words.others(others))] : []),
    ...(verdict ? [{ text: verdict, isApart: true as const, ...(statement?.turn && { turn: statement.turn }) }] : []),
  ];
}

/** When residents said it and who they are, or that this is not known: without it nobody can weigh their words. */
function askedOf({ askedWhom, askedAt }: PackCriterion['criterion']['values'], { language, say }: Telling): PackPiece[] {
  const when = askedAt ? whenText(askedAt, language) : say.programmes.notFilledIn;
  const whom: PackPiece = askedWhom
    ? { text: askedWhom, isRecorded: true, cut: 'prose', look: 'soft', after: '.' }
    : soft(say.programmes.notFilledIn);
  return [soft(say.coalition.pack.asked(when)), whom];
}

function judgementLine({ id, values }: NonNullable<PackGoal['judgement']>, telling: Telling): PackLine {
  const { language, place, say } = telling;
  const when = values.judgedOn ? whenText(values.judgedOn, language) : '';
  return [
    { text: say.coalition.pack.judged(when), to: workAddress.thing(place, 'impactJudgement', id, language), look: 'soft', after: ':' },
    soft(`${option('impactJudgement', 'judgement', values.judgement, telling)}.`),
  ];
}
