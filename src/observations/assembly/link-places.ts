import type { AreaChange } from '#domain/area/area';
import { AREA_LEVELS, type AreaLevel } from '#domain/area/level';

/** Levels whose codes are never given to another area: another name is only another way to write it. */
const CODE_IS_ENOUGH = new Set((['country', 'province', 'municipality'] satisfies AreaLevel[]).map((level) => AREA_LEVELS.indexOf(level)));

/** Areas by column, sorted by scheme, code and division year; -1 is a division that was not said. */
export interface AreaColumns {
  length: number;
  scheme: Uint8Array;
  /** Positions in `codes`. */
  code: Int32Array;
  divisionYear: Int16Array;
  level: Uint8Array;
  /** Equal numbers are equal names, folded. */
  name: Int32Array;
  /** CBS indelingswijziging against the year before; 0 where it was not said. */
  changeMark: Uint8Array;
}

/**
 * Joins areas across divisions into places, by exact links only. Two areas that follow each other under
 * one code are one place when the source marked the later one as unchanged since the year before, or when
 * level and name are the same and nothing says otherwise: no change mark, no recorded change between them.
 * A municipality's code needs no name beside it: sources write `Groningen`, `Groningen (gemeente)` or none.
 * A recorded `continues` joins an area to the same area under its new code. What the source gives no
 * division for stays by itself.
 *
 * @returns per area the number of its place; places are numbered by the first area that they have.
 */
export function linkPlaces(areas: AreaColumns, codes: readonly string[], changes: readonly AreaChange[]): Int32Array {
  const changeYears = yearsOfChange(codes, changes);
  const chain = new Int32Array(areas.length);
  for (let row = 0; row < areas.length; row += 1) {
    chain[row] = row > 0 && isSamePlace(areas, row - 1, row, changeYears) ? chain[row - 1]! : row;
  }
  joinContinued(areas, chain, codes, changes);
  return chain;
}

function isSamePlace(areas: AreaColumns, before: number, after: number, changeYears: Map<number, number[]>): boolean {
  const from = areas.divisionYear[before]!;
  const to = areas.divisionYear[after]!;
  if (areas.scheme[before] !== areas.scheme[after] || areas.code[before] !== areas.code[after] || from < 0 || to < 0) return false;
  if (areas.level[before] !== areas.level[after]) return false;
  if (changeYears.get(areas.code[after]!)?.some((year) => from < year && year <= to)) return false;
  const mark = areas.changeMark[after]!;
  if (mark > 1) return false;
  if (CODE_IS_ENOUGH.has(areas.level[after]!)) return true;
  return areas.name[before] === areas.name[after] || (mark === 1 && from === to - 1);
}

/** Per code (its position) the division years in which something changed. */
export function yearsOfChange(codes: readonly string[], changes: readonly AreaChange[]): Map<number, number[]> {
  const exact = new Map<string, number[]>();
  const prefixes: { prefix: string; year: number }[] = [];
  const add = (code: string, year: number) => exact.set(code, [...(exact.get(code) ?? []), year]);
  for (const change of changes) {
    for (const code of change.codes) {
      if (code.endsWith('*')) prefixes.push({ prefix: code.slice(0, -1), year: change.year });
      else add(code, change.year);
    }
    for (const { from, to } of change.continues ?? []) {
      add(from, change.year);
      add(to, change.year);
    }
  }
  const years = new Map<number, number[]>();
  codes.forEach((code, position) => {
    const found = [...(exact.get(code) ?? []), ...prefixes.filter(({ prefix }) => code.startsWith(prefix)).map(({ year }) => year)];
    if (found.length > 0) years.set(position, found);
  });
  return years;
}

/** Gives the chain of a recoded area's new code the number of the old one, oldest change first. */
function joinContinued(areas: AreaColumns, chain: Int32Array, codes: readonly string[], changes: readonly AreaChange[]): void {
  const recodes = changes.flatMap((change) => (change.continues ?? []).map((link) => ({ year: change.year, ...link })));
  if (recodes.length === 0) return;
  const rowsOf = new Map<string, number[]>();
  const wanted = new Set(recodes.flatMap(({ from, to }) => [from, to]));
  for (let row = 0; row < areas.length; row += 1) {
    const code = codes[areas.code[row]!]!;
    if (wanted.has(code) && areas.divisionYear[row]! >= 0) rowsOf.set(code, [...(rowsOf.get(code) ?? []), row]);
  }
  for (const { year, from, to } of recodes.sort((a, b) => a.year - b.year)) {
    const old = (rowsOf.get(from) ?? []).filter((row) => areas.divisionYear[row]! < year).at(-1);
    const renewed = (rowsOf.get(to) ?? []).find((row) => areas.divisionYear[row]! >= year);
    if (old === undefined || renewed === undefined || areas.level[old] !== areas.level[renewed]) continue;
    const moved = chain[renewed]!;
    for (const row of rowsOf.get(to)!) if (chain[row] === moved) chain[row] = chain[old]!;
  }
}
