import { address } from '#domain/address/address';
import { workAddress } from '#domain/address/work-address';
import type { PackCriterion, PackGoal } from '#domain/meeting/meeting-pack';
import type { PackBlock, PackEntry, PackLine, PackPiece } from '#domain/meeting/pack-told';
import { figureSentence } from '#i18n/figure-words';
import { statementSentence } from '#i18n/judged/figure-statement';
import { whenText } from '#i18n/register/when-text';
import { evidenceList } from './evidence.ts';
import { followed, listed, missing, namedThing, option, soft, written, type Telling } from './telling.ts';

/**
 * How it goes: of each goal its figures with the stored verdict, or what residents say; then what the programme says. Where
 * there is nothing to see comes after it, folded; of a programme of which nothing is to be seen yet the goals stand open.
 */
export function goalBlocks(goals: readonly PackGoal[], telling: Telling): PackBlock[] {
  const words = telling.say.coalition.pack;
  const told = goals.flatMap((goal) => goalEntry(goal, telling));
  const unseen = goals.flatMap((goal) => unseenEntry(goal, telling));
  const count = goals.reduce((sum, { criteria }) => sum + (criteria.length === 0 ? 1 : criteria.filter(isUnseen).length), 0);
  if (told.length === 0 && unseen.length > 0)
    return [{ is: 'line', line: [missing(words.goalsUnseen)] }, listed('titled', unseen, words.goalsNone)];
  return [
    listed('titled', told, goals.length === 0 ? words.goalsNone : words.goalsUnseen),
    ...(unseen.length === 0
      ? []
      : [{ is: 'folded', head: words.unseen(count), where: words.onPage, list: { is: 'list', as: 'titled', entries: unseen } } as const]),
  ];
}

/** Neither a figure nor words of residents. */
function isUnseen({ criterion, figure }: PackCriterion): boolean {
  return figure === null && !criterion.values.noticedNow;
}

/** What is to be seen of a goal; nothing where nothing is. */
function goalEntry({ objective, criteria, judgement, mark }: PackGoal, telling: Telling): PackEntry[] {
  const measured = criteria.filter((one) => !isUnseen(one)).map((one) => criterionEntry(one, telling));
  const judged = judgement ? [{ line: judgementLine(judgement, mark, telling), below: evidenceList(judgement.id, telling) }] : [];
  if (measured.length + judged.length === 0) return [];
  return [
    {
      line: [goalName(objective, telling)],
      below: [measured, judged].flatMap((entries) => (entries.length > 0 ? [{ is: 'list', as: 'lines', entries }] : [])),
    },
  ];
}

/** What is not to be seen of a goal, by name. */
function unseenEntry({ objective, criteria }: PackGoal, telling: Telling): PackEntry[] {
  const entries =
    criteria.length === 0
      ? [{ line: [missing(telling.say.coalition.pack.criteriaNone)] }]
      : criteria.filter(isUnseen).map((one) => criterionEntry(one, telling));
  return entries.length === 0 ? [] : [{ line: [goalName(objective, telling)], below: [{ is: 'list', as: 'lines', entries }] }];
}

function criterionEntry(one: PackCriterion, telling: Telling): PackEntry {
  return { line: criterionLine(one, telling), below: evidenceList(one.criterion.id, telling) };
}

function goalName({ id, name }: PackGoal['objective'], telling: Telling): PackPiece {
  return namedThing(name, 'objective', id, telling, 'strong');
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

function judgementLine({ id, values }: NonNullable<PackGoal['judgement']>, mark: PackGoal['mark'], telling: Telling): PackLine {
  const { language, place, say } = telling;
  const when = values.judgedOn ? whenText(values.judgedOn, language) : '';
  return [
    { text: say.coalition.pack.judged(when), to: workAddress.thing(place, 'impactJudgement', id, language), look: 'soft', after: ':' },
    soft(`${option('impactJudgement', 'judgement', values.judgement, telling)}.`),
    // The verdicts that it is of stand in the lines before it.
    ...(mark === null ? [] : [{ text: say.judgement.mark[mark] }]),
  ];
}
