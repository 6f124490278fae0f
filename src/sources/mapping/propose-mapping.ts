import { parsePeriod } from '#base/period';
import { foldName } from '#base/text';
import { parseOfficialCode } from '#domain/area/code';
import type { AreaLevel } from '#domain/area/level';
import { numberOf } from '../table/number.ts';
import type { SourceFile } from '../reader.ts';
import { plainName } from '../table/open.ts';
import { cellText, gridOf, type GridCell } from './grid.ts';
import { findHeader } from './header.ts';
import type { MappingFile, WrittenMapping } from './mapping-file.ts';
import { valueReader } from './mapped-value.ts';

/** How many rows are looked at. */
const LOOKED_AT = 200;

type Role =
  | 'areaCode'
  | 'areaName'
  | 'areaLevel'
  | 'divisionYear'
  | 'period'
  | 'measure'
  | 'value'
  | 'unit'
  | 'status'
  | 'flag'
  | 'lower'
  | 'upper'
  | 'base'
  | 'ignore';

/** Names, folded, that columns with a task usually bear. */
const USUAL_NAMES: Partial<Record<Role, RegExp>> = {
  areaCode:
    /^(gebieds?code|gebiedcode\w*|area code|regiocode\w*|codering|gm code|wk code|bu code|gwb code|geocode|geoitem|wijkcode|buurtcode|gemeentecode|code|nhood id)$/,
  areaName:
    /^(gebied|gebieds?naam|area name|regio|regionaam|naam|wijk|buurt|gemeente|wk naam|bu naam|gm naam|wijknaam|buurtnaam|gemeentenaam|wijken|buurten)$/,
  areaLevel: /^(gebiedsniveau|geolevel|niveau|soort regio|level)$/,
  divisionYear: /^(indeling|indelingsjaar|division year|gebiedsindeling)$/,
  period: /^(jaar|periode|perioden|period|peildatum|year|tijd)$/,
  measure: /^(indicator|onderwerp|onderwerpcode|variabele|variable|measure|thema|kenmerk)$/,
  value: /^(waarde|value|cijfer|aantal|percentage|resultaat|score)$/,
  unit: /^(eenheid|unit|units|unit measure)$/,
  status: /^(status|observation status|symbool)$/,
  flag: /^(flag|voorlopig)$/,
  lower: /^(ondergrens\b.*|lower\b.*|betrouwbaarheidsmarge ondergrens)$/,
  upper: /^(bovengrens\b.*|upper\b.*|betrouwbaarheidsmarge bovengrens)$/,
  base: /^(n|base|respondenten|aantal respondenten|ongewogen n|celvulling)$/,
};

/** Signs that usually stand for a missing figure. */
const USUAL_SIGNS: Record<string, 'suppressed' | 'unknown' | 'not_applicable' | 'not_measured' | 'not_published'> = {
  '.': 'suppressed',
  x: 'suppressed',
  '-': 'not_applicable',
  '?': 'unknown',
  'n.b.': 'unknown',
  nb: 'unknown',
  'n.v.t.': 'not_applicable',
  nvt: 'not_applicable',
  '-99999': 'unknown',
  '-99998': 'not_applicable',
  '-99997': 'suppressed',
  '-99996': 'not_measured',
  '-99995': 'not_published',
  '-99999999': 'unknown',
};

/** What the values of a column look like. */
interface Look {
  name: string;
  at: number;
  filled: string[];
  codes: number;
  periods: number;
  numbers: number;
}

/**
 * Guesses a mapping from the head of a file: tasks of columns from their names and values, signs for
 * missing figures, decimal comma. A beginning to be read and mended by a person, so nothing is hidden:
 * what cannot be guessed (publisher, licence, period) stands in it to be filled in.
 */
export async function proposeMapping(file: SourceFile): Promise<WrittenMapping> {
  const grid = await gridOf(file);
  const lenient: MappingFile = { id: 'x', table: { protection: 'publisher' }, missing: USUAL_SIGNS, file: { decimalComma: true } };
  const header = findHeader(grid, lenient, [], valueReader(lenient));
  const rows = grid.rows.slice(header.firstRow, header.firstRow + LOOKED_AT);
  const looks = header.names.flatMap((name, at) =>
    name === '' && rows.every((row) => row[at] === undefined || row[at] === null) ? [] : [lookAt(name, at, rows)],
  );
  const roles = rolesOf(looks);
  const of = (role: Role) => looks.filter(({ at }) => roles.get(at) === role).map(({ name, at }) => (name === '' ? `#${at + 1}` : name));
  const free = looks.filter(({ at, name }) => !roles.has(at) && name !== '');
  const value = of('value')[0];
  const figures = free.filter((look) => isFigures(look));
  const isLong = value !== undefined && (of('measure').length > 0 || figures.length === 0);
  const level = commonLevel(looks, roles);
  const signs = usedSigns(isLong ? looks.filter(({ at }) => roles.get(at) === 'value') : figures);
  const name = slug(plainName(file));
  const texts = free.filter((look) => !isFigures(look)).map((look) => look.name);

  const columns: NonNullable<MappingFile['columns']> = {};
  for (const role of [
    'areaCode',
    'areaName',
    'areaLevel',
    'divisionYear',
    'period',
    'measure',
    'unit',
    'status',
    'flag',
    'lower',
    'upper',
    'base',
  ] as const) {
    if (of(role)[0] !== undefined) columns[role] = of(role)[0];
  }
  if (isLong) columns.value = value;
  const across = !isLong && figures.length > 0 && figures.every((look) => parsePeriod(look.name) !== null) ? 'periods' : 'measures';
  const wideNames = [...(isLong || value === undefined ? [] : [value]), ...figures.map((look) => look.name)];
  const hasPeriod = columns.period !== undefined || across === 'periods';
  return {
    id: name,
    table: {
      id: name,
      title: header.title ?? name,
      publisher: 'INVULLEN',
      licence: 'INVULLEN',
      policy: 'newest-release-per-period',
      missing: 'unknown',
      sampling: 'register',
      // Nobody said that they are protected: then they are protected here.
      protection: 'own',
    },
    ...(usesComma(looks) ? { file: { decimalComma: true } } : {}),
    columns,
    ...(isLong ? { ...(texts.length > 0 ? { dimensions: texts } : {}) } : { wide: { columns: wideNames, across } }),
    ...(!isLong && texts.length > 0 ? { dimensions: texts } : {}),
    ...(of('ignore').length > 0 ? { ignore: of('ignore') } : {}),
    ...fixedOf(
      hasPeriod,
      columns.divisionYear !== undefined,
      across === 'periods' || (isLong && columns.measure === undefined),
      value ?? name,
    ),
    ...(level ? { area: { level } } : {}),
    ...(Object.keys(signs).length > 0 ? { missing: signs } : {}),
  };
}

function fixedOf(hasPeriod: boolean, hasDivision: boolean, needsMeasure: boolean, measure: string): Pick<MappingFile, 'fixed'> {
  const fixed: NonNullable<MappingFile['fixed']> = {
    ...(hasPeriod ? {} : { period: 'INVULLEN' }),
    ...(hasDivision ? {} : { divisionYear: 'period' as const }),
    ...(needsMeasure ? { measure } : {}),
  };
  return Object.keys(fixed).length > 0 ? { fixed } : {};
}

function lookAt(name: string, at: number, rows: GridCell[][]): Look {
  const filled = rows.map((row) => cellText(row[at])).filter((text) => text !== '');
  const count = (test: (text: string) => boolean) => filled.filter(test).length / Math.max(1, filled.length);
  return {
    name,
    at,
    filled,
    codes: count((text) => parseOfficialCode(text) !== null),
    periods: count((text) => parsePeriod(text) !== null && /^(?:19|20)\d{2}/.test(text)),
    numbers: count(isNumber),
  };
}

/** One column per task; by values first where they are plain, then by name. Row numbers are ignored. */
function rolesOf(looks: readonly Look[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  const free = () => looks.filter(({ at }) => !roles.has(at));
  const take = (role: Role, look: Look | undefined) => look && roles.set(look.at, role);
  for (const look of looks)
    if (look.at === 0 && /^(?:|1|unnamed.*|id|index)$/.test(foldName(look.name)) && isCounting(look)) take('ignore', look);
  take('areaCode', free().find((look) => look.codes > 0.9) ?? free().find((look) => named(look, 'areaCode')));
  const byName: Role[] = ['divisionYear', 'areaName', 'areaLevel', 'measure', 'unit', 'status', 'flag', 'lower', 'upper', 'base', 'value'];
  for (const role of byName)
    take(
      role,
      free().find((look) => named(look, role)),
    );
  take('period', free().find((look) => named(look, 'period')) ?? free().find((look) => look.periods > 0.95 && !/\d/.test(look.name)));
  // Without any column of areas by name or value, the first text is taken for their names.
  if (![...roles.values()].some((role) => role === 'areaCode' || role === 'areaName'))
    take(
      'areaName',
      free().find((look) => look.numbers < 0.5),
    );
  return roles;
}

function named(look: Look, role: Role): boolean {
  return USUAL_NAMES[role]?.test(foldName(look.name)) ?? false;
}

/** A number as a spreadsheet of either country writes it. */
function isNumber(text: string): boolean {
  return !Number.isNaN(numberOf(text)) || !Number.isNaN(numberOf(text, true));
}

function isFigures(look: Look): boolean {
  const figures = look.filled.filter((text) => isNumber(text) || text.toLowerCase() in USUAL_SIGNS);
  return look.filled.length === 0 || (look.numbers > 0 && figures.length > look.filled.length * 0.9);
}

/** Whole numbers that only grow: the row numbers of a program. */
function isCounting(look: Look): boolean {
  const numbers = look.filled.map(Number);
  return numbers.length > 1 && numbers.every((number, index) => Number.isInteger(number) && (index === 0 || number > numbers[index - 1]!));
}

function usesComma(looks: readonly Look[]): boolean {
  return looks.some(({ filled }) => filled.some((text) => /^-?\d+,\d+$/.test(text)) && !filled.some((text) => /^-?\d+\.\d+$/.test(text)));
}

function usedSigns(looks: readonly Look[]): Record<string, (typeof USUAL_SIGNS)[string]> {
  const seen = new Set(looks.flatMap(({ filled }) => filled.map((text) => text.toLowerCase().replace(/\.0$/, ''))));
  return Object.fromEntries(Object.entries(USUAL_SIGNS).filter(([sign]) => seen.has(sign)));
}

/** The level of the areas, when the codes or the name of their column tell only one. */
function commonLevel(looks: readonly Look[], roles: Map<number, Role>): AreaLevel | null {
  const look = looks.find(({ at }) => roles.get(at) === 'areaCode');
  if (!look) return null;
  const levels = new Set(look.filled.map((text) => parseOfficialCode(text)?.level).filter((level) => level !== undefined));
  if (levels.size === 1) return [...levels][0]!;
  if (levels.size > 1) return null;
  const name = foldName(look.name);
  return /buurt|^bu\b/.test(name)
    ? 'neighbourhood'
    : /wijk|^wk\b/.test(name)
      ? 'district'
      : /gemeente|^gm\b/.test(name)
        ? 'municipality'
        : null;
}

function slug(name: string): string {
  return foldName(name.replace(/\.[a-z]+$/i, '')).replaceAll(' ', '-') || 'tabel';
}
