import { EXIT } from '#base/fault';
import { askWorse } from '#app/questions/worse';
import type { WorseInArea } from '#app/questions/worse';
import { formats } from '#i18n/format';
import { changeSentence } from '#i18n/judged/change';
import { areaJson } from '../area-json.ts';
import type { Command, CommandInput } from '../command.ts';
import { textOption } from '../option-values.ts';
import { gapText } from '../series-text.ts';

export const worse: Command = {
  name: 'worse',
  arguments: '',
  options: { municipality: { value: 'AREA' }, 'programme-area': { value: 'AREA' } },
  example: 'peil worse --world demo',
  async run(input) {
    const { options, print, words, openApp } = input;
    const { within, areas } = await askWorse(await openApp(), {
      municipality: textOption(input, 'municipality') ?? null,
      programmeArea: textOption(input, 'programme-area') ?? null,
    });
    if (options.json) {
      print.json({ municipality: within && areaJson(within), areas: areas.map(worseJson) });
      return EXIT.good;
    }
    if (areas.length === 0) print.line(words.worse.noAreas(within?.name ?? ''));
    areas.forEach((one, index) => {
      if (index > 0) print.line();
      printArea(one, input);
    });
    return EXIT.good;
  },
};

function worseJson({ area, worse: found, tests, q, refused, refusedCount }: WorseInArea): object {
  return {
    area: areaJson(area),
    family: { tests, q, rule: 'Benjamini-Hochberg over all judged indicators of the area' },
    refused: { indicators: refusedCount, reasons: refused },
    worse: found.map(({ indicator, lower, upper, ...one }) => ({
      indicator: indicator.id,
      themes: indicator.themes,
      unit: indicator.unit,
      ...one,
      ci95: [lower, upper],
    })),
  };
}

function printArea({ area, worse: found, tests, q, refused, refusedCount }: WorseInArea, { language, words, print }: CommandInput): void {
  const format = formats(language);
  const say = words.worse;
  print.line(say.title(area.name, area.code));
  print.line(say.tested(format.number(tests), format.number(100 * q), format.number(found.length)));
  const reasons = Object.entries(refused).map(([code, count]) => `${words.verdicts.reason[code] ?? code}: ${format.number(count)}`);
  print.line(say.refused(format.number(refusedCount), reasons.join('; ')));
  for (const one of found) {
    const { indicator } = one;
    const points = (value: number, more = 0) => gapText(value, { ...indicator, decimals: indicator.decimals + more }, format, words);
    const sides = { area: area.name, reference: say.reference[one.comparator] };
    const higherIsBetter = indicator.direction === 'more';
    const change = { verdict: one.verdict, area: one.areaChange, reference: one.referenceChange, higherIsBetter };
    print.line();
    print.line(`${indicator.title[language]} (${indicator.id})`);
    print.line(changeSentence(change, sides, language));
    print.line(
      say.numbers(
        points(one.gapLast),
        one.lastPeriod ? format.period(one.lastPeriod) : '-',
        points(one.slope, 1),
        points(one.lower, 1),
        points(one.upper, 1),
        format.number(one.n),
        format.number(one.pFamily, 3),
      ),
    );
    for (const code of one.warnings) if (words.verdicts.warning[code]) print.line(words.verdicts.warning[code]);
  }
}
