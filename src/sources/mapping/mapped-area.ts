import { municipalityOf, parseOfficialCode, restoreCode } from '#domain/area/code';
import type { AreaLevel } from '#domain/area/level';
import type { ForeignTable } from '#domain/catalogue/catalogue';
import type { DraftArea } from '#domain/release/draft';
import type { ReadOptions } from '../reader.ts';
import { areaOf } from '../wide/areas.ts';
import type { MappingFile } from './mapping-file.ts';

/** What a row says of its area. */
export interface AreaWords {
  code: string;
  name: string;
  /** Text of the column areaLevel. */
  level: string;
}

const RESTORABLE = new Set<AreaLevel>(['municipality', 'district', 'neighbourhood']);

/** The area that a row is about; null when it names none and the mapping gives none for that. */
export function mappedArea(
  words: AreaWords,
  divisionYear: number | null,
  mapping: MappingFile,
  foreign: ForeignTable | null,
  areaByTitle: ReadOptions['areaByTitle'],
): DraftArea | null {
  const rules = mapping.area ?? {};
  const level = rules.levels?.[words.level] ?? rules.level ?? null;
  const code = rules.aliases?.[words.code] ?? words.code;
  const plain = (scheme: string, own: Partial<DraftArea>): DraftArea => ({
    scheme,
    code,
    divisionYear,
    level: level ?? 'other',
    name: words.name || code,
    parent: null,
    municipality: null,
    changeMark: null,
    ...own,
  });
  if (code === '' && words.name === '') {
    return rules.empty
      ? plain(rules.scheme ?? 'cbs', { ...rules.empty, level: levelByPrefix(rules.empty.code, rules.levelByPrefix) ?? 'country' })
      : null;
  }
  const own = rules.own?.find(({ pattern }) => new RegExp(pattern, 'u').test(code));
  if (own) return plain(own.scheme, { level: own.level, municipality: own.municipality ?? null, parent: own.municipality ?? null });
  if (rules.scheme !== undefined && code !== '')
    return plain(rules.scheme, { level: levelByPrefix(code, rules.levelByPrefix) ?? level ?? 'other' });

  const key = restored(code, level);
  const known = {
    key: key || null,
    code: null,
    name: words.name || null,
    municipalityName: null,
    municipalityCode: null,
    type: null,
    changeMark: null,
  };
  const area = areaOf(known, divisionYear, {
    foreign,
    titles: new Map(),
    codeOfKey: new Map<string, string>(),
    areaByTitle: areaByTitle ?? null,
  });
  // The words of an unknown area tell no level, but the mapping may.
  return area.level === 'other' && level !== null ? { ...area, level, municipality: area.municipality ?? municipalityOf(area.code) } : area;
}

/** A code whose prefix and zeros a spreadsheet dropped, given back when the level is known. */
function restored(code: string, level: AreaLevel | null): string {
  if (parseOfficialCode(code) || level === null || !RESTORABLE.has(level) || !/^\d+(?:\.0)?$/.test(code)) return code;
  return restoreCode(code, level as 'municipality' | 'district' | 'neighbourhood') ?? code;
}

function levelByPrefix(code: string, prefixes: Record<string, AreaLevel> = {}): AreaLevel | null {
  const prefix = Object.keys(prefixes)
    .filter((each) => code.startsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  return prefix === undefined ? null : prefixes[prefix]!;
}
