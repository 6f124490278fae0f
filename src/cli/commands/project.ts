import { EXIT } from '#base/fault';
import { askProjection } from '#app/questions/project';
import type { AreaProjection, BandAt, Held, ProjectedYears } from '#domain/profile/projection';
import { formats } from '#i18n/format';
import { messages } from '#i18n/messages';
import { projectionGrounds, projectionNotes, projectionSentences, refusalSentences } from '#i18n/projection-words';
import { areaJson } from '../area-json.ts';
import type { Command, CommandInput } from '../command.ts';
import { numberOption, requiredOption } from '../option-values.ts';

export const project: Command = {
  name: 'project',
  arguments: '',
  options: { area: { value: 'AREA' }, indicator: { value: 'INDICATOR' }, years: { value: 'N' } },
  example: 'peil project --world demo --area "De Oude Kade" --indicator owner_occupied_share',
  async run(input) {
    const app = await input.openApp();
    const years = numberOption(input, 'years') ?? null;
    const found = await askProjection(app, {
      area: requiredOption(input, 'area'),
      indicator: requiredOption(input, 'indicator'),
      years: years === null ? null : Math.max(1, years),
    });
    if (input.options.json) {
      input.print.json(projectionJson(found));
      return EXIT.good;
    }
    const { answer } = found;
    const code = answer.status === 'ok' ? answer.detail.pool.municipality : null;
    printProjection(found, input, code === null ? null : ((await app.figures.area(code))?.name ?? code));
    return EXIT.good;
  },
};

function printProjection(found: AreaProjection, { language, print }: CommandInput, municipality: string | null): void {
  const say = messages(language);
  const words = say.projection;
  const format = formats(language);
  const { answer, indicator, area } = found;
  print.line(words.chartTitle(indicator.title[language], area.name));
  if (answer.status === 'refused') {
    print.line(`${words.refusedTitle}.`);
    for (const sentence of refusalSentences(answer.reasons, found.hasStopped, say)) print.line(sentence);
    return;
  }
  // Before any number: what such a line is.
  print.line(`${words.what} ${words.whatNot}`);
  for (const sentence of projectionSentences(found, language, say, format)) print.line(sentence);
  const { column } = words;
  const value = (number: number) => format.value(number, indicator);
  const band = (range: BandAt | null) => (range ? words.range(value(range.lower), value(range.upper)) : words.noBand);
  const held = ({ inside, of }: Held) => (of === 0 ? '' : words.heldCount(format.number(inside), format.number(of)));
  print.table(
    [
      { head: column.period },
      { head: column.mean, align: 'right' },
      { head: column.band80, align: 'right' },
      { head: column.band95, align: 'right' },
      { head: column.naive, align: 'right' },
      { head: column.held, align: 'right' },
    ],
    answer.detail.ahead.map((year) => [
      format.period(year.period),
      value(year.value),
      band(year.band80),
      band(year.band95),
      value(year.naive),
      held(year.held80),
    ]),
  );
  for (const sentence of projectionNotes(answer.warnings, say)) print.line(sentence);
  for (const sentence of projectionGrounds(found, answer.detail, municipality, say, format)) print.line(sentence);
  print.line(`${words.howSources} ${answer.source?.releases.join(', ') ?? ''}`);
}

/** The whole answer for programs: every number with its interval, method, warnings and source. */
export function projectionJson({ area, indicator, answer, known }: AreaProjection): object {
  return {
    area: areaJson(area),
    indicator: indicator.id,
    unit: indicator.unit,
    continues: 'the past, programme included',
    status: answer.status,
    method: answer.method,
    n: answer.n,
    ...(answer.status === 'refused' ? { reasons: answer.reasons } : {}),
    warnings: answer.warnings,
    source: answer.source,
    known: known.map(({ period, value, open }) => ({ period, value, provisional: open })),
    ...(answer.status === 'ok' ? yearsJson(answer.detail) : {}),
  };
}

function yearsJson({ ahead, held80, held95, ...rest }: ProjectedYears): object {
  return {
    ...rest,
    ahead: ahead.map(({ period, value, naive, band80, band95, errors, held80: in80, held95: in95 }) => ({
      period,
      value,
      naive,
      lower80: band80?.lower ?? null,
      upper80: band80?.upper ?? null,
      lower95: band95?.lower ?? null,
      upper95: band95?.upper ?? null,
      errors,
      held: { '80': in80, '95': in95 },
    })),
    held: { '80': held80, '95': held95 },
  };
}
