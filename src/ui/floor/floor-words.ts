import { address } from '#domain/address/address';
import type { FloorGroup, FloorPosition } from '#domain/answer/floor';
import type { FloorRow, FloorStanding } from '#domain/profile/floor-standing';
import type { FloorCount } from '#i18n/messages/nl/floors';
import { figureInWords } from '#ui/indicator/row-words.ts';
import type { MapValue, NamedShade } from '#ui/map/map-value.ts';
import type { Site } from '#ui/site-context.ts';

/** What each position is called for this floor: 'te ver' for a distance, 'te weinig' for a share. */
export function positionWords({ floor }: FloorStanding, { say }: Site): Record<FloorPosition, string> {
  return say.floors.position[floor.kind === 'level' ? floor.side : floor.kind];
}

/** The figure of a row as a table and a map say it, or why there is none. */
export function rowFigure({ figure }: FloorRow, { indicator }: FloorStanding, site: Site): string {
  return figure ? figureInWords(figure, { indicator, site }) : site.say.floors.position['at least']['no-figure'];
}

/** Positions with a shade, lightest first: one hue, the darkest for what is not as agreed. */
const SHADED = [
  ['met', 1],
  ['unclear', 3],
  ['below', 5],
] as const;

export function floorShades(standing: FloorStanding, site: Site): NamedShade[] {
  const words = positionWords(standing, site);
  return SHADED.map(([position, shade]) => ({ shade, words: words[position] }));
}

/** What the map says of each area that it draws: the code as drawn, the position and the figure. */
export function floorMapValues(standing: FloorStanding, drawn: ReadonlyMap<string, { area: { code: string } }>, site: Site) {
  const words = positionWords(standing, site);
  const rows = new Map(standing.rows.map((row) => [row.area.code, row]));
  return new Map(
    [...drawn].flatMap(([code, { area }]): [string, MapValue][] => {
      const row = rows.get(area.code);
      if (!row) return [];
      const kind = SHADED.findIndex(([position]) => position === row.position);
      const figure = rowFigure(row, standing, site);
      const value = kind < 0 ? null : kind;
      const label = row.position === null || value === null ? figure : `${words[row.position]}, ${figure}`;
      return [[code, { value, label, href: rowHref(row, site), ...(value === null ? { missing: figure } : {}) }]];
    }),
  );
}

export function rowHref({ area, current }: FloorRow, { language }: Site): string {
  return address.area(area, language, current || area.divisionYear === null ? {} : { divisionYear: area.divisionYear });
}

/** What stands against the floor, in sentences: those short of it first, then what is not known. */
export function floorSentences(standing: FloorStanding, where: string, site: Site): string[] {
  const { answer, rows } = standing;
  const { say, format } = site;
  const words = say.floors;
  if (answer.status === 'refused') return answer.reasons.map(({ code }) => words.refused[code] ?? code);
  const { below, unclear, met, 'no-figure': missing } = answer.detail.groups;
  const levels = say.terms.levels[standing.level ?? 'other'];
  const ofAll = (areas: number) => words.ofAll(format.number(areas), format.number(rows.length), levels, where);
  const count = ({ areas, people, peopleUnknown }: FloorGroup): FloorCount => ({
    areas: ofAll(areas),
    people: people === null ? null : format.number(people),
    unknown: peopleUnknown === 0 ? null : ofAll(peopleUnknown),
  });
  return [
    ...(below.areas > 0 ? [words.below(count(below)), words.notEverybody] : [words.noneBelow(ofAll(answer.n))]),
    ...(unclear.areas > 0 ? [words.unclear(count(unclear))] : []),
    ...(met.areas > 0 && below.areas > 0 ? [words.met(count(met))] : []),
    ...(missing.areas > 0 ? [words.missing(count(missing))] : []),
  ];
}
