import { EXIT } from '#base/fault';
import { yearOf } from '#base/period';
import { findArea } from '#app/questions/find-area';
import { formats } from '#i18n/format';
import type { Command } from '../command.ts';
import { textOption } from '../option-values.ts';

export const freshness: Command = {
  name: 'freshness',
  arguments: '',
  options: { municipality: { value: 'AREA' } },
  example: 'peil freshness --municipality Groningen',
  async run(input) {
    const { options, effects, language, words, print, openApp } = input;
    const { catalogue, figures } = await openApp();
    const within = textOption(input, 'municipality');
    const municipality = within === undefined ? null : (await findArea(figures, within, { levels: ['municipality'] })).code;
    const thisYear = effects.clock.now().getUTCFullYear();
    const rows = (await figures.coverage(municipality === null ? undefined : { municipality }))
      .filter((coverage) => coverage.newestPeriod !== null)
      .map((coverage) => ({ ...coverage, years: Math.max(0, thisYear - yearOf(coverage.newestPeriod!)) }))
      .sort((a, b) => b.years - a.years || (a.indicator < b.indicator ? -1 : 1));
    if (options.json) {
      print.json({
        municipality,
        indicators: rows.map(({ indicator, newestPeriod, oldestPeriod, periods, years, complete, releases, areas, missing }) => ({
          indicator,
          newestPeriod,
          oldestPeriod,
          periods,
          ageInYears: years,
          complete,
          areas,
          missing,
          releases,
        })),
      });
      return EXIT.good;
    }
    const { columns } = words;
    const format = formats(language);
    print.table(
      [
        { head: columns.title },
        { head: columns.newest },
        { head: columns.age },
        { head: columns.oldest },
        { head: columns.areas, align: 'right' },
        { head: columns.complete },
        { head: columns.release },
      ],
      rows.map((row) => [
        catalogue.indicator(row.indicator)?.title[language] ?? row.indicator,
        format.period(row.newestPeriod!),
        words.words.ageInYears(row.years),
        format.period(row.oldestPeriod!),
        format.number(Object.values(row.areas).reduce((sum, count) => sum + count, 0)),
        row.complete ? words.words.yes : words.words.notComplete,
        row.releases.length === 1 ? row.releases[0]! : words.lists.releases(format.number(row.releases.length)),
      ]),
    );
    return EXIT.good;
  },
};
