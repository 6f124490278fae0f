import type { RegisteredContribution } from '#app/questions/contribution';
import type { Area } from '#domain/area/area';
import type { AreaContribution, ComparisonChoice } from '#domain/profile/area-contribution';
import {
  conclusionSentence,
  contributionWords,
  criterionRow,
  findingSentences,
  foreseenSentences,
  isTooSmall,
  ladderSentences,
  notAppliedSentences,
  partnerSentence,
  residentSentence,
  warningSentences,
  weightsByArea,
} from '#i18n/contribution/sentences';
import { formats } from '#i18n/format';
import { messages } from '#i18n/messages';
import type { CommandInput } from './command.ts';

/**
 * A contribution for people: first what may be said, then how we know, with the comparison areas and their weights.
 *
 * @param municipalities names by code
 */
export function printContribution(found: AreaContribution, input: CommandInput, municipalities: ReadonlyMap<string, string>): void {
  const { language, print } = input;
  const words = contributionWords(language);
  printHead(found, input);
  print.line();
  print.line(`${words.residents}: ${residentSentence(found, language)}`);
  print.line(`${words.partners}: ${partnerSentence(found, language)}`);
  if (isTooSmall(found)) print.line(words.reached);
  print.line();
  print.line(words.how);
  print.line(words.rung[found.rung]);
  for (const sentence of ladderSentences(found, language)) print.line(sentence);
  for (const sentence of findingSentences(found, language)) print.line(sentence);
  print.line(conclusionSentence(found, language));
  printComparison(found.comparison, found, input);
  printWeights(found, input, municipalities);
  if (found.answer.status === 'ok') printCourse(found, input);
  print.line();
  printRegistration(found, input);
  for (const sentence of warningSentences(found, language)) print.line(sentence);
  print.line(words.sources(found.answer.source?.releases.join(', ') ?? ''));
  print.line(words.method(found.answer.method.id, found.answer.method.version));
}

/** What was registered: everything but an outcome. */
export function printRegistered({ planned, foreseen, registration, file }: RegisteredContribution, input: CommandInput): void {
  const { language, print } = input;
  const words = contributionWords(language);
  const { question, treated, years, comparison } = planned;
  const { indicator, start, name, promised, reached } = question;
  printHead({ indicator, start, name, treated, asked: question.areas }, input);
  print.line(words.registration.pre(years.before.join(', ')));
  const bare = { indicator, promised, reached, treated, answer: { status: 'refused' } } as unknown as AreaContribution;
  for (const sentence of findingSentences(bare, language)) print.line(sentence);
  for (const sentence of foreseenSentences(foreseen, language)) print.line(sentence);
  printComparison(comparison, { comparison } as AreaContribution, input);
  if (comparison.chosen.length > 0)
    print.line(words.pool.names(comparison.chosen.map(({ code, name: area }) => `${code} ${area}`).join(', ')));
  print.line();
  print.line(words.registration.done(file));
  print.line(words.registration.moment(registration.registeredAt));
  print.line(words.registration.hash(registration.hash));
  if (years.after.length > 0) print.line(words.registration.late2(String(years.after.at(-1))));
  print.line(words.registration.later);
}

function printHead(
  { indicator, start, name, treated, asked }: Pick<AreaContribution, 'indicator' | 'start' | 'name' | 'treated' | 'asked'>,
  { language, print }: CommandInput,
): void {
  const words = contributionWords(language);
  const format = formats(language);
  print.line(words.title(indicator.title[language], format.list(asked.map((area) => area.name))));
  print.line(words.start(String(start), name));
  const own = asked.filter(({ scheme }) => scheme === 'own');
  if (own.length > 0) print.line(words.asked(format.list(own.map((area) => area.name)), format.list(treated.map((area) => area.name))));
}

function printComparison(choice: ComparisonChoice, found: AreaContribution, { language, print }: CommandInput): void {
  const words = contributionWords(language);
  const format = formats(language);
  print.line();
  if (choice.from === 'registration') print.line(words.pool.registered(format.number(choice.chosen.length)));
  else {
    const { levels } = messages(language).terms;
    const level = choice.chosen[0]?.level ?? 'neighbourhood';
    const contextYears = [...new Set(choice.criteria.flatMap(({ year }) => year ?? []))].sort();
    print.line(
      choice.chosen.length === 0
        ? words.pool.none
        : words.pool.chosen(format.number(choice.chosen.length), format.number(choice.considered), levels[level], contextYears.join(', ')),
    );
    const rows = choice.criteria.flatMap((criterion) => [criterionRow(criterion, language)].filter((row) => row !== null));
    print.table([{ head: words.column.criterion }, { head: words.column.dropped, align: 'right' }], rows);
  }
  for (const sentence of notAppliedSentences(found, language)) print.line(sentence);
  if (choice.gone.length > 0) print.line(words.pool.gone(choice.gone.join(', ')));
}

function printWeights(found: AreaContribution, { language, print }: CommandInput, municipalities: ReadonlyMap<string, string>): void {
  const words = contributionWords(language);
  const { chosen } = found.comparison;
  if (chosen.length === 0) return;
  print.line();
  const weights = weightsByArea(found);
  if (!weights) {
    print.line(words.pool.names(chosen.map(({ code, name }) => `${code} ${name}`).join(', ')));
    if (found.answer.status === 'ok' && found.rung > 1) print.line(words.pool.even);
    return;
  }
  const format = formats(language);
  const byCode = new Map<string, Area>(chosen.map((area) => [area.code, area]));
  print.table(
    [
      { head: words.column.area },
      { head: words.column.code },
      { head: words.column.within },
      { head: words.column.weight, align: 'right' },
    ],
    weights.map(([code, weight]) => {
      const area = byCode.get(code);
      const within = area?.municipality ?? '';
      return [area?.name ?? code, code, municipalities.get(within) ?? within, format.number(weight, 3)];
    }),
  );
  const without = chosen.length - weights.length;
  if (without > 0) print.line(words.pool.weightless(format.number(without)));
}

function printCourse({ course, indicator, start }: AreaContribution, { language, print, words: cli }: CommandInput): void {
  const words = contributionWords(language);
  const format = formats(language);
  const style = { ...indicator, decimals: Math.max(1, indicator.decimals) };
  const value = (number: number | null) => (number === null ? cli.words.noFigure : format.cell(number, style));
  print.line();
  print.table(
    [
      { head: words.column.year },
      { head: words.column.treated, align: 'right' },
      { head: words.column.comparison, align: 'right' },
      { head: words.column.gap, align: 'right' },
    ],
    course.years.map((year, index) => {
      const [own, other] = [course.treated[index] ?? null, course.comparison[index] ?? null];
      const gap = own === null || other === null ? '' : format.number(own - other, style.decimals);
      return [year === start ? `${year} *` : String(year), value(own), value(other), gap];
    }),
  );
  if (start !== null && course.years.includes(start)) print.line(words.firstYear);
}

function printRegistration({ registration }: AreaContribution, { language, print }: CommandInput): void {
  if (!registration) return;
  const words = contributionWords(language);
  const { hash, registeredAt, intact, beforeLooking, deviations } = registration;
  print.line(words.registration.held(hash, formats(language).date(registeredAt)));
  if (!intact) print.line(words.registration.broken);
  if (beforeLooking === false) print.line(words.registration.late);
  const say = (value: string | number | readonly string[]) =>
    value === '' ? words.nothingSaid : typeof value === 'object' ? value.join(', ') : String(value);
  for (const { part, registered, now } of deviations) print.line(words.deviation(words.part[part] ?? part, say(registered), say(now)));
  if (deviations.length === 0 && intact) print.line(words.registration.asPlanned);
}
