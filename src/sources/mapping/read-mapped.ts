import { Fault } from '#base/fault';
import { hasErrors, type Issue } from '#base/issue';
import { parsePeriod, yearOf, type Period } from '#base/period';
import { failure, success, type Result } from '#base/result';
import { FLAGS, STATUSES, type Flag, type Status } from '#domain/observation/observation';
import type { Draft } from '#domain/release/draft';
import { DraftCells } from '../cells/draft-cells.ts';
import type { ReadOptions, SourceFile } from '../reader.ts';
import { unknownAreas } from '../wide/area-findings.ts';
import { LostZeros } from '../wide/lost-zeros.ts';
import { FaultList } from './fault-list.ts';
import { cellText, gridOf, type Grid, type GridCell } from './grid.ts';
import { findHeader, type Header } from './header.ts';
import { layoutOf, wantedColumns, type FigureColumnPlace, type Layout } from './layout.ts';
import { mappedArea } from './mapped-area.ts';
import { ownTable, tableOf, tableOfRow, type MappedTable } from './mapped-table.ts';
import { valueReader, type MappedValue } from './mapped-value.ts';
import type { MappingFile, MeasureInfo } from './mapping-file.ts';

/**
 * Reads one file by a mapping: a draft per source table. Every fault of the file at once; a row that
 * holds no figure and names no area (a note, a source line) is counted, not lost.
 */
export async function readMapped(file: SourceFile, mapping: MappingFile, options: ReadOptions): Promise<Result<Draft[]>> {
  try {
    return new MappedReading(file, mapping, options, await gridOf(file, mapping.file)).result();
  } catch (error) {
    if (error instanceof Fault) return failure(error.issues);
    throw error;
  }
}

/** What of one table was read so far. */
interface Part extends MappedTable {
  cells: DraftCells;
  rows: Set<number>;
  /** Index of the area that a row's words name; the same area in other words has one index. */
  areaOfWords: Map<string, number>;
  /** Division years of the areas. */
  years: Set<number | null>;
  lost: LostZeros;
  /** How often a place was taken already, for mappings that number such figures. */
  again: Map<string, number>;
}

class MappedReading {
  #file: SourceFile;
  #mapping: MappingFile;
  #options: ReadOptions;
  #grid: Grid;
  #read: (cell: GridCell | undefined) => MappedValue;
  #header: Header;
  #layout: Layout;
  #faults: FaultList;
  #issues: Issue[];
  #parts = new Map<string, Part>();
  #own: MappedTable | null;
  #units = new Map<string, string>();
  #notes = 0;
  #numbered = 0;

  constructor(file: SourceFile, mapping: MappingFile, options: ReadOptions, grid: Grid) {
    this.#file = file;
    this.#mapping = mapping;
    this.#options = options;
    this.#grid = grid;
    this.#read = valueReader(mapping);
    this.#header = findHeader(grid, mapping, wantedColumns(mapping), this.#read);
    const { layout, issues } = layoutOf(this.#header, mapping);
    this.#layout = layout;
    this.#issues = [...grid.notes, ...issues];
    this.#faults = new FaultList(file.name);
    this.#own = ownTable(file, mapping, options);
  }

  result(): Result<Draft[]> {
    if (!hasErrors(this.#issues)) this.#readRows();
    const issues = [...this.#issues, ...this.#faults.issues()].map((issue) => (issue.at ? issue : { ...issue, at: this.#file.name }));
    if (!hasErrors(issues) && this.#parts.size === 0) issues.push({ code: 'no-rows', level: 'error', at: this.#file.name });
    if (hasErrors(issues)) return failure(issues);
    const note = (code: string, level: Issue['level'], count: number): Issue[] =>
      count > 0 ? [{ code, level, at: this.#file.name, params: { count } }] : [];
    const found = [
      ...issues,
      ...note('mapping-rows-without-figures', 'note', this.#notes),
      ...note('mapping-duplicates-numbered', 'warning', this.#numbered),
    ];
    return success([...this.#parts.values()].map((part) => this.#draftOf(part, found)));
  }

  #draftOf(part: Part, issues: Issue[]): Draft {
    const { cells, foreign, table } = part;
    const years = [...part.years].filter((year) => year !== null);
    const ofAreas = [
      ...part.lost.issues(),
      ...unknownAreas(cells.areas, years.length > 0 ? years : cells.periods.map(yearOf), this.#options.catalogue),
    ];
    return {
      table,
      files: [{ name: this.#file.name, bytes: this.#file.bytes.length, sha256: this.#file.sha256 }],
      format: { id: 'mapping', because: this.#mapping.id },
      measures: cells.measures,
      areas: cells.areas,
      periods: cells.periods,
      blocks: cells.blocks(foreign?.missing ?? this.#mapping.table.missing ?? 'unknown'),
      rowsRead: part.rows.size,
      complete: part.rows.size !== 10_000,
      issues: [
        ...issues,
        ...ofAreas.map((issue) => ({ ...issue, at: this.#file.name })),
        ...(part.rows.size === 10_000
          ? [{ code: 'exactly-10000-rows', level: 'warning' as const, at: this.#file.name, params: { table: table.id } }]
          : []),
      ],
    };
  }

  #readRows(): void {
    const until = this.#mapping.file?.until === undefined ? null : new RegExp(this.#mapping.file.until, 'u');
    for (let row = this.#header.firstRow; row < this.#grid.rows.length; row += 1) {
      const cells = this.#grid.rows[row]!;
      const filled = cells.filter((cell) => cell !== null);
      if (filled.length === 0) continue;
      if (until?.test(cellText(filled[0]))) {
        this.#notes += this.#grid.rows.slice(row).filter((rest) => rest.some((cell) => cell !== null)).length;
        return;
      }
      this.#readRow(row, cells, filled.length);
    }
  }

  #readRow(row: number, cells: GridCell[], filled: number): void {
    const { area = {} } = this.#mapping;
    const layout = this.#layout;
    const line = this.#grid.line(row);
    const first = (places: number[]) => places.map((at) => cellText(cells[at])).find((text) => text !== '') ?? '';
    const words = { code: first(layout.areaCode), name: first(layout.areaName), level: cellText(cells[layout.areaLevel]) };
    const hasFigure = layout.figures.some(({ at }) => (cells[at] ?? null) !== null);
    // One filled cell and no figure is a note or a source line beneath a table.
    if (!hasFigure && filled === 1) {
      this.#notes += 1;
      return;
    }
    if (words.code === '' && words.name === '' && !area.empty) return this.#faults.add('mapping-row-without-area', line, {});
    for (const { name, at, text } of layout.constants) {
      const found = cellText(cells[at]);
      if (found !== text)
        this.#faults.add('mapping-constant-differs', line, { column: name, value: found, wanted: text }, `${name} ${found}`);
    }
    for (const place of layout.figures) this.#readFigure(row, line, cells, words, place);
  }

  #readFigure(
    row: number,
    line: number,
    cells: GridCell[],
    words: { code: string; name: string; level: string },
    place: FigureColumnPlace,
  ): void {
    const layout = this.#layout;
    const period = this.#periodOf(place.period ?? (cellText(cells[layout.period]) || null), line);
    const key = place.measure ?? (layout.measure >= 0 ? cellText(cells[layout.measure]) : this.#fixedMeasure());
    if (period === null) return;
    if (key === '') return this.#faults.add('mapping-row-without-measure', line, {});
    const info: MeasureInfo = this.#mapping.measures?.[key] ?? {};
    const divisionYear = this.#divisionYear(cells, period.period, line);
    const part = this.#partOf(info, key, { period: period.period, divisionYear }, line);
    if (!part) return;
    const year = divisionYear ?? this.#knownDivision(part, period.period);
    const found = this.#cellOf(cells, place, info, line);
    if (!found) return;
    this.#checkUnit(cells, key, info, line);
    const area = this.#areaIndex(part, words, year);
    const members: Record<string, string> = { ...part.members };
    for (const { name, at } of layout.dimensions) if (cellText(cells[at]) !== '') members[name] = cellText(cells[at]);
    this.#put(
      part,
      { area, period: part.cells.period(period.period), key, info, members, line, row },
      {
        ...found,
        line,
        flag: period.provisional && found.flag === 'final' ? 'provisional' : found.flag,
      },
    );
  }

  #areaIndex(part: Part, words: { code: string; name: string; level: string }, year: number | null): number {
    const key = `${words.code}\t${words.name}\t${words.level}\t${year}`;
    const known = part.areaOfWords.get(key);
    if (known !== undefined) return known;
    const area = mappedArea(words, year, this.#mapping, part.foreign, this.#options.areaByTitle)!;
    const index = part.cells.area(`${area.scheme}\t${area.code}\t${year}`, () => {
      part.lost.see(words.code, area.code, this.#header.names[this.#layout.areaCode[0]!] ?? '');
      return area;
    });
    part.areaOfWords.set(key, index);
    part.years.add(year);
    return index;
  }

  #put(
    part: Part,
    {
      area,
      period,
      key,
      info,
      members,
      line,
      row,
    }: { area: number; period: number; key: string; info: MeasureInfo; members: Record<string, string>; line: number; row: number },
    cell: Parameters<DraftCells['put']>[3],
  ): void {
    const measure = (own: Record<string, string>) =>
      part.cells.measure(JSON.stringify([key, own]), () => ({
        column: info.column ?? key,
        members: own,
        memberTitles: own,
        title: info.title ?? (info.column === undefined ? key : null),
        unit: info.unit ?? this.#units.get(key) ?? null,
        datatype: info.datatype ?? 'number',
        decimals: info.decimals ?? null,
      }));
    part.rows.add(row);
    const there = part.cells.put(area, period, measure(members), cell);
    if (!there) return;
    if (this.#mapping.duplicates !== 'number') {
      return this.#faults.add('duplicate-rows', line, {
        first: there.line ?? null,
        area: part.cells.areas[area]!.code,
        period: part.cells.periods[period]!,
      });
    }
    const place = JSON.stringify([area, period, key, members]);
    const number = (part.again.get(place) ?? 1) + 1;
    part.again.set(place, number);
    this.#numbered += 1;
    part.cells.put(area, period, measure({ ...members, '#': String(number) }), cell);
  }

  #fixedMeasure(): string {
    const fixed = this.#mapping.fixed?.measure ?? 'title';
    return fixed === 'title' ? (this.#header.title ?? this.#own?.table.title ?? '') : fixed;
  }

  #periodOf(raw: string | null, line: number): { period: Period; provisional: boolean } | null {
    const text = raw ?? this.#mapping.fixed?.period ?? this.#options.period ?? this.#own?.foreign?.period ?? '';
    const parsed = parsePeriod(text);
    if (parsed) return parsed;
    if (text === '') this.#faults.add('period-missing', line, { table: this.#own?.table.id ?? '' }, '');
    else this.#faults.add('unknown-period', line, { value: text }, text);
    return null;
  }

  /** The year that the row or the user says; null when neither does. */
  #divisionYear(cells: GridCell[], period: Period, line: number): number | null {
    const text = cellText(cells[this.#layout.divisionYear]);
    if (text !== '') {
      if (/^(?:19|20)\d{2}$/.test(text)) return Number(text);
      this.#faults.add('mapping-division-unknown', line, { value: text }, text);
    }
    const fixed = this.#options.divisionYear ?? this.#mapping.fixed?.divisionYear;
    return fixed === 'period' ? yearOf(period) : (fixed ?? null);
  }

  /** What the catalogue knows of the table's division, unless the file has a column for it. */
  #knownDivision({ foreign }: Part, period: Period): number | null {
    if (this.#layout.divisionYear >= 0) return null;
    const known = foreign?.divisionYear;
    return known === 'period' ? yearOf(period) : (known ?? null);
  }

  #partOf(info: MeasureInfo, key: string, row: { period: Period; divisionYear: number | null }, line: number): Part | null {
    const id = info.tables ? tableOfRow(info, row, this.#mapping, this.#options) : (this.#own?.table.id ?? null);
    if (id === null) {
      if (info.tables)
        this.#faults.add(
          'mapping-table-unclear',
          line,
          { measure: key, tables: info.tables.join(', '), period: row.period },
          `${key} ${row.period} ${row.divisionYear}`,
        );
      else this.#faults.add('table-unknown', line, {}, '');
      return null;
    }
    let part = this.#parts.get(id);
    if (!part) {
      const known = info.tables || !this.#own ? tableOf(id, this.#mapping, this.#options) : this.#own;
      part = {
        ...known,
        cells: new DraftCells(),
        rows: new Set(),
        areaOfWords: new Map(),
        years: new Set(),
        lost: new LostZeros(),
        again: new Map(),
      };
      this.#parts.set(id, part);
    }
    return part;
  }

  #cellOf(cells: GridCell[], place: FigureColumnPlace, info: MeasureInfo, line: number) {
    const layout = this.#layout;
    const number = (at: number, column: string): number | undefined => {
      if (at < 0) return undefined;
      const found = this.#read(cells[at]);
      if (!found) this.#faults.add('not-a-number', line, { column, value: cellText(cells[at]).slice(0, 40), count: 1 });
      return found?.value ?? NaN;
    };
    const text = cellText(cells[place.at]);
    const flag = this.#flagOf(cells, line);
    if (info.datatype === 'text') return { value: NaN, status: null, text: text === '' ? null : text, flag };
    const figure = this.#read(cells[place.at]);
    if (!figure) {
      this.#faults.add('not-a-number', line, { column: this.#header.names[place.at]!, value: text.slice(0, 40), count: 1 });
      return null;
    }
    const said = this.#statusOf(cells, line);
    if (said !== null && said !== 'ok' && !Number.isNaN(figure.value)) {
      this.#faults.add('status-contradicts-value', line, { status: said, value: text });
      return null;
    }
    const status: Status | null = said === 'ok' ? figure.status : (said ?? figure.status);
    const margins = { lower: number(layout.lower, 'lower'), upper: number(layout.upper, 'upper'), base: number(layout.base, 'base') };
    return { value: figure.value, status, flag, ...margins };
  }

  #statusOf(cells: GridCell[], line: number): Status | null {
    const text = cellText(cells[this.#layout.status]);
    if (text === '') return null;
    const status = this.#mapping.statuses?.[text] ?? STATUSES.find((one) => one === text);
    if (!status) this.#faults.add('mapping-status-unknown', line, { value: text }, text);
    return status ?? null;
  }

  #flagOf(cells: GridCell[], line: number): Flag {
    const text = cellText(cells[this.#layout.flag]);
    const flag = this.#mapping.flags?.[text] ?? FLAGS.find((one) => one === text);
    // One column may hold both: words of status are no flags then.
    if (!flag && text !== '' && this.#layout.flag !== this.#layout.status)
      this.#faults.add('mapping-flag-unknown', line, { value: text }, text);
    return flag ?? 'final';
  }

  /** A unit in the file must be the one that the mapping says, and one per measure. */
  #checkUnit(cells: GridCell[], key: string, info: MeasureInfo, line: number): void {
    const unit = this.#layout.unit.map((at) => cellText(cells[at])).find((text) => text !== '');
    if (unit === undefined) return;
    const wanted = info.unit ?? this.#units.get(key);
    if (wanted === undefined) this.#units.set(key, unit);
    else if (folded(unit) !== folded(wanted))
      this.#faults.add('mapping-unit-contradicts', line, { measure: key, unit, wanted }, `${key} ${unit}`);
  }
}

function folded(unit: string): string {
  return unit.toLowerCase().replace(/\s+/g, '');
}
