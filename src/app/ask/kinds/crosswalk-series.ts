import { carryOver, type CarriedValue } from '#analysis/crosswalk/carry-over';
import { method } from '#domain/answer/method';
import { crosswalkSeriesQuestion, type CrosswalkSeriesQuestion } from '#domain/ask/crosswalk';
import { crosswalkSeriesSteps } from '#i18n/ask/crosswalk';
import { carriedOutcome } from '../neutral-carried.ts';
import { askKind, type Neutral } from '../ask-kind.ts';

export const crosswalkSeriesKind = askKind({
  kind: 'crosswalk-series',
  synonyms: {
    target: ['targets', 'area', 'to'],
    breakYear: ['year', 'newFrom'],
    'links[].from': ['old', 'source'],
    'links[].to': ['new', 'target'],
    'links[].weight': ['homes', 'w', 'people'],
    'series[].year': ['time', 'period'],
  },
  schema: crosswalkSeriesQuestion,
  answer(question): Neutral {
    const targets = typeof question.target === 'string' ? [question.target] : question.target;
    const years = [...question.series].sort((a, b) => a.year - b.year);
    const lines = targets.map((target) => [target, years.map((year) => pointOf(question, target, year))] as const);
    const all = lines.flatMap(([, points]) => points);
    const outcome = carriedOutcome(all);
    const splits = lines.filter(([, points]) => points.some(({ splitShare }) => (splitShare ?? 0) > 0.5)).map(([target]) => target);
    return {
      ...outcome.head,
      method: { ...method('crosswalk') },
      warnings: [
        ...(outcome.answered ? outcome.refusing : []),
        ...(all.some(({ reason }) => reason === 'missing-data') ? ['missing-data'] : []),
        ...(splits.length > 0 ? ['split-parts'] : []),
      ],
      years: years.map(({ year }) => year),
      series: Object.fromEntries(lines.map(([target, points]) => [target, points.map(({ value }) => value)])),
      quality: Object.fromEntries(lines.map(([target, points]) => [target, points.map(({ quality }) => quality)])),
      noTrend: splits,
    };
  },
  explain: (question, _answer, language) =>
    crosswalkSeriesSteps[language]({
      breakYear: question.breakYear,
      carried: question.series.filter(({ year }) => year < question.breakYear).length,
      direct: question.series.filter(({ year }) => year >= question.breakYear).length,
    }),
});

type Point = Pick<CarriedValue, 'value' | 'quality' | 'splitShare' | 'reason'>;

function pointOf(
  { kind, links, breakYear, minimumBase }: CrosswalkSeriesQuestion,
  target: string,
  year: CrosswalkSeriesQuestion['series'][number],
): Point {
  if (year.year >= breakYear) {
    const value = year.values[target] ?? null;
    return { value, quality: value === null ? 'incomplete' : 'exact', splitShare: 0, reason: value === null ? 'missing-data' : null };
  }
  const carried = carryOver({
    kind,
    links: linksInto(links, target, target in year.values),
    values: new Map(Object.entries(year.values)),
    denominators: new Map(Object.entries(year.denominators)),
    minimumBase,
  });
  return carried.get(target) ?? { value: null, quality: 'incomplete', splitShare: null, reason: 'missing-data' };
}

/**
 * The links of every old area that gave something to the target: its shares need all its links. A target that
 * had its code before, and that no link says anything of, kept what it had.
 */
function linksInto(links: CrosswalkSeriesQuestion['links'], target: string, existed: boolean): CrosswalkSeriesQuestion['links'] {
  if (existed && !links.some(({ from }) => from === target))
    return linksInto([...links, { from: target, to: target, weight: 1 }], target, false);
  const sources = new Set(links.filter(({ to }) => to === target).map(({ from }) => from));
  return links.filter(({ from }) => sources.has(from));
}
