import { foldName } from '#base/text';
import type { Area } from '#domain/area/area';
import { AREA_LEVELS, type AreaLevel } from '#domain/area/level';
import type { AreaIndex } from './area-index.ts';
import { countDivisions, newestWholeDivision, type DivisionCounts } from './whole-division.ts';

/** Levels in the order in which equally good matches are shown: what residents look for first. */
const LEVEL_ORDER: AreaLevel[] = [
  'place',
  'programme_area',
  'municipality',
  'neighbourhood',
  'district',
  'province',
  'region',
  'country',
  'other',
];

export interface SearchOptions {
  limit?: number;
  levels?: AreaLevel[];
  municipality?: string;
}

/**
 * Finds areas by what somebody types: name or code, accents and case aside. The whole name goes before
 * its beginning, that before the beginning of a word in it, that before any part of it. Every place is
 * found once, in its newest division; what no longer exists comes after what does.
 */
export class AreaSearch {
  readonly #areas: AreaIndex;
  readonly #rows: Int32Array;
  readonly #folded: string[];
  readonly #ended: Uint8Array;

  constructor(areas: AreaIndex) {
    this.#areas = areas;
    const today = divisionsOfToday(areas);
    const rows: number[] = [];
    for (let row = 0; row < areas.length; row += 1) if (areas.newestOfPlace(row) === row) rows.push(row);
    this.#rows = Int32Array.from(rows);
    this.#ended = Uint8Array.from(rows, (row) => (areas.divisionYear[row]! < today(row) ? 1 : 0));
    this.#folded = areas.foldedNames;
  }

  find(text: string, { limit = 20, levels, municipality }: SearchOptions = {}): Area[] {
    const wanted = foldName(text);
    if (wanted === '') return [];
    const code = text.trim().toUpperCase();
    const allowed = levels ? new Set(levels.map((level) => AREA_LEVELS.indexOf(level))) : null;
    const within = municipality === undefined ? null : this.#areas.numberOfCode(municipality);
    const found: { row: number; rank: number }[] = [];
    for (const [position, row] of this.#rows.entries()) {
      if (allowed && !allowed.has(this.#areas.level[row]!)) continue;
      if (within !== null && this.#areas.municipality[row] !== within) continue;
      const rank = rankOf(this.#folded[this.#areas.name[row]!]!, wanted, this.#areas.codes[this.#areas.code[row]!]!, code);
      if (rank < Infinity) found.push({ row, rank: rank + 10 * this.#ended[position]! });
    }
    const level = (row: number) => LEVEL_ORDER.indexOf(this.#areas.levelOf(row));
    const name = (row: number) => this.#folded[this.#areas.name[row]!]!;
    const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    return found
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          level(a.row) - level(b.row) ||
          order(name(a.row), name(b.row)) ||
          this.#areas.code[a.row]! - this.#areas.code[b.row]!,
      )
      .slice(0, limit)
      .map(({ row }) => this.#areas.area(row));
  }
}

/** Per area the division that its municipality (an own area: it itself) has at that level today. */
function divisionsOfToday(areas: AreaIndex): (row: number) => number {
  const groupOf = (row: number) =>
    areas.isOwn(row) ? -1 - areas.code[row]! : (areas.municipality[row]! + 1) * AREA_LEVELS.length + areas.level[row]!;
  const groups = Map.groupBy(
    Array.from({ length: areas.length }, (_, row) => row),
    groupOf,
  );
  const countsOf = (rows: readonly number[]) => countDivisions(rows.map((row) => areas.divisionYear[row]!));
  const levels = new Map<number, DivisionCounts>();
  const countryOf = (level: number) => {
    const known = levels.get(level);
    if (known) return known;
    const rows = [...groups].flatMap(([group, members]) => (group >= 0 && group % AREA_LEVELS.length === level ? members : []));
    const counts = countsOf(rows);
    levels.set(level, counts);
    return counts;
  };
  const today = new Map(
    [...groups].map(([group, rows]) => [group, newestWholeDivision(countsOf(rows), () => countryOf(areas.level[rows[0]!]!))]),
  );
  return (row) => today.get(groupOf(row))!;
}

function rankOf(name: string, wanted: string, code: string, wantedCode: string): number {
  if (code === wantedCode) return 0;
  if (name === wanted) return 1;
  if (name.startsWith(wanted)) return 2;
  if (name.includes(` ${wanted}`)) return 3;
  if (wantedCode.length >= 2 && code.startsWith(wantedCode)) return 4;
  return name.includes(wanted) ? 5 : Infinity;
}
