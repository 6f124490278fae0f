import { EXIT } from '#base/fault';
import { askFloors } from '#app/questions/floor';
import type { FloorStanding } from '#domain/profile/floor-standing';
import { formats } from '#i18n/format';
import { areaJson } from '../area-json.ts';
import type { Command, CommandInput } from '../command.ts';
import { textOption } from '../option-values.ts';
import { valueText } from '../series-text.ts';

export const floor: Command = {
  name: 'floor',
  arguments: '',
  options: { id: { value: 'ID' }, municipality: { value: 'AREA' } },
  example: 'peil floor --world demo',
  async run(input) {
    const { options, print, words, openApp } = input;
    const { within, standings } = await askFloors(await openApp(), {
      floor: textOption(input, 'id') ?? null,
      municipality: textOption(input, 'municipality') ?? null,
    });
    if (options.json) {
      print.json({ municipality: areaJson(within), floors: standings.map(standingJson) });
      return EXIT.good;
    }
    if (standings.length === 0) print.line(words.floors.none);
    standings.forEach((standing, index) => {
      if (index > 0) print.line();
      printStanding(standing, input);
    });
    return EXIT.good;
  },
};

function standingJson({ floor: one, indicator, level, period, answer, peoplePeriod, rows }: FloorStanding): object {
  const { status, n, method, warnings, source } = answer;
  return {
    ...one,
    unit: indicator.unit,
    level,
    period,
    peoplePeriod,
    answer: {
      status,
      n,
      method,
      warnings,
      source,
      ...(answer.status === 'ok' ? { people: answer.estimate, groups: answer.detail.groups } : { reasons: answer.reasons }),
    },
    areas: rows.map(({ area, figure, position, people }) => ({
      ...areaJson(area),
      value: figure?.value ?? null,
      status: figure?.status ?? 'not_published',
      flag: figure?.flag ?? null,
      lower: figure?.lower ?? null,
      upper: figure?.upper ?? null,
      divisionYear: figure?.divisionYear ?? null,
      release: figure?.release ?? null,
      position,
      people,
    })),
  };
}

function printStanding({ floor: one, indicator, period, answer, rows, peoplePeriod }: FloorStanding, input: CommandInput): void {
  const { language, words, print } = input;
  const format = formats(language);
  const say = words.floors;
  print.line(`${one.title[language]} (${one.id})`);
  print.line(say.bound[one.side](format.value(one.bound, indicator), indicator.title[language], period ? format.period(period) : '-'));
  print.line(say.setBy(one.setBy[language], one.source.title, one.source.url ?? one.source.document ?? ''));
  if (answer.status === 'refused') print.line(say.refused(answer.reasons.map(({ code }) => words.floors.reason[code] ?? code).join('; ')));
  else {
    const { below, unclear, met, 'no-figure': missing } = answer.detail.groups;
    const people = below.areas === 0 ? '0' : below.people === null ? words.words.unknown : format.number(below.people);
    print.line(
      say.count(format.number(below.areas), people, format.number(unclear.areas), format.number(met.areas), format.number(missing.areas)),
    );
    if (below.peopleUnknown > 0) print.line(say.peopleUnknown(format.number(below.peopleUnknown)));
    if (peoplePeriod) print.line(say.peopleFrom(format.period(peoplePeriod)));
  }
  for (const { code, params } of answer.warnings) {
    const warning = say.warning[code]?.(format.number(Number(params?.['n'] ?? 0)));
    if (warning) print.line(warning);
  }
  print.table(
    [
      { head: words.columns.code },
      { head: words.columns.name },
      { head: words.columns.value, align: 'right' },
      { head: say.position },
      { head: say.people, align: 'right' },
    ],
    rows.map(({ area, figure, position, people }) => [
      area.code,
      area.name,
      figure ? valueText(figure, indicator, format, words) : words.words.noFigure,
      position === null ? '-' : say.positions[position],
      people === null ? words.words.unknown : format.number(people),
    ]),
  );
}
