import type { IndicatorProfile } from '#domain/profile/profile';
import { chartBreaks, chartSeries, courseInWords } from '#ui/area/chart-series.ts';
import type { FigureNames } from '#ui/area/names.ts';
import type { Site } from '#ui/site-context.ts';

/** What a line chart of an indicator needs: its lines with breaks, its course in words, and how its values are written. */
export function figureLine(figure: IndicatorProfile, names: FigureNames, { language, say, format }: Site) {
  const { indicator, own, comparator } = figure;
  // A count of the area beside that of the whole municipality says nothing in one drawing.
  const reference = indicator.kind === 'count' ? null : names.reference;
  const write = (value: number) => (value === 0 ? '0' : format.cell(value, indicator));
  const courses = [
    courseInWords(names.area, own, write, say, format),
    ...(reference === null ? [] : [courseInWords(reference, comparator, write, say, format)]),
  ];
  return {
    series: [
      chartSeries('area', names.area, own),
      ...(reference !== null && comparator.runs.length > 0 ? [chartSeries('comparator', reference, comparator)] : []),
    ],
    breaks: chartBreaks(figure, names, language, say, format),
    description: courses.filter((text) => text !== '').join(' '),
    step: 10 ** -indicator.decimals,
    write,
    writeTick: (value: number, decimals: number) => (value === 0 ? '0' : format.cell(value, { unit: indicator.unit, decimals })),
  };
}
