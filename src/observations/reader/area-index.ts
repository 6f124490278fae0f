import type { DuckDBConnection } from '@duckdb/node-api';
import { foldName } from '#base/text';
import type { Area } from '#domain/area/area';
import { AREA_LEVELS, type AreaLevel } from '#domain/area/level';
import { fetchNumbers, fetchTexts } from '../columns.ts';

/** Schemes in the order in which a bare code is looked up. */
const SCHEME_ORDER = ['cbs', 'own'];

/**
 * All areas of a snapshot in memory, by column: a few bytes an area, and every name and code once. A
 * row is an area's position here; `areaNo` is its number in the figures.
 */
export class AreaIndex {
  readonly areaNo: Int32Array;
  readonly divisionYear: Int16Array;
  readonly level: Uint8Array;
  readonly code: Int32Array;
  readonly name: Int32Array;
  readonly municipality: Int32Array;
  readonly place: Int32Array;
  readonly codes: string[];
  readonly names: string[];
  readonly #scheme: Uint8Array;
  readonly #schemes: string[];
  readonly #parent: Int32Array;
  readonly #placeIds = new Map<number, string>();
  readonly #placeOf = new Map<string, number>();
  readonly #rowOfArea: Int32Array;
  readonly #rowsOfCode: Grouping;
  readonly #rowsOfPlace: Grouping;
  readonly #numberOfCode: Map<string, number>;
  #folded: string[] | null = null;
  #rowsOfName: Map<string, number[]> | null = null;

  private constructor(columns: Int32Array[], lists: { codes: string[]; names: string[]; schemes: string[]; places: [number, string][] }) {
    const [areaNo, scheme, code, divisionYear, level, name, parent, municipality, place] = columns as unknown as [
      Int32Array,
      Uint8Array,
      Int32Array,
      Int16Array,
      Uint8Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
    ];
    this.areaNo = areaNo;
    this.divisionYear = divisionYear;
    this.level = level;
    this.code = code;
    this.name = name;
    this.municipality = municipality;
    this.place = place;
    this.codes = lists.codes;
    this.names = lists.names;
    this.#scheme = scheme;
    this.#schemes = lists.schemes;
    this.#parent = parent;
    for (const [no, id] of lists.places) {
      this.#placeIds.set(no, id);
      this.#placeOf.set(id, no);
    }
    this.#rowOfArea = new Int32Array(areaNo.reduce((max, no) => Math.max(max, no), -1) + 1).fill(-1);
    areaNo.forEach((no, row) => (this.#rowOfArea[no] = row));
    this.#rowsOfCode = groupRows(code, divisionYear);
    this.#rowsOfPlace = groupRows(place, divisionYear);
    this.#numberOfCode = new Map(lists.codes.map((text, no) => [text, no]));
  }

  /** Reads the areas from the attached `names`. */
  static async load(connection: DuckDBConnection): Promise<AreaIndex> {
    const columns = fetchNumbers(
      await connection.run(
        'SELECT area_no, scheme_no, code_no, division_year, level, name_no, parent_no, municipality_no, place_no FROM names.area ORDER BY area_no',
      ),
    );
    const placeNumbers = fetchNumbers(await connection.run('SELECT place_no FROM names.place ORDER BY place_no'))[0]!;
    const placeIds = fetchTexts(await connection.run('SELECT place_id FROM names.place ORDER BY place_no'));
    return new AreaIndex(columns as Int32Array[], {
      codes: fetchTexts(await connection.run('SELECT code FROM names.code ORDER BY code_no')),
      names: fetchTexts(await connection.run('SELECT name FROM names.name ORDER BY name_no')),
      schemes: fetchTexts(await connection.run('SELECT scheme FROM names.scheme ORDER BY scheme_no')),
      places: placeIds.map((id, row) => [placeNumbers[row]!, id]),
    });
  }

  static empty(): AreaIndex {
    return new AreaIndex(
      Array.from({ length: 9 }, () => new Int32Array(0)),
      { codes: [], names: [], schemes: [], places: [] },
    );
  }

  get length(): number {
    return this.areaNo.length;
  }

  /** The row of an area by its number in the figures; -1 when it is not there. */
  rowOf(areaNo: number): number {
    return this.#rowOfArea[areaNo] ?? -1;
  }

  /** Rows of a code, oldest division first; areas without a division come first of all. */
  rowsOfCode(code: string): number[] {
    const no = this.#numberOfCode.get(code);
    const rows = no === undefined ? [] : this.#rowsOfCode.rows(no);
    if (rows.every((row) => this.#scheme[row] === this.#scheme[rows[0]!])) return rows;
    // One code in two schemes: the official one is meant.
    const rank = (row: number) => (SCHEME_ORDER.indexOf(this.schemeOf(row)) + SCHEME_ORDER.length + 1) % (SCHEME_ORDER.length + 1);
    const best = Math.min(...rows.map(rank));
    return rows.filter((row) => rank(row) === best);
  }

  rowsOfPlace(placeId: string): number[] {
    const no = this.#placeOf.get(placeId);
    return no === undefined ? [] : this.#rowsOfPlace.rows(no);
  }

  /** The row of the newest division of the place that this area is. */
  newestOfPlace(row: number): number {
    return this.#rowsOfPlace.last(this.place[row]!);
  }

  /** Every name as `foldName` writes it, by its number. */
  get foldedNames(): string[] {
    return (this.#folded ??= this.names.map(foldName));
  }

  /** Rows of areas whose folded name is this, in the order of rows. */
  rowsNamed(folded: string): readonly number[] {
    this.#rowsOfName ??= rowsByName(this.name, this.foldedNames);
    return this.#rowsOfName.get(folded) ?? [];
  }

  numberOfCode(code: string): number {
    return this.#numberOfCode.get(code) ?? -1;
  }

  schemeOf(row: number): string {
    return this.#schemes[this.#scheme[row]!]!;
  }

  placeIdAt(row: number): string {
    return this.#placeIds.get(this.place[row]!)!;
  }

  isOwn(row: number): boolean {
    return this.schemeOf(row) === 'own';
  }

  levelOf(row: number): AreaLevel {
    return AREA_LEVELS[this.level[row]!]!;
  }

  /** The area in this row, in words. */
  area(row: number): Area {
    const year = this.divisionYear[row]!;
    const codeAt = (no: number) => (no < 0 ? null : this.codes[no]!);
    return {
      scheme: this.schemeOf(row),
      code: this.codes[this.code[row]!]!,
      divisionYear: year < 0 ? null : year,
      level: this.levelOf(row),
      name: this.names[this.name[row]!]!,
      parent: codeAt(this.#parent[row]!),
      municipality: codeAt(this.municipality[row]!),
      placeId: this.placeIdAt(row),
    };
  }
}

function rowsByName(name: Int32Array, folded: readonly string[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  name.forEach((no, row) => {
    const same = rows.get(folded[no]!);
    if (same) same.push(row);
    else rows.set(folded[no]!, [row]);
  });
  return rows;
}

/** Rows by a number, each group in the order of a second column. */
interface Grouping {
  rows(key: number): number[];
  last(key: number): number;
}

function groupRows(keys: Int32Array, order: Int16Array): Grouping {
  const size = keys.reduce((max, key) => Math.max(max, key), -1) + 1;
  const start = new Int32Array(size + 1);
  keys.forEach((key) => (start[key + 1]! += 1));
  for (let key = 0; key < size; key += 1) start[key + 1]! += start[key]!;
  const next = start.slice();
  const sorted = new Int32Array(keys.length);
  keys.forEach((key, row) => (sorted[next[key]!++] = row));
  const inOrder = (a: number, b: number) => order[a]! - order[b]! || a - b;
  for (let key = 0; key < size; key += 1) {
    const group = sorted.subarray(start[key]!, start[key + 1]!);
    // Areas are numbered by code and year, so most groups are in order as they come.
    if (group.some((row, index) => index > 0 && inOrder(group[index - 1]!, row) > 0)) group.sort(inOrder);
  }
  return {
    rows: (key) => (key < 0 || key >= size ? [] : [...sorted.subarray(start[key]!, start[key + 1]!)]),
    last: (key) => sorted[start[key + 1]! - 1]!,
  };
}
