import { EXIT } from '#base/fault';
import { askGap } from '#app/questions/series';
import { formats } from '#i18n/format';
import { areaJson, comparatorJson } from '../area-json.ts';
import type { Command } from '../command.ts';
import { comparatorName } from '../comparator-name.ts';
import { gapAnswerJson, printGapAnswer } from '../gap-text.ts';
import { SERIES_OPTIONS, seriesQuestion } from '../series-question.ts';
import { gapText, printBreaks, valueText } from '../series-text.ts';

export const gap: Command = {
  name: 'gap',
  arguments: '',
  options: SERIES_OPTIONS,
  example: 'peil gap --area "De Hoogte" --indicator owner_occupied_share',
  async run(input) {
    const { options, language, words, print, openApp } = input;
    const answer = await askGap(await openApp(), seriesQuestion(input));
    if (options.json) {
      print.json({
        area: areaJson(answer.area),
        indicator: answer.indicator.id,
        unit: answer.indicator.unit,
        comparator: comparatorJson(answer.comparator),
        points: answer.points.map(({ comparatorValue, base: _base, ...point }) => ({
          period: point.period,
          areaCode: point.areaCode,
          divisionYear: point.divisionYear,
          value: point.value,
          status: point.status,
          flag: point.flag,
          lower: point.lower,
          upper: point.upper,
          comparatorValue,
          gap: point.gap,
          release: point.release,
        })),
        breaks: answer.breaks,
        answer: gapAnswerJson(answer),
      });
      return EXIT.good;
    }
    const format = formats(language);
    const { columns } = words;
    print.line(words.lists.seriesOf(answer.indicator.title[language], answer.area.name));
    if (answer.points.length === 0) {
      print.line(words.lists.noFigures);
      return EXIT.good;
    }
    print.table(
      [
        { head: columns.period },
        { head: columns.code },
        { head: columns.value, align: 'right' },
        { head: comparatorName(answer.comparator, answer.area, words), align: 'right' },
        { head: columns.gap, align: 'right' },
        { head: columns.flag },
        { head: columns.release },
      ],
      answer.points.map((point) => [
        format.period(point.period),
        point.areaCode,
        valueText(point, answer.indicator, format, words),
        point.comparatorValue === null ? words.words.noFigure : format.value(point.comparatorValue, answer.indicator),
        gapText(point.gap, answer.indicator, format, words),
        words.flag[point.flag],
        point.release,
      ]),
    );
    printBreaks(answer.breaks, input);
    printGapAnswer(answer, input);
    return EXIT.good;
  },
};
