import type { Texts } from '#base/text';
import type { IndicatorProfile, LineBreak, Lines } from '#domain/profile/profile';
import type { Formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import type { Messages } from '#i18n/messages';
import type { FigureNames } from '#ui/area/names.ts';
import type { ChartBreak, ChartSeries } from '#ui/chart/line-layout.ts';

/** Fewer figures than these are no course: a line between two of them would draw one. */
const FEWEST_JOINED = 3;

/** The runs of an indicator as a line chart takes them: figures of too short a run each by themselves. */
export function chartSeries(id: ChartSeries['id'], name: string, lines: Lines): ChartSeries {
  return {
    id,
    name,
    runs: lines.runs
      .flatMap((run) => (run.length < FEWEST_JOINED ? run.map((fact) => [fact]) : [run]))
      .map((run) => run.map(({ period, value, lower, upper, flag }) => ({ period, value: value!, lower, upper, open: flag !== 'final' }))),
  };
}

/** Breaks of both lines, each once, lettered in time, with their note in words. */
export function chartBreaks(
  { own, comparator }: IndicatorProfile,
  names: FigureNames,
  language: Language,
  say: Messages,
  format: Formats,
): (ChartBreak & { note: string })[] {
  const found = new Map<string, LineBreak & { of: string; before: string | null }>();
  for (const one of comparator.breaks) found.set(one.period, { ...one, of: names.reference ?? '', before: yearsBefore(comparator, one) });
  for (const one of own.breaks) found.set(one.period, { ...one, of: names.area, before: yearsBefore(own, one) });
  return [...found.values()]
    .sort((one, other) => (one.period < other.period ? -1 : 1))
    .map(({ period, kind, note, of, before }, index) => {
      const mark = String.fromCharCode(97 + index);
      const from = kind === 'definition' ? say.chart.definitionBreak : say.chart.divisionBreak;
      const after = kind === 'definition' ? say.chart.definitionBreakAfter : say.chart.divisionBreakAfter;
      const why = textOf(note, language);
      const told = before === null ? from(mark, format.period(period), why) : after(mark, format.period(before), why);
      return { period, mark, note: say.area.breakOf(of, told.trim()) };
    });
}

/** The last period before a break with a value, where there are years between the two in which nothing was measured; else null. */
function yearsBefore({ runs }: Lines, { period }: LineBreak): string | null {
  const before = runs
    .flat()
    .map((fact) => fact.period)
    .filter((one) => one < period)
    .at(-1);
  return before !== undefined && Number(period.slice(0, 4)) - Number(before.slice(0, 4)) > 1 ? before : null;
}

function textOf(note: Texts | null, language: Language): string {
  return note === null ? '' : note[language];
}

/** The course of a line in words, every figure named: for who cannot see the drawing. */
export function courseInWords(name: string, lines: Lines, write: (value: number) => string, say: Messages, format: Formats): string {
  const points = lines.runs.flat().map(({ period, value }) => say.chart.point(format.period(period), write(value!)));
  return points.length === 0 ? '' : say.chart.courseOf(name, points.join(', '));
}

/** What a figure is, with the first and the last value of its line; what lies across a break is not set beside each other. */
export function courseTitle(
  { indicator, own }: IndicatorProfile,
  name: string,
  language: Language,
  say: Messages,
  format: Formats,
): string {
  const title = indicator.title[language];
  const line = own.breaks.length > 0 ? own.runs.at(-1)! : own.runs.flat();
  if (line.length < 2) return title;
  const [first, last] = [line[0]!, line.at(-1)!];
  const told = [first, last].map(({ value, period }) => [format.value(value!, indicator), format.inPeriod(period)] as const);
  return `${title}. ${say.area.firstAndLast(name, told[0]![0], told[0]![1], told[1]![0], told[1]![1])}`;
}
