import { EXIT } from '#base/fault';
import type { Area } from '#domain/area/area';
import { AREA_LEVELS, type AreaLevel } from '#domain/area/level';
import { findArea } from '#app/questions/find-area';
import { formats } from '#i18n/format';
import { areaJson } from '../area-json.ts';
import type { Command } from '../command.ts';
import { choiceOption, numberOption, textOption } from '../option-values.ts';

const SHOWN_TO_PEOPLE = 50;
const ALL = 1_000_000;

export const areas: Command = {
  name: 'areas',
  arguments: '[TEXT]',
  options: { level: { value: 'LEVEL' }, municipality: { value: 'AREA' }, limit: { value: 'N' } },
  example: 'peil areas Selwerd',
  async run(input) {
    const { positionals, options, language, words, print, openApp } = input;
    const level = choiceOption(input, 'level', AREA_LEVELS);
    const wanted = numberOption(input, 'limit');
    const { figures } = await openApp();
    const within = textOption(input, 'municipality');
    const municipality = within === undefined ? null : (await findArea(figures, within, { levels: ['municipality'] })).code;
    const text = positionals[0];
    const levels = level ? [level] : undefined;
    const found: Area[] =
      text === undefined
        ? await everyArea(levels ?? AREA_LEVELS, (one) => figures.areasWithin({ municipality, level: one }))
        : await figures.searchAreas(text, { limit: ALL, levels, municipality: municipality ?? undefined });
    const shown = found.slice(0, wanted ?? (options.json ? ALL : SHOWN_TO_PEOPLE));
    if (options.json) {
      print.json({ count: found.length, areas: shown.map(areaJson) });
      return EXIT.good;
    }
    if (found.length === 0) {
      print.line(words.lists.noAreas(text ?? ''));
      return EXIT.badInput;
    }
    const { columns } = words;
    print.table(
      [
        { head: columns.code },
        { head: columns.name },
        { head: columns.level },
        { head: columns.municipality },
        { head: columns.divisionYear, align: 'right' },
      ],
      shown.map((area) => [area.code, area.name, words.level[area.level], area.municipality ?? '', String(area.divisionYear ?? '')]),
    );
    const { number } = formats(language);
    print.line(words.lists.areas(number(shown.length), number(found.length)));
    return EXIT.good;
  },
};

async function everyArea(levels: readonly AreaLevel[], ask: (level: AreaLevel) => Promise<Area[]>): Promise<Area[]> {
  const found: Area[] = [];
  for (const level of levels) found.push(...(await ask(level)));
  return found;
}
