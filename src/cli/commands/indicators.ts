import { EXIT } from '#base/fault';
import { findTheme } from '#app/questions/find-theme';
import { formats } from '#i18n/format';
import type { Command } from '../command.ts';
import { textOption } from '../option-values.ts';

export const indicators: Command = {
  name: 'indicators',
  arguments: '',
  options: { theme: { value: 'THEME' }, all: { value: null } },
  example: 'peil indicators --theme wonen',
  async run(input) {
    const { options, language, words, print, openApp } = input;
    const { catalogue, figures } = await openApp();
    const theme = textOption(input, 'theme');
    const wanted = theme === undefined ? null : findTheme(catalogue, theme);
    const coverages = new Map((await figures.coverage()).map((coverage) => [coverage.indicator, coverage]));
    const inTheme = catalogue.indicators.filter((indicator) => !wanted || indicator.themes.includes(wanted.id));
    const withFigures = inTheme.filter((indicator) => coverages.get(indicator.id)?.newestPeriod);
    const shown = options.all || options.json ? inTheme : withFigures;
    if (options.json) {
      print.json({
        indicators: shown.map((indicator) => {
          const coverage = coverages.get(indicator.id);
          return {
            id: indicator.id,
            title: indicator.title,
            unit: indicator.unit,
            themes: indicator.themes,
            kind: indicator.kind,
            direction: indicator.direction,
            status: indicator.status,
            oldestPeriod: coverage?.oldestPeriod ?? null,
            newestPeriod: coverage?.newestPeriod ?? null,
            complete: coverage?.complete ?? null,
          };
        }),
      });
      return EXIT.good;
    }
    const { columns } = words;
    const format = formats(language);
    print.table(
      [
        { head: columns.indicator },
        { head: columns.title },
        { head: columns.theme },
        { head: columns.unit },
        { head: columns.oldest },
        { head: columns.newest },
      ],
      shown.map((indicator) => {
        const coverage = coverages.get(indicator.id);
        const period = (text: string | null | undefined): string => (text ? format.period(text) : words.words.planned);
        return [
          indicator.id,
          indicator.title[language],
          indicator.themes.join(', '),
          format.unit(indicator.unit),
          period(coverage?.oldestPeriod),
          period(coverage?.newestPeriod),
        ];
      }),
    );
    print.line(words.lists.indicators(format.number(withFigures.length), format.number(inTheme.length)));
    return EXIT.good;
  },
};
