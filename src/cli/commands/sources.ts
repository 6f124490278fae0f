import { EXIT, fault } from '#base/fault';
import type { MeasureCount } from '#domain/figures/reader';
import type { Release } from '#domain/release/release';
import { formats } from '#i18n/format';
import type { Command } from '../command.ts';
import { missingText } from '../missing-text.ts';
import { textOption } from '../option-values.ts';

export const sources: Command = {
  name: 'sources',
  arguments: '',
  options: { measures: { value: 'RELEASE' } },
  example: 'peil sources',
  async run(input) {
    const { options, language, words, print, openApp } = input;
    const { catalogue, figures } = await openApp();
    const wanted = textOption(input, 'measures');
    const { columns } = words;
    const format = formats(language);
    if (wanted !== undefined) {
      const release = await figures.release(wanted);
      if (!release) throw fault('release-unknown', { release: wanted });
      const measures = await figures.releaseMeasures(wanted);
      if (options.json) print.json({ release: releaseJson(release), measures });
      else {
        print.table(
          [
            { head: columns.column },
            { head: columns.title },
            { head: columns.figures, align: 'right' },
            { head: words.report.missing },
            { head: columns.indicator },
          ],
          measures.map((measure) => [
            measureName(measure),
            measure.title ?? '',
            format.number(measure.values),
            missingText(measure.missing, input),
            measure.indicators.join(', '),
          ]),
        );
      }
      return EXIT.good;
    }
    const releases = await figures.releases();
    if (options.json) {
      print.json({ releases: releases.map(releaseJson) });
      return EXIT.good;
    }
    if (releases.length === 0) {
      print.line(words.lists.noSources);
      return EXIT.good;
    }
    print.table(
      [
        { head: columns.table },
        { head: columns.title },
        { head: columns.publisher },
        { head: columns.licence },
        { head: columns.retrieved },
        { head: columns.figures, align: 'right' },
        { head: columns.complete },
        { head: columns.release },
      ],
      releases.map((release) => [
        release.table.id,
        release.table.title,
        catalogue.publisher(release.table.publisher)?.name ?? release.table.publisher,
        release.table.licence,
        format.date(release.retrievedAt),
        format.number(release.counts.stored),
        release.complete ? words.words.yes : words.words.notComplete,
        release.id,
      ]),
    );
    return EXIT.good;
  },
};

function measureName({ column, members }: MeasureCount): string {
  const kept = Object.entries(members).map(([dimension, member]) => `${dimension}=${member.trim()}`);
  return kept.length === 0 ? column : `${column} [${kept.join(', ')}]`;
}

function releaseJson({ id, table, retrievedAt, checksum, format, divisionYears, periods, counts, complete, origin }: Release): object {
  return { id, table, retrievedAt, checksum, format, divisionYears, periods, counts, complete, origin };
}
