import { derivedId } from '#base/id';
import { foldName } from '#base/text';
import { hasErrors, type Issue } from '#base/issue';
import { isId } from '#domain/register/check-value';
import { changedSince } from '#domain/register/conflict';
import { kindOf, type KindName } from '#domain/register/kinds';
import { readDraft } from '#domain/register/read-draft';
import { dayOfSerial, readDay } from '#domain/register/read-when';
import type { Change, Seen } from '#domain/register/register';
import { isEmpty, machinesOf } from '#domain/register/states';
import type { Names } from '../names.ts';
import { personalIssues } from '../personal-check.ts';
import { stateIssues } from '../read-form.ts';
import type { SheetTable } from './read-table.ts';
import { AS_OF } from './shape.ts';

/** What a row of a file would do. */
export interface PlannedRow {
  line: number;
  does: 'create' | 'change' | 'nothing';
  /** The thing that it is about; null for a new one. */
  thing: Seen | null;
  values: Record<string, unknown>;
  /** Fields that get another value. */
  fields: string[];
  issues: Issue[];
  /** Null where it does nothing, or has faults. */
  change: Change | null;
}

/** What rows are held against. */
export interface RowGround {
  kind: KindName;
  names: Names;
  /** Null of the whole instance. */
  programme: string | null;
  /** Everything of the kind that is there, also withdrawn. */
  there: ReadonlyMap<string, Seen>;
  /** Which field each column holds; null for a column that is left out. */
  mapping: readonly (string | null)[];
  today: string;
  /** The day for which new rows without one of their own are true; null is today. */
  day: string | null;
  /** Marks this file: read in twice, it makes each new thing once. */
  mark: string;
  /** Who changed a thing, for a row that rests on an older version. */
  who(id: string): string;
}

/** What each row would do, every fault of every row; rows without anything in them are passed over. */
export function planRows(table: SheetTable, ground: RowGround): { rows: PlannedRow[]; emptyRows: number } {
  const rows: PlannedRow[] = [];
  const seen = new Map<string, number>();
  const named = namesThere(ground);
  let emptyRows = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (table.columns.every((_, column) => table.cell(column, row) === null && table.broken(column, row) === null)) {
      emptyRows += 1;
      continue;
    }
    const planned = planRow(table, row, ground);
    if (planned.thing === null) planned.issues.push(...nameIssues(planned, ground.kind, named));
    if (planned.thing) {
      const before = seen.get(planned.thing.id);
      if (before !== undefined) refuse(planned, { code: 'sheet-twice', level: 'error', params: { line: before } });
      else seen.set(planned.thing.id, planned.line);
    }
    rows.push(planned);
  }
  return { rows, emptyRows };
}

/** What is there now, by its name without capitals and accents. */
function namesThere({ kind, there }: RowGround): Map<string, string> {
  const { title } = kindOf(kind);
  const things = title === null ? [] : [...there.values()].filter(({ withdrawnAt }) => withdrawnAt === null);
  const names = things.map(({ values }) => String((values as Record<string, unknown>)[title!] ?? ''));
  return new Map(names.filter((name) => name !== '').map((name) => [foldName(name), name]));
}

/** A new row that is called as something that is there: its writer knows whether that is the same. */
function nameIssues({ values }: PlannedRow, kind: KindName, named: ReadonlyMap<string, string>): Issue[] {
  const { title } = kindOf(kind);
  const name = title === null ? undefined : named.get(foldName(String(values[title] ?? '')));
  return name === undefined ? [] : [{ code: 'sheet-name-there', level: 'warning', at: title!, params: { name } }];
}

function refuse(row: PlannedRow, issue: Issue): void {
  row.issues.push(issue);
  row.change = null;
}

function planRow(table: SheetTable, row: number, ground: RowGround): PlannedRow {
  const { kind, names, programme, mapping, today } = ground;
  const line = table.line(row);
  const input: Record<string, unknown> = {};
  const issues: Issue[] = [];
  let asOf: string | null = null;
  mapping.forEach((field, column) => {
    const cell = table.cell(column, row);
    const broken = field === null ? null : table.broken(column, row);
    if (broken !== null) {
      issues.push({
        code: 'sheet-cell-broken',
        level: 'error',
        at: field!,
        params: { line, column: table.columns[column] ?? '', value: broken },
      });
    } else if (field === AS_OF) {
      const read = cell === null ? null : readDayCell(cell);
      if (read?.ok === false) issues.push(...read.issues.map((issue) => ({ ...issue, at: AS_OF })));
      else if (read && read.value > today) issues.push({ code: 'as-of-future', level: 'error', at: AS_OF, params: { value: read.value } });
      else asOf = read?.value ?? null;
    } else if (field !== null) input[field] = numberOrText(kind, field, cell);
  });
  const { thing, version, issues: which } = thingOf(table, row, ground);
  issues.push(...which);
  if (thing === null) asOf ??= ground.day;
  const draft = readDraft(kind, input, names.lookups, { partial: true });
  issues.push(...draft.issues.filter(({ level }) => level === 'error'));
  const values = draft.values as Record<string, unknown>;
  if (thing === null) issues.push(...missingFields(kind, input));
  issues.push(...stateIssues(kind, thing?.values ?? null, values, issues, thing === null));
  const changed = thing ? (changedSince(values, thing.values) as Record<string, unknown>) : values;
  const moves = thing !== null && asOf !== null && asOf !== thing.asOf;
  const fields = [...Object.keys(changed).filter((field) => thing !== null || !isEmpty(changed[field])), ...(moves ? [AS_OF] : [])];
  if (thing) issues.push(...fixedIssues(kind, fields));
  // Who enters the file has seen them: they stand in the report before it.
  issues.push(...personalIssues(kind, textsOf(changed), null, null));
  const does = thing === null ? 'create' : fields.length > 0 ? 'change' : 'nothing';
  if (thing && does === 'change' && version !== thing.version)
    issues.push({ code: 'sheet-stale', level: 'error', params: { by: ground.who(thing.changedBy) } });
  const shown = moves ? { ...changed, [AS_OF]: asOf } : changed;
  const planned: PlannedRow = { line, does, thing, values: shown, fields, issues, change: null };
  if (does === 'nothing' || hasErrors(issues)) return does === 'nothing' && which.length === 0 ? { ...planned, issues: [] } : planned;
  const day = asOf === null ? {} : { asOf };
  planned.change = thing
    ? { action: 'change', kind, id: thing.id, version: thing.version, values: changed, ...day }
    : {
        action: 'create',
        kind,
        id: derivedId('sheet', ground.mark, String(line)),
        programme: kindOf(kind).scope === 'programme' ? programme : null,
        values: changed,
        ...day,
      };
  return planned;
}

function textsOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([field, value]) => (typeof value === 'string' ? [[field, value]] : [])));
}

/** What stays as it was written can't be changed by a sheet either. */
function fixedIssues(kind: KindName, fields: readonly string[]): Issue[] {
  return fields
    .filter((field) => (kindOf(kind).fixed as readonly string[]).includes(field))
    .map((field) => ({ code: 'field-fixed', level: 'error', at: field, params: { kind, field } }));
}

/** The thing of a row by its id, with the version that the row rests on. */
function thingOf(
  table: SheetTable,
  row: number,
  { kind, there }: RowGround,
): { thing: Seen | null; version: number | null; issues: Issue[] } {
  const none = { thing: null, version: null };
  const id = table.own
    ? String(table.cell(table.own.id, row) ?? '')
        .trim()
        .toLowerCase()
    : '';
  if (id === '') return { ...none, issues: [] };
  const thing = isId(id) ? (there.get(id) ?? null) : null;
  if (!thing) return { ...none, issues: [{ code: 'sheet-other-kind', level: 'error', params: { kind } }] };
  const version = table.own!.version < 0 ? null : Number(table.cell(table.own!.version, row) ?? Number.NaN);
  if (version === null || !Number.isInteger(version)) {
    return { thing, version: null, issues: [{ code: 'sheet-no-version', level: 'error' }] };
  }
  return { thing, version, issues: [] };
}

/** What a new thing can't be without, and no column gives. */
function missingFields(kind: KindName, input: Readonly<Record<string, unknown>>): Issue[] {
  const begun = machinesOf(kindOf(kind)).map(([field]) => field);
  return Object.entries(kindOf(kind).fields).flatMap(([field, spec]) =>
    spec.required && !Object.hasOwn(input, field) && !begun.includes(field)
      ? [{ code: 'field-required', level: 'error' as const, at: field, params: { kind, field } }]
      : [],
  );
}

/** A number stays one only where a number, an amount or a day is asked. */
function numberOrText(kind: KindName, field: string, cell: string | number | null): string | number | null {
  if (typeof cell !== 'number') return cell;
  const type = kindOf(kind).fields[field]?.type ?? '';
  return ['number', 'count', 'cents', 'day', 'when'].includes(type) ? cell : String(cell);
}

function readDayCell(cell: string | number) {
  return readDay(typeof cell === 'number' ? (dayOfSerial(cell) ?? String(cell)) : cell);
}
