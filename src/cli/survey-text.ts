import type { Texts } from '#base/text';
import type { ReasonCode } from '#domain/answer/codes';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { ReportedAnswer, ReportedFeature, ReportedQuestion, SurveyReport } from '#domain/survey/survey-report';
import { formats, type Formats } from '#i18n/format';
import { messages, type Messages } from '#i18n/messages';
import type { Language } from '#i18n/language';
import type { CommandInput } from './command.ts';

interface Told {
  print: CommandInput['print'];
  say: Messages['survey'];
  format: Formats;
  language: Language;
}

/** A survey as text: who answered against who lives there, what they count, what they said. */
export function printSurvey({ print, language }: Pick<CommandInput, 'print' | 'language'>, report: Disclosed<SurveyReport>): void {
  const told: Told = { print, language, format: formats(language), say: messages(language).survey };
  const { say, format } = told;
  print.line(`${report.title[language]} (${report.survey}), ${report.period}, ${report.area.name}`);
  print.line(`${say.facts.took}: ${tookPart(report, told)}`);
  print.line();
  for (const feature of report.features) printFeature(feature, told);
  if (report.weighting) {
    const { kishDeff, nEff, largestWeight, rounds } = report.weighting;
    print.table(
      [{ head: say.weightTitle }, { head: '', align: 'right' }],
      [
        ...(report.responseRate === null ? [] : [[say.measure.response, percent(report.responseRate, told)]]),
        [say.measure.deff, format.number(kishDeff, 2)],
        [say.measure.nEff, format.number(nEff, 0)],
        [say.measure.largest, format.number(largestWeight, 1)],
        [say.measure.rounds, format.number(rounds)],
      ],
    );
    print.line();
  }
  if (report.weighting?.trimmed) print.line(say.trimmed);
  for (const { code } of report.warnings) print.line(say.warning[code] ?? code);
  if (report.reasons.length > 0) print.line(`${say.noAnswer}: ${reasons(report.reasons, told)}`);
  for (const question of report.questions) printQuestion(question, report, told);
}

function tookPart({ respondents, invited, people, responseRate }: SurveyReport, { say, format }: Told): string {
  if (invited === null || responseRate === null) return say.facts.tookOfAll(format.number(respondents), format.number(people));
  return say.facts.tookOf(format.number(respondents), format.number(invited), format.outOfHundred(100 * responseRate));
}

function printFeature({ title, categories, verdict, because, rIndicator, cv }: ReportedFeature, told: Told): void {
  const { print, say, format, language } = told;
  const name = title[language].toLowerCase();
  const shown = (value: number | null, decimals: number): string => (value === null ? say.hidden : format.number(value, decimals));
  print.line(verdict === null ? say.tooFew : verdict === 'selective' ? say.selective(name) : say.balanced(name));
  if (rIndicator !== null && cv !== null) {
    print.line(`R ${format.number(rIndicator, 3)}, CV ${format.number(cv, 2)}${because.length > 0 ? ` (${because.join(', ')})` : ''}`);
  }
  const { column } = say;
  print.table(
    [
      { head: title[language] },
      { head: column.lives, align: 'right' },
      { head: column.took, align: 'right' },
      { head: column.livesShare, align: 'right' },
      { head: column.tookShare, align: 'right' },
      { head: column.ratio, align: 'right' },
      { head: column.weight, align: 'right' },
    ],
    categories.map((category) => [
      category.title[language],
      format.number(category.population),
      shown(category.respondents, 0),
      format.number(100 * category.populationShare, 1),
      shown(category.respondentShare === null ? null : 100 * category.respondentShare, 1),
      shown(category.ratio, 2),
      shown(category.weight, 2),
    ]),
  );
  print.line();
}

function printQuestion(question: ReportedQuestion, { features }: SurveyReport, told: Told): void {
  const { print, say, language } = told;
  const { column } = say;
  const titleOf = (margin: string): Texts | undefined => features.find(({ id }) => id === margin)?.title;
  print.table(
    [
      { head: question.title[language] },
      { head: question.kind === 'share' ? column.answer : column.mark, align: 'right' },
      { head: column.margin, align: 'right' },
      { head: column.people, align: 'right' },
    ],
    [
      [say.everybody, ...answerCells(question.all, question, told)],
      ...question.groups.map(({ margin, title, answer }) => [
        `${titleOf(margin)?.[language] ?? margin}: ${title[language]}`,
        ...answerCells(answer, question, told),
      ]),
      ...question.areas.map(({ code, name, answer }) => [`${name} (${code})`, ...answerCells(answer, question, told)]),
    ],
  );
  if (question.all.status === 'ok' && question.all.unweighted !== null)
    print.line(say.unweighted(written(question.all.unweighted, question, told)));
  print.line();
}

function answerCells(answer: ReportedAnswer, question: ReportedQuestion, told: Told): string[] {
  const { say, format } = told;
  if (answer.status === 'hidden') return [say.hidden, '', ''];
  if (answer.status === 'refused') return [say.noAnswer, reasons(answer.reasons, told), ''];
  const { estimate, lower, upper, n } = answer;
  return [written(estimate, question, told), say.between(written(lower, question, told), written(upper, question, told)), format.number(n)];
}

/** A share out of a hundred people, a mean with its own decimals. */
function written(value: number, { kind, decimals }: ReportedQuestion, { format }: Told): string {
  return kind === 'share' ? format.outOfHundred(100 * value) : format.number(value, decimals);
}

function reasons(remarks: readonly { code: string }[], { say }: Told): string {
  return [...new Set(remarks.map(({ code }) => say.reason[code as ReasonCode] ?? code))].join(', ');
}

function percent(share: number, { format }: Told): string {
  return `${format.number(100 * share, 1)}%`;
}
