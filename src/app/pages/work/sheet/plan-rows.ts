import { derivedId } from '#base/id';
import { hasErrors, type Issue } from '#base/issue';
import { isId } from '#domain/register/check-value';
import { changedSince } from '#domain/register/conflict';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Change, Seen } from '#domain/register/register';
import { isEmpty, machinesOf } from '#domain/register/states';
import type { RowDoes, SheetDoes } from '#domain/work/sheet-page';
import type { Names } from '../names.ts';
import { personalIssues } from '../personal-check.ts';
import { stateIssues } from '../read-form.ts';
import { withKept } from './keep-aside.ts';
import { firstText, isTotal, readRow, readValues, type RowRead } from './read-row.ts';
import type { SheetTable } from './read-table.ts';
import type { RowChoice } from './row-choice.ts';
import { knownBy, thereByName } from './same-name.ts';
import { AS_OF } from './shape.ts';

/** What a row of a file would do. */
export interface PlannedRow {
  line: number;
  does: SheetDoes;
  /** The thing that it is about; null for a new one. */
  thing: Seen | null;
  values: Record<string, unknown>;
  /** Fields that get another value. */
  fields: string[];
  issues: Issue[];
  /** What can be done with a row that is known already by its name; null of every other. */
  choice: { options: RowChoice[]; chosen: RowDoes; proposed: RowDoes } | null;
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
  /** Which field each column holds; null for a column that is left out, `KEEP` for one that is kept as words. */
  mapping: readonly (string | null)[];
  /** Where words are kept that have no field; null where the kind has no such place. */
  keep: string | null;
  /** What was chosen for rows that are known already, by line. */
  choices: ReadonlyMap<number, RowChoice>;
  /** The fields of a thing that the viewer may write; none: it is somebody else's. */
  writable(id: string): readonly string[];
  today: string;
  /** The day for which rows without one of their own are true; null is today. */
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
  const lines = new Map<string, number>();
  const byName = thereByName(ground.kind, ground.there.values());
  let emptyRows = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (table.columns.every((_, column) => table.cell(column, row) === null && table.broken(column, row) === null)) {
      emptyRows += 1;
      continue;
    }
    const planned = isTotal(table, row) ? totalRow(table, row, ground.kind) : planRow(table, row, ground, byName, lines);
    if (planned.thing && planned.does !== 'skip') {
      const before = seen.get(planned.thing.id);
      if (before !== undefined) refuse(planned, { code: 'sheet-twice', level: 'error', params: { line: before } });
      else seen.set(planned.thing.id, planned.line);
    }
    rows.push(planned);
  }
  return { rows, emptyRows };
}

function refuse(row: PlannedRow, issue: Issue): void {
  row.issues.push(issue);
  row.change = null;
}

function totalRow(table: SheetTable, row: number, kind: KindName): PlannedRow {
  const issues: Issue[] = [{ code: 'sheet-total-row', level: 'note' }];
  const { title } = kindOf(kind);
  const values = title === null ? {} : { [title]: firstText(table, row) };
  return { line: table.line(row), does: 'skip', thing: null, values, fields: [], issues, choice: null, change: null };
}

/** @param lines where each name stood before in this file */
function planRow(
  table: SheetTable,
  row: number,
  ground: RowGround,
  byName: ReadonlyMap<string, Seen[]>,
  lines: Map<string, number>,
): PlannedRow {
  const read = readRow(table, row, ground.kind, ground.mapping, ground.today);
  const byId = idOf(table, row) === '' ? null : thingOf(table, row, ground);
  if (byId) return byId.thing ? changeRow(read, byId.thing, ground, byId) : createRow(read, ground, byId.issues);
  const { values } = readValues(ground, read, true);
  const known = knownBy(ground.kind, values);
  const double = known === null ? undefined : lines.get(known);
  const there = known === null ? [] : (byName.get(known) ?? []);
  if (known !== null && double === undefined) lines.set(known, read.line);
  if (double === undefined && there.length === 0) return createRow(read, ground);
  return knownRow(read, ground, there, double, values);
}

/** A row of which the name stands in Peil, or higher in the file: what happens with it can be chosen. */
function knownRow(
  read: RowRead,
  ground: RowGround,
  there: readonly Seen[],
  double: number | undefined,
  values: Record<string, unknown>,
): PlannedRow {
  const thing = there.length === 1 && double === undefined ? there[0]! : null;
  const mayUpdate = thing !== null && ground.writable(thing.id).length > 0;
  const options: RowChoice[] = [
    ...(mayUpdate ? [{ does: 'update' as const, version: thing.version }] : []),
    { does: 'skip', version: null },
    { does: 'make', version: null },
  ];
  const asked = ground.choices.get(read.line);
  const day = read.asOf ?? ground.day;
  // A list of an earlier day says less than what is there: it overwrites that only where somebody chooses so.
  const isOlder = mayUpdate && day !== null && day < thing.asOf;
  const proposed: RowDoes = mayUpdate && !isOlder ? 'update' : 'skip';
  const chosen = options.some(({ does }) => does === asked?.does) ? asked!.does : proposed;
  const choice = { options, chosen, proposed };
  const name = String(values[kindOf(ground.kind).title ?? ''] ?? '');
  const why: Issue =
    double !== undefined
      ? { code: 'sheet-double', level: 'warning', params: { name, line: double } }
      : there.length > 1
        ? { code: 'sheet-names-there', level: 'warning', params: { name, count: there.length } }
        : isOlder
          ? { code: 'sheet-older', level: 'warning', params: { name, day, asOf: thing.asOf } }
          : mayUpdate
            ? { code: 'sheet-name-there', level: 'note', params: { name, does: chosen } }
            : { code: 'sheet-not-yours', level: 'warning', params: { name } };
  if (chosen === 'skip') {
    return { line: read.line, does: 'skip', thing: thing ?? there[0] ?? null, values, fields: [], issues: [why], choice, change: null };
  }
  const planned =
    chosen === 'make'
      ? createRow(read, ground)
      : changeRow(onlyFilled(read, ground), thing!, ground, { version: asked?.version ?? thing!.version, issues: [], byName: true });
  return { ...planned, issues: [why, ...planned.issues], choice };
}

/** Of somebody's own list an empty cell says nothing of what stands in Peil, and another spelling of the name is no other name. */
function onlyFilled(read: RowRead, { kind }: RowGround): RowRead {
  const said = Object.entries(read.input).filter(([field, cell]) => cell !== null && field !== kindOf(kind).title);
  return { ...read, input: Object.fromEntries(said) };
}

function createRow(read: RowRead, ground: RowGround, which: readonly Issue[] = []): PlannedRow {
  const { kind, programme } = ground;
  const { values, issues: ofValues, kept } = readValues(ground, read, false);
  const issues = [...read.issues, ...which, ...ofValues, ...keepWords(ground, values, null, [...read.kept, ...kept])];
  issues.push(...missingFields(kind, read.input), ...stateIssues(kind, null, values, issues, true));
  const fields = Object.keys(values).filter((field) => !isEmpty(values[field]));
  // Who enters the file has seen them: they stand in the report before it.
  issues.push(...personalIssues(kind, textsOf(values), null, null));
  const asOf = read.asOf ?? ground.day;
  const planned: PlannedRow = { line: read.line, does: 'create', thing: null, values, fields, issues, choice: null, change: null };
  if (hasErrors(issues)) return planned;
  planned.change = {
    action: 'create',
    kind,
    id: derivedId('sheet', ground.mark, String(read.line)),
    programme: kindOf(kind).scope === 'programme' ? programme : null,
    values,
    ...(asOf !== null && { asOf }),
  };
  return planned;
}

/** @param rests the version that the row rests on, and whether it was found by its name only */
function changeRow(
  read: RowRead,
  thing: Seen,
  ground: RowGround,
  rests: { version: number | null; issues: Issue[]; byName?: boolean },
): PlannedRow {
  const { kind } = ground;
  const { values, issues: ofValues, kept } = readValues(ground, read, rests.byName === true);
  const issues = [...read.issues, ...rests.issues, ...ofValues];
  const before = thing.values as Readonly<Record<string, unknown>>;
  issues.push(...keepWords(ground, values, before, [...read.kept, ...kept]));
  const ofState = stateIssues(kind, before, values, issues);
  if (rests.byName && hasErrors(ofState)) for (const [state] of machinesOf(kindOf(kind))) delete values[state];
  issues.push(...ofState.map((issue) => (rests.byName ? { ...issue, level: 'warning' as const } : issue)));
  const changed = changedSince(values as never, thing.values) as Record<string, unknown>;
  if (rests.byName) issues.push(...leaveOthers(kind, changed, ground.writable(thing.id)));
  const isNews = Object.keys(changed).length > 0;
  // A day is always said where there is one: without it a state that moves would be of today.
  const asOf = read.asOf ?? (rests.byName && isNews ? ground.day : null);
  const moves = asOf !== null && asOf !== thing.asOf;
  const fields = [...Object.keys(changed), ...(moves ? [AS_OF] : [])];
  issues.push(...fixedIssues(kind, fields), ...personalIssues(kind, textsOf(changed), null, null));
  const does = fields.length > 0 ? 'change' : 'nothing';
  if (does === 'change' && rests.version !== thing.version)
    issues.push({
      code: rests.byName ? 'sheet-changed-since' : 'sheet-stale',
      level: 'error',
      params: { by: ground.who(thing.changedBy) },
    });
  const planned: PlannedRow = {
    line: read.line,
    does,
    thing,
    values: moves ? { ...changed, [AS_OF]: asOf } : changed,
    fields,
    issues,
    choice: null,
    change: null,
  };
  // What was wrong with a thing before this file is not of this file.
  if (does === 'nothing') return { ...planned, issues: [...read.issues, ...rests.issues, ...ofValues] };
  if (hasErrors(issues)) return planned;
  const day = asOf === null ? {} : { asOf };
  planned.change = { action: 'change', kind, id: thing.id, version: thing.version, values: changed, ...day };
  return planned;
}

/** Puts words without a field of their own in the note, and says what happened with them. */
function keepWords(
  { kind, keep }: RowGround,
  values: Record<string, unknown>,
  before: Readonly<Record<string, unknown>> | null,
  kept: readonly string[],
): Issue[] {
  if (kept.length === 0) return [];
  if (keep === null) return [{ code: 'sheet-words-left', level: 'warning', params: { words: kept.join('; ') } }];
  const spec = kindOf(kind).fields[keep]!;
  const { text, left } = withKept(String(values[keep] ?? before?.[keep] ?? ''), kept, spec);
  if (text !== '') values[keep] = text;
  return left.length === 0 ? [] : [{ code: 'sheet-words-left', level: 'warning', at: keep, params: { words: left.join('; ') } }];
}

/** Takes out what the viewer may not write of a thing that is partly theirs. */
function leaveOthers(kind: KindName, changed: Record<string, unknown>, writable: readonly string[]): Issue[] {
  return Object.keys(changed).flatMap((field): Issue[] => {
    if (writable.includes(field)) return [];
    delete changed[field];
    return [{ code: 'sheet-field-not-yours', level: 'warning', at: field, params: { kind, field } }];
  });
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

function idOf(table: SheetTable, row: number): string {
  return table.own
    ? String(table.cell(table.own.id, row) ?? '')
        .trim()
        .toLowerCase()
    : '';
}

/** The thing of a row by its id, with the version that the row rests on. */
function thingOf(
  table: SheetTable,
  row: number,
  { kind, there }: RowGround,
): { thing: Seen | null; version: number | null; issues: Issue[] } {
  const id = idOf(table, row);
  const thing = isId(id) ? (there.get(id) ?? null) : null;
  if (!thing) return { thing: null, version: null, issues: [{ code: 'sheet-other-kind', level: 'error', params: { kind } }] };
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
