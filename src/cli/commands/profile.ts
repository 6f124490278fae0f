import { EXIT } from '#base/fault';
import { findTheme } from '#app/questions/find-theme';
import { askProfile } from '#app/questions/profile';
import { formats } from '#i18n/format';
import { areaJson, comparatorJson } from '../area-json.ts';
import type { Command } from '../command.ts';
import { comparatorName } from '../comparator-name.ts';
import { requiredOption, textOption } from '../option-values.ts';
import { gapText } from '../series-text.ts';

export const profile: Command = {
  name: 'profile',
  arguments: '',
  options: { area: { value: 'AREA' }, comparator: { value: 'K' }, theme: { value: 'THEME' } },
  example: 'peil profile --area Selwerd',
  async run(input) {
    const { options, language, words, print, openApp } = input;
    const area = requiredOption(input, 'area');
    const app = await openApp();
    const theme = textOption(input, 'theme');
    const answer = await askProfile(app, {
      area,
      comparator: textOption(input, 'comparator'),
      theme: theme === undefined ? null : findTheme(app.catalogue, theme).id,
    });
    if (options.json) {
      print.json({
        area: areaJson(answer.area),
        comparator: comparatorJson(answer.comparator),
        observations: answer.observations.map(({ indicator, comparatorValue, ...figure }) => ({
          indicator: indicator.id,
          period: figure.period,
          divisionYear: figure.divisionYear,
          value: figure.value,
          status: figure.status,
          flag: figure.flag,
          lower: figure.lower,
          upper: figure.upper,
          unit: indicator.unit,
          comparator: comparatorValue === null ? null : { area: answer.comparator!.area.code, value: comparatorValue },
          gap: figure.gap,
          release: figure.release,
        })),
      });
      return EXIT.good;
    }
    const format = formats(language);
    const { columns } = words;
    const name = answer.comparator && comparatorName(answer.comparator, answer.area, words);
    print.line(
      name === null
        ? `${answer.area.name} (${answer.area.code})`
        : words.lists.comparedWith(`${answer.area.name} (${answer.area.code})`, name),
    );
    if (answer.observations.length === 0) {
      print.line(words.lists.noFigures);
      return EXIT.good;
    }
    print.table(
      [
        { head: columns.title },
        { head: columns.period },
        { head: columns.value, align: 'right' },
        { head: columns.comparator, align: 'right' },
        { head: columns.gap, align: 'right' },
        { head: columns.flag },
        { head: columns.release },
      ],
      answer.observations.map(({ indicator, period, value, comparatorValue, gap, flag, release }) => [
        indicator.title[language],
        format.period(period),
        format.value(value, indicator),
        comparatorValue === null ? (name === null ? '' : words.words.noFigure) : format.value(comparatorValue, indicator),
        gapText(gap, indicator, format, words),
        words.flag[flag],
        release,
      ]),
    );
    return EXIT.good;
  },
};
