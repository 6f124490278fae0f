import type { DuckDBConnection } from '@duckdb/node-api';
import { COUNTRY_CODE } from '#domain/area/code';
import { AREA_LEVELS, type AreaLevel } from '#domain/area/level';
import { fetchNumbers, fetchTexts } from '../../columns.ts';

const level = (name: AreaLevel): number => AREA_LEVELS.indexOf(name);

/** Areas and the places that they are, by column; a place's position is its own, an area's is its `area_no`. */
export interface VerdictPlaces {
  /** Number of places; and one more than the largest area number. */
  length: number;
  areaCount: number;
  /** Per area: its place (-1 for none) and division year. */
  placeOf: Int32Array;
  divisionYear: Int16Array;
  /** Per area the number of the sum it is: an own area made of other codes is another sum. 0 for official areas. */
  sumOf: Int32Array;
  /** Per place: its newest area, level, family of tests, and the place that it is held against (-1 for none). */
  newestArea: Int32Array;
  level: Uint8Array;
  family: Int32Array;
  reference: Int32Array;
  /** Per family the municipality (number of its code, -1 for none) and the level. */
  families: { municipality: number; level: number }[];
}

/**
 * Reads the areas in `schema` (`names`, or `was` of the state before) as places. A part of a municipality is held
 * against the municipality, what is a municipality or more against the country. A family of tests is all areas
 * of one level within one municipality; a municipality's own figures are a family of their own.
 */
export async function readVerdictPlaces(connection: DuckDBConnection, schema: 'names' | 'was'): Promise<VerdictPlaces> {
  const [areaNo, code, division, areaLevel, municipality, place] = fetchNumbers(
    await connection.run(`SELECT area_no, code_no, division_year, level, municipality_no, place_no FROM ${schema}.area ORDER BY area_no`),
  ) as [Int32Array, Int32Array, Int16Array, Uint8Array, Int32Array, Int32Array];
  const codes = fetchTexts(await connection.run(`SELECT code FROM ${schema}.code ORDER BY code_no`));
  const areaCount = areaNo.length === 0 ? 0 : areaNo[areaNo.length - 1]! + 1;
  const placeOf = new Int32Array(areaCount).fill(-1);
  const divisionYear = new Int16Array(areaCount).fill(-1);
  const positions = new Map<number, number>();
  const newestRow: number[] = [];
  for (let row = 0; row < areaNo.length; row += 1) {
    let position = positions.get(place[row]!);
    if (position === undefined) positions.set(place[row]!, (position = newestRow.push(row) - 1));
    else if (division[row]! > division[newestRow[position]!]!) newestRow[position] = row;
    placeOf[areaNo[row]!] = position;
    divisionYear[areaNo[row]!] = division[row]!;
  }
  const newest = Int32Array.from(newestRow);
  const byCode = newestPlaceByCode(newest, areaLevel, code, division);
  const country = byCode.get(codes.indexOf(COUNTRY_CODE)) ?? -1;
  const families: VerdictPlaces['families'] = [];
  const familyNumbers = new Map<string, number>();
  const familyOf = (within: number, at: number) => {
    const key = `${within}:${at}`;
    const known = familyNumbers.get(key) ?? families.push({ municipality: within, level: at }) - 1;
    familyNumbers.set(key, known);
    return known;
  };
  const isWide = (row: number) => areaLevel[row]! <= level('municipality');
  return {
    length: newest.length,
    areaCount,
    placeOf,
    divisionYear,
    sumOf: await readSums(connection, schema, areaCount),
    newestArea: newest.map((row) => areaNo[row]!),
    level: Uint8Array.from(newest, (row) => areaLevel[row]!),
    family: newest.map((row) => familyOf(areaLevel[row] === level('municipality') ? code[row]! : municipality[row]!, areaLevel[row]!)),
    reference: newest.map((row, position) => {
      if (areaLevel[row] === level('country')) return -1;
      const found = isWide(row) ? country : (byCode.get(municipality[row]!) ?? -1);
      return found === position ? -1 : found;
    }),
    families,
  };
}

/** Places of municipalities and the country by code: the newest place that bears the code. */
function newestPlaceByCode(newest: Int32Array, levels: Uint8Array, code: Int32Array, division: Int16Array): Map<number, number> {
  const found = new Map<number, number>();
  newest.forEach((row, position) => {
    if (levels[row] !== level('municipality') && levels[row] !== level('country')) return;
    const other = found.get(code[row]!);
    if (other === undefined || division[row]! > division[newest[other]!]!) found.set(code[row]!, position);
  });
  return found;
}

/** Own areas of the same parts, by code, are the same sum in every division. */
async function readSums(connection: DuckDBConnection, schema: string, areaCount: number): Promise<Int32Array> {
  const [own, sum] = fetchNumbers(
    await connection.run(
      `SELECT own_no, dense_rank() OVER (ORDER BY sum)::INTEGER AS no FROM (
         SELECT o.own_no, string_agg(coalesce(c.code, '?'), ' ' ORDER BY c.code) AS sum FROM ${schema}.own_part o
         LEFT JOIN ${schema}.area a ON a.area_no = o.part_no LEFT JOIN ${schema}.code c USING (code_no) GROUP BY o.own_no)`,
    ),
  ) as [Int32Array, Int32Array];
  const sumOf = new Int32Array(areaCount);
  own.forEach((area, row) => (sumOf[area] = sum[row]!));
  return sumOf;
}

/**
 * Whether all that was judged must be judged anew: a place of before has other areas, another level or another
 * reference now. Places that only gained areas of divisions that are new stay what they are.
 */
export function placesChanged(before: VerdictPlaces, now: VerdictPlaces): boolean {
  const nowOf = new Int32Array(before.length).fill(-1);
  const beforeOf = new Int32Array(now.length).fill(-1);
  for (let area = 0; area < before.areaCount; area += 1) {
    const old = before.placeOf[area]!;
    if (old < 0) continue;
    const place = now.placeOf[area] ?? -1;
    if (place < 0 || (nowOf[old]! >= 0 && nowOf[old] !== place) || (beforeOf[place]! >= 0 && beforeOf[place] !== old)) return true;
    nowOf[old] = place;
    beforeOf[place] = old;
  }
  return nowOf.some((place, old) => {
    const reference = before.reference[old]!;
    return before.level[old] !== now.level[place] || (reference < 0 ? -1 : nowOf[reference]) !== now.reference[place];
  });
}
