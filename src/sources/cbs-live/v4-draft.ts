import type { Issue } from '#base/issue';
import { parsePeriod, yearOf } from '#base/period';
import type { ForeignTable } from '#domain/catalogue/catalogue';
import type { Draft, DraftTable, SourceMeasure } from '#domain/release/draft';
import { DraftCells, type Cell } from '../cells/draft-cells.ts';
import type { TableMetadata } from '../metadata/table-metadata.ts';
import { areaOf } from '../wide/areas.ts';
import { marginKind } from '../wide/margins.ts';
import type { ODataRecord } from './odata-service.ts';
import { reasonOf } from './value-attribute.ts';

export interface V4DraftContext {
  table: DraftTable;
  foreign: ForeignTable | null;
  metadata: TableMetadata;
  /** Keys of all dimensions. */
  dimensions: readonly string[];
  divisionYear: number | null;
}

/** Gathers v4 observations, page by page, into a draft. */
export class V4DraftBuilder {
  #cells = new DraftCells();
  #context: V4DraftContext;
  #area: string | undefined;
  #time: string | undefined;
  #margin: string | undefined;
  #others: string[];
  #periods = new Map<string, { period: string; provisional: boolean } | null>();
  #halfWidths = new Map<Cell, number>();
  #withMargins = new Map<string, Cell>();
  #faults = new Map<string, { code: string; value: string; count: number }>();
  #unknownAttributes = new Map<string, number>();
  #records = 0;

  constructor(context: V4DraftContext) {
    this.#context = context;
    const { metadata, dimensions } = context;
    this.#area = dimensions.find((key) => metadata.dimensions.get(key) === 'area');
    this.#time = dimensions.find((key) => metadata.dimensions.get(key) === 'period');
    this.#margin = dimensions.find((key) => /^marges$/i.test(key));
    this.#others = dimensions.filter((key) => key !== this.#area && key !== this.#time && key !== this.#margin);
  }

  add(records: readonly ODataRecord[]): void {
    for (const record of records) this.#addOne(record);
  }

  #addOne(record: ODataRecord): void {
    this.#records += 1;
    const member = (key: string | undefined) => (key === undefined ? '' : String(record[key] ?? '').trim());
    const period = this.#periodOf(member(this.#time));
    if (!period) return;
    const members = Object.fromEntries(this.#others.map((key) => [key, member(key)]));
    const column = member('Measure');
    const measure = this.#cells.measure([column, ...Object.values(members)].join('\t'), () => this.#describeMeasure(column, members));
    const area = this.#areaIndex(member(this.#area), period.period);
    const at = this.#cells.period(period.period);
    const cell = this.#cellOf(record, period.provisional);
    if (this.#margin !== undefined) this.#putMargin(area, at, measure, member(this.#margin), cell);
    else if (this.#cells.put(area, at, measure, cell))
      this.#fault('duplicate-observation', `${member(this.#area)} ${period.period} ${column}`);
  }

  /** Value and margins are observations of their own; they become one cell, whichever comes first. */
  #putMargin(area: number, period: number, measure: number, member: string, cell: Cell): void {
    const kind = marginKind(this.#context.metadata.members.get(this.#margin!)?.get(member)?.title ?? member) ?? marginKind(member);
    if (!kind) return this.#fault('unknown-margin', member);
    const place = `${area} ${period} ${measure}`;
    let whole = this.#withMargins.get(place);
    if (!whole) {
      whole = { value: NaN, status: null };
      this.#withMargins.set(place, whole);
      this.#cells.put(area, period, measure, whole);
    }
    if (kind === 'value') Object.assign(whole, cell);
    else if (kind === 'half') this.#halfWidths.set(whole, cell.value);
    else whole[kind] = cell.value;
  }

  #cellOf(record: ODataRecord, provisional: boolean): Cell {
    const { Value: value, StringValue: string } = record;
    const flag = provisional ? ({ flag: 'provisional' } as const) : {};
    if (typeof string === 'string' && typeof value !== 'number') {
      const words = string.trim();
      return { value: NaN, status: null, text: words === '' || words === '.' ? null : words, ...flag };
    }
    if (typeof value === 'number') return { value, status: null, text: null, ...flag };
    const attribute = typeof record['ValueAttribute'] === 'string' ? record['ValueAttribute'].trim() : 'None';
    const reason = reasonOf(attribute);
    if (reason === null) this.#unknownAttributes.set(attribute, (this.#unknownAttributes.get(attribute) ?? 0) + 1);
    // `None` says nothing: then the table's own rule holds.
    return { value: NaN, status: attribute.toLowerCase() === 'none' ? null : (reason ?? 'unknown'), text: null, ...flag };
  }

  #describeMeasure(column: string, members: Record<string, string>): SourceMeasure {
    const topic = this.#context.metadata.topics.get(column);
    const title = (key: string) => this.#context.metadata.members.get(key)?.get(members[key]!)?.title ?? members[key]!;
    return {
      column,
      members,
      memberTitles: Object.fromEntries(this.#others.map((key) => [key, title(key)])),
      title: topic ? [...topic.path, topic.title].join(' / ') : null,
      unit: topic?.unit ?? null,
      datatype: topic?.datatype ?? 'number',
      decimals: topic?.decimals ?? null,
    };
  }

  #areaIndex(key: string, period: string): number {
    const { foreign, metadata, divisionYear } = this.#context;
    const year = foreign?.divisionYear === 'period' ? yearOf(period) : divisionYear;
    return this.#cells.area(`${key} ${year}`, () => {
      const name = metadata.members.get(this.#area ?? '')?.get(key)?.title ?? null;
      const blank = { code: null, municipalityName: null, municipalityCode: null, type: null, changeMark: null };
      return areaOf({ ...blank, key, name }, year, { foreign, titles: new Map(), codeOfKey: new Map<string, string>(), areaByTitle: null });
    });
  }

  /** The period of a code; of a table without periods the one that the catalogue or its metadata tell. */
  #periodOf(code: string): { period: string; provisional: boolean } | null {
    const raw = code || (this.#context.foreign?.period ?? this.#context.metadata.period ?? '');
    let known = this.#periods.get(raw);
    if (known === undefined) {
      const parsed = parsePeriod(raw);
      const status = this.#context.metadata.members.get(this.#time ?? '')?.get(raw)?.status ?? '';
      known = parsed && { period: parsed.period, provisional: parsed.provisional || /voorlopig/i.test(status) };
      this.#periods.set(raw, known);
    }
    if (!known) this.#fault(raw === '' ? 'period-missing' : 'unknown-period', raw);
    return known;
  }

  #fault(code: string, value: string): void {
    const fault = this.#faults.get(`${code} ${value}`) ?? { code, value, count: 0 };
    fault.count += 1;
    this.#faults.set(`${code} ${value}`, fault);
  }

  /** Faults that forbid a draft, all at once. */
  faults(at: string): Issue[] {
    const table = this.#context.table.id;
    return [...this.#faults.values()].map(({ code, value, count }) => ({ code, level: 'error', at, params: { value, count, table } }));
  }

  draft(): Draft {
    for (const [cell, half] of this.#halfWidths) {
      cell.lower = Number((cell.value - half).toFixed(6));
      cell.upper = Number((cell.value + half).toFixed(6));
    }
    return {
      table: this.#context.table,
      files: [],
      format: { id: 'cbs-odata-v4', because: '' },
      measures: this.#cells.measures,
      areas: this.#cells.areas,
      periods: this.#cells.periods,
      blocks: this.#cells.blocks(this.#context.foreign?.missing ?? 'unknown'),
      rowsRead: this.#records,
      complete: true,
      issues: [...this.#unknownAttributes].map(([attribute, count]) => ({
        code: 'cbs-value-attribute-unknown',
        level: 'warning',
        params: { attribute, count },
      })),
    };
  }
}
