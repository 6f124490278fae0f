import { EXIT } from '#base/fault';
import { askSeries, type CodedPoint } from '#app/questions/series';
import { formats } from '#i18n/format';
import { areaJson, comparatorJson } from '../area-json.ts';
import type { Command } from '../command.ts';
import { comparatorName } from '../comparator-name.ts';
import { SERIES_OPTIONS, seriesQuestion } from '../series-question.ts';
import { marginText, printBreaks, valueText } from '../series-text.ts';

export const series: Command = {
  name: 'series',
  arguments: '',
  options: SERIES_OPTIONS,
  example: 'peil series --area GM0014 --indicator population --comparator country',
  async run(input) {
    const { options, language, words, print, openApp } = input;
    const answer = await askSeries(await openApp(), seriesQuestion(input));
    if (options.json) {
      print.json({
        area: areaJson(answer.area),
        indicator: answer.indicator.id,
        unit: answer.indicator.unit,
        comparator: answer.comparator && {
          ...comparatorJson(answer.comparator),
          points: answer.comparator.points.map(pointJson),
        },
        points: answer.points.map(pointJson),
        breaks: answer.breaks,
      });
      return EXIT.good;
    }
    const format = formats(language);
    const { columns } = words;
    const others = new Map(answer.comparator?.points.map((point) => [point.period, point]));
    const name = answer.comparator && comparatorName(answer.comparator, answer.area, words);
    print.line(words.lists.seriesOf(answer.indicator.title[language], answer.area.name));
    if (answer.points.length === 0) {
      print.line(words.lists.noFigures);
      return EXIT.good;
    }
    print.table(
      [
        { head: columns.period },
        { head: columns.code },
        { head: columns.divisionYear, align: 'right' },
        { head: columns.value, align: 'right' },
        { head: columns.margins },
        ...(name === null ? [] : [{ head: name, align: 'right' as const }]),
        { head: columns.flag },
        { head: columns.release },
      ],
      answer.points.map((point) => [
        format.period(point.period),
        point.areaCode,
        String(point.divisionYear ?? words.words.unknown),
        valueText(point, answer.indicator, format, words),
        marginText(point, answer.indicator, format),
        ...(name === null ? [] : [otherText(others.get(point.period))]),
        words.flag[point.flag],
        point.release,
      ]),
    );
    printBreaks(answer.breaks, input);
    return EXIT.good;

    function otherText(point: CodedPoint | undefined): string {
      return point ? valueText(point, answer.indicator, format, words) : words.words.noFigure;
    }
  },
};

function pointJson({ period, areaCode, divisionYear, value, status, flag, quality, lower, upper, base, release }: CodedPoint): object {
  return { period, areaCode, divisionYear, value, status, flag, quality, lower, upper, base, release };
}
