import type { AreaLevel } from '#domain/area/level';
import type { Indicator } from '#domain/indicator/indicator';
import type { IndicatorProfile } from '#domain/profile/profile';
import type { BandAt } from '#domain/profile/projection';
import type { FigureStatement, GapRecord } from '#domain/profile/statement';
import type { Formats } from '#i18n/format';
import { changeSentence } from '#i18n/judged/change';
import { levelSentence } from '#i18n/judged/level';
import type { Language } from '#i18n/language';
import type { Messages } from '#i18n/messages';
import { placeInSentence } from '#i18n/place-name';

/** With what a statement is worded: the names of the area and of what it stands beside, and a language. */
export interface StatementWords {
  names: { area: string; reference: string | null };
  language: Language;
  say: Messages;
  format: Formats;
}

/**
 * How a figure stands and whether that changes, after the sentence with its two facts: for a survey whether it is
 * lower or higher, then the change of the stored verdict, or why there is none. Empty where there is no difference
 * to speak of.
 *
 * @param inRow in a row of a table, where the head of a column names what it is held against
 */
export function statementSentence(
  statement: FigureStatement,
  indicator: Pick<Indicator, 'title'>,
  words: StatementWords,
  inRow = false,
): string {
  const { level, change, silence, span } = statement;
  const { names, language, say, format } = words;
  const parts: string[] = [];
  if (level !== null && level !== 'two-facts') {
    const subject = indicator.title[language];
    const place = say.statements.inPlace(names.area);
    const reference = names.reference === null || inRow ? null : say.area.comparatorName[statement.against](names.reference);
    parts.push(levelSentence(level, { subject, place, reference, isShare: false, value: '', referenceValue: '' }, language));
  }
  if (change) {
    const sides = { area: placeInSentence(names.area, language), reference: comparatorWords(statement, words) };
    parts.push(changeSentence(change, sides, language));
  } else if (silence) parts.push((inRow ? say.statements.silenceInRow : say.statements.silence)[silence]);
  if (span) parts.push(say.statements.span(format.period(span[0]), format.period(span[1])));
  return parts.join(' ');
}

/** What the gap is held against, as a name in a sentence: `de gemeente Groningen`, `de rest van Groningen`. */
export function comparatorWords({ record, against }: FigureStatement, { names, say }: StatementWords): string {
  return say.area.comparatorName[record?.comparator ?? against](names.reference ?? '');
}

/**
 * A difference in the unit of a figure, one decimal finer: `−0,42 punt`, `−12,3 m³`; or as fine as a slope needs,
 * so that its interval is more than noughts.
 */
export function gapNumber(
  value: number,
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
  { say, format }: StatementWords,
  fine = Math.max(0, decimals) + 1,
): string {
  return unit === 'percent' ? `${format.number(value, fine)} ${say.statements.point}` : format.cell(value, { unit, decimals: fine });
}

const FINEST = 4;

/** Decimals that show two digits of half an interval, at least one more than the figure has. */
export function slopeDecimals({ lower, upper }: BandAt, { decimals }: Pick<Indicator, 'decimals'>): number {
  const half = (upper - lower) / 2;
  const needed = half > 0 ? 1 - Math.floor(Math.log10(half)) : 0;
  return Math.min(FINEST, Math.max(needed, decimals + 1, 0));
}

/** How the change is known, a line for each thing: data, comparator, slope, tests, family, warnings. */
export function statementGrounds({ indicator, latest, statement }: IndicatorProfile, level: AreaLevel, words: StatementWords): string[] {
  if (!statement || !latest) return [];
  const { say, format } = words;
  const told = say.statements;
  const { record } = statement;
  const lines: (string | null)[] = [
    dataLine(record, words),
    latest.divisionYear === null ? null : told.division(String(latest.divisionYear)),
    latest.base === null ? null : told.base(format.number(latest.base)),
    statement.level === 'two-facts' && indicator.sampling === 'register' ? told.twoFacts : null,
    statement.level !== null && statement.level !== 'two-facts' ? told.byMargins : null,
  ];
  if (record) {
    lines.push(told.against(comparatorWords(statement, words)));
    if (record.comparator === 'rest') lines.push(told.againstRest(words.names.reference ?? '', format.number(record.factorToWhole, 2)));
    lines.push(...testLines(record, indicator, level, words));
    lines.push(...record.warnings.map((code) => told.warning[code] ?? null));
  }
  return lines.filter((line) => line !== null);
}

function dataLine(record: GapRecord | null, { say, format }: StatementWords): string {
  const { years, yearsFew, yearsNone } = say.statements;
  if (record === null) return yearsNone;
  return record.n >= 5 && record.first && record.last
    ? years(record.n, format.period(record.first), format.period(record.last))
    : yearsFew(record.n);
}

function testLines(record: GapRecord, indicator: Indicator, level: AreaLevel, words: StatementWords): (string | null)[] {
  const { say, format } = words;
  const told = say.statements;
  const { slope, lower, upper, p, pMannKendall, r1 } = record;
  if (slope === null || lower === null || upper === null || p === null || pMannKendall === null) return [];
  const fine = slopeDecimals({ lower, upper }, indicator);
  const gap = (value: number) => gapNumber(value, indicator, words, fine);
  return [
    told.method,
    told.slope(gap(slope), gap(lower), gap(upper)),
    told.tests(pWords(p, words), pWords(pMannKendall, words), format.number(r1 ?? 0, 2)),
    familyWords(record, level, words),
    record.verdict !== record.verdictAlone ? told.alone : null,
  ];
}

/** No claim is made above it, whatever the family allows (docs/methods/verschil). */
const LARGEST_P = 0.05;

/** With how many others a difference was tested, and how strong a claim had to be for that. */
export function familyWords(record: GapRecord, level: AreaLevel, words: StatementWords): string {
  const { say, format, names } = words;
  const told = say.statements;
  const whose = record.comparator === 'country' ? told.familyAlike : told.familyOf(say.terms.levels[level], names.reference ?? '');
  // Without its family a claim needs p < 0.05; a family never makes that easier.
  const least = record.threshold > 0 ? told.threshold(format.number(Math.min(record.threshold, LARGEST_P), 4)) : told.thresholdNone;
  return `${told.family(format.number(record.family), whose)} ${least}`;
}

/** With its sign, small ones with four decimals: `= 0,0004`; what is smaller still is said to be: `< 0,0001`. */
export function pWords(p: number, { format }: StatementWords): string {
  return p < 0.0001 ? `< ${format.number(0.0001, 4)}` : `= ${format.number(p, p < 0.01 ? 4 : p < 0.1 ? 3 : 2)}`;
}

/** The numbers of the test in a few words, for a list of figures; null where nothing was tested. */
export function gapTestWords(
  { indicator, statement }: Pick<IndicatorProfile, 'indicator' | 'statement'>,
  words: StatementWords,
): string | null {
  const record = statement?.record;
  if (!record || record.slope === null || record.lower === null || record.upper === null) return null;
  if (record.p === null || record.pMannKendall === null || !record.first || !record.last) return null;
  const { say, format } = words;
  const fine = slopeDecimals({ lower: record.lower, upper: record.upper }, indicator);
  const bare = (value: number) => format.number(value, fine);
  const [from, to] = [format.period(record.first), format.period(record.last)];
  const slope = gapNumber(record.slope, indicator, words, fine);
  const [p, pMannKendall] = [pWords(record.p, words), pWords(record.pMannKendall, words).replace('= ', '')];
  return say.statements.test(record.n, from, to, slope, bare(record.lower), bare(record.upper), p, pMannKendall);
}
