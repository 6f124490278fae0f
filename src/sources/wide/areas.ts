import { municipalityOf, parentOf, parseOfficialCode, restoreCode } from '#domain/area/code';
import type { AreaLevel } from '#domain/area/level';
import { UNKNOWN_SCHEME } from '#domain/area/scheme';
import type { ForeignTable } from '#domain/catalogue/catalogue';
import type { DraftArea } from '#domain/release/draft';
import { knownTitleCode, levelOfTitle, nameOfTitle } from './known-titles.ts';

/** What a row says of its area; texts are trimmed, empty is null. */
export interface AreaCells {
  /** Code or title from the area dimension. */
  key: string | null;
  /** Code from a column of its own. */
  code: string | null;
  name: string | null;
  municipalityName: string | null;
  municipalityCode: string | null;
  type: string | null;
  changeMark: string | null;
}

/** What is known beside the row itself. */
export interface AreaKnowledge {
  foreign: ForeignTable | null;
  /** Titles of codes, from a list that came with the file. */
  titles: ReadonlyMap<string, string>;
  /** Codes that other rows of the file give for the same key. */
  codeOfKey: { get(key: string): string | null | undefined };
  /** The level of every row, where the file has no column that tells it. */
  level?: AreaLevel | null;
  areaByTitle: ((title: string, divisionYear: number | null) => string | null) | null;
}

/** Scheme of official codes. */
export const OFFICIAL_SCHEME = 'cbs';

/** Codes of places of residence (woonplaatsen): official, but no level of the divisions. */
const RESIDENCE = /^WP\d{4}$/;

const LEVELS: Record<string, AreaLevel> = {
  land: 'country',
  gemeente: 'municipality',
  g: 'municipality',
  wijk: 'district',
  w: 'district',
  buurt: 'neighbourhood',
  b: 'neighbourhood',
  provincie: 'province',
  landsdeel: 'region',
};

/**
 * The area that a row is about. In turn: what the catalogue says of this table's codes and titles; an
 * official code; digits that lost their prefix, when the row tells the level; the code that other rows
 * give for the same key; titles that are known everywhere, or through `areaByTitle`. What then is left
 * is kept under scheme `unknown`, with the municipality in its code, as names repeat between them.
 */
export function areaOf(cells: AreaCells, divisionYear: number | null, knowledge: AreaKnowledge): DraftArea {
  const level = levelOfType(cells.type) ?? knowledge.level ?? null;
  const code = aliasOf(cells, knowledge) ?? officialOf(cells, level, knowledge) ?? byTitle(cells, divisionYear, knowledge);
  return code === null ? unknownArea(cells, level) : codedArea(code, cells, divisionYear, knowledge);
}

/** The level that a row's type tells (`Gemeente`, `B`); null when it tells none. */
export function levelOfType(type: string | null): AreaLevel | null {
  return type === null ? null : (LEVELS[type.toLowerCase()] ?? null);
}

/** CBS's mark of change against the year before; null when the cell says nothing (`.`). */
export function changeMarkOf(cell: string | null): 1 | 2 | 3 | null {
  const mark = cell?.replace(/\.0$/, '');
  return mark === '1' ? 1 : mark === '2' ? 2 : mark === '3' ? 3 : null;
}

function aliasOf(cells: AreaCells, { foreign }: AreaKnowledge): string | null {
  const aliases = foreign?.areaAliases;
  const titles = foreign?.areaTitles;
  for (const raw of [cells.code, cells.key]) if (raw !== null && aliases?.[raw] !== undefined) return aliases[raw];
  for (const raw of [cells.key, cells.name]) if (raw !== null && titles?.[raw] !== undefined) return titles[raw];
  return null;
}

function officialOf(cells: AreaCells, level: AreaLevel | null, { codeOfKey }: AreaKnowledge): string | null {
  for (const raw of [cells.code, cells.key]) {
    const official = raw === null ? null : parseOfficialCode(raw);
    if (official) return official.code;
    if (raw !== null && RESIDENCE.test(raw)) return raw;
  }
  if (level === 'municipality' || level === 'district' || level === 'neighbourhood') {
    for (const raw of [cells.code, cells.key]) {
      const restored = raw !== null && /^\d+(?:\.0)?$/.test(raw) ? restoreCode(raw, level) : null;
      if (restored) return restored;
    }
  }
  return cells.key === null ? null : (codeOfKey.get(cells.key) ?? null);
}

function byTitle(cells: AreaCells, divisionYear: number | null, { areaByTitle }: AreaKnowledge): string | null {
  const title = cells.name ?? cells.key;
  if (title === null || cells.code !== null || cells.municipalityName !== null) return null;
  return knownTitleCode(title) ?? areaByTitle?.(title, divisionYear) ?? null;
}

function codedArea(code: string, cells: AreaCells, divisionYear: number | null, { titles, foreign }: AreaKnowledge): DraftArea {
  const official = parseOfficialCode(code);
  const level = official?.level ?? 'other';
  const municipality =
    level === 'country' || level === 'region' || level === 'province'
      ? null
      : (municipalityOf(code) ?? (cells.municipalityCode === null ? null : (parseOfficialCode(cells.municipalityCode)?.code ?? null)));
  return {
    scheme: official ? OFFICIAL_SCHEME : (foreign?.areaScheme ?? OFFICIAL_SCHEME),
    code: official?.code ?? code,
    divisionYear,
    level,
    name: nameOfTitle(titles.get(code) ?? nameOf(cells, level) ?? code, level),
    parent: official ? parentOf(official.code) : municipality,
    municipality,
    changeMark: changeMarkOf(cells.changeMark),
  };
}

/** The name in the row. A key that is itself a code or digits is no name. */
function nameOf(cells: AreaCells, level: AreaLevel): string | null {
  if (cells.name !== null) return cells.name;
  if (cells.key !== null && parseOfficialCode(cells.key) === null && !/^[\d.]+$/.test(cells.key)) return cells.key;
  return level === 'municipality' || level === 'country' ? cells.municipalityName : null;
}

/** Without a code there is no division either: the title is all we know. */
function unknownArea(cells: AreaCells, level: AreaLevel | null): DraftArea {
  const title = cells.name ?? cells.key ?? cells.code ?? '';
  const code = cells.code ?? (cells.municipalityName === null ? title : `${title}, ${cells.municipalityName}`);
  return {
    scheme: UNKNOWN_SCHEME,
    code,
    divisionYear: null,
    level: level ?? levelOfTitle(title) ?? 'other',
    name: code === cells.code && title !== '' ? title : code,
    parent: null,
    municipality: null,
    changeMark: changeMarkOf(cells.changeMark),
  };
}
