import type { Issue } from '#base/issue';
import { parseOfficialCode } from '#domain/area/code';
import type { DraftArea } from '#domain/release/draft';
import { areaOf, type AreaCells, type AreaKnowledge } from './areas.ts';
import { LostZeros } from './lost-zeros.ts';
import { roleIndex, type Role } from './roles.ts';
import type { Table } from '../table/table.ts';

/** The areas of a table, each once, and per row which one it is about. */
export interface AreaColumn {
  areas: DraftArea[];
  /** Index into `areas`, one per row. */
  ofRow: Int32Array;
  issues: Issue[];
}

/**
 * Finds the area of every row. The division year is one for all rows, or per row where the codes follow
 * the year of the figures.
 */
export function areaColumn(
  table: Table,
  roles: readonly Role[],
  divisionYear: number | null | ((row: number) => number),
  knowledge: Omit<AreaKnowledge, 'codeOfKey'>,
): AreaColumn {
  const cellsOf = areaCells(table, roles);
  const all: AreaKnowledge = { ...knowledge, codeOfKey: codesOfKeys(table, roles) };
  const areas: DraftArea[] = [];
  const byWords = new Map<string, number>();
  const byIdentity = new Map<string, number>();
  const ofRow = new Int32Array(table.rowCount);
  const lost = new LostZeros();
  const codeColumn = roleIndex(roles, 'area-code') >= 0 ? roleIndex(roles, 'area-code') : roleIndex(roles, 'area-key');
  for (let row = 0; row < table.rowCount; row++) {
    const cells = cellsOf(row);
    const year = typeof divisionYear === 'function' ? divisionYear(row) : divisionYear;
    const words = `${cells.key}\t${cells.code}\t${cells.name}\t${cells.municipalityName}\t${cells.type}\t${year}`;
    let index = byWords.get(words);
    if (index === undefined) {
      const area = areaOf(cells, year, all);
      const identity = `${area.scheme}\t${area.code}\t${area.divisionYear}`;
      index = byIdentity.get(identity) ?? areas.push(area) - 1;
      if (!byIdentity.has(identity)) lost.see(cells.code ?? cells.key, area.code, table.columns[codeColumn] ?? '');
      byIdentity.set(identity, index);
      byWords.set(words, index);
      if (areas[index] !== area) keepBest(areas[index]!, area);
    }
    ofRow[row] = index;
  }
  return { areas, ofRow, issues: lost.issues() };
}

/** The same area in other words: a name beats a code, a mark of change beats none. */
function keepBest(area: DraftArea, other: DraftArea): void {
  if (area.name === area.code && other.name !== other.code) area.name = other.name;
  area.changeMark ??= other.changeMark;
}

function areaCells(table: Table, roles: readonly Role[]): (row: number) => AreaCells {
  const cell = (is: Role['is']) => {
    const column = roleIndex(roles, is);
    return (row: number) => (column < 0 ? null : table.text(column, row)?.trim() || null);
  };
  const [key, code, name] = [cell('area-key'), cell('area-code'), cell('area-name')];
  const [municipalityName, municipalityCode] = [cell('municipality-name'), cell('municipality-code')];
  const [type, changeMark] = [cell('area-type'), cell('change-mark')];
  return (row) => ({
    key: key(row),
    code: code(row),
    name: name(row),
    municipalityName: municipalityName(row),
    municipalityCode: municipalityCode(row),
    type: type(row),
    changeMark: changeMark(row),
  });
}

/** The official code that rows give beside a key; null where they give none, or several. Read when first asked. */
function codesOfKeys(table: Table, roles: readonly Role[]): AreaKnowledge['codeOfKey'] {
  let codes: Map<string, string | null> | null = null;
  return { get: (key) => (codes ??= readCodes(table, roleIndex(roles, 'area-key'), roleIndex(roles, 'area-code'))).get(key) };
}

function readCodes(table: Table, keyColumn: number, codeColumn: number): Map<string, string | null> {
  const codes = new Map<string, string | null>();
  if (keyColumn < 0 || codeColumn < 0) return codes;
  for (let row = 0; row < table.rowCount; row++) {
    const key = table.text(keyColumn, row)?.trim();
    const code = parseOfficialCode(table.text(codeColumn, row) ?? '')?.code;
    if (!key || !code) continue;
    codes.set(key, codes.has(key) && codes.get(key) !== code ? null : code);
  }
  return codes;
}
