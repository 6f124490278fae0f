import type { Issue } from '#base/issue';
import { isId } from '#domain/register/check-value';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { changeById } from './change-row.ts';
import { createRow } from './create-row.ts';
import { knownRow } from './known-row.ts';
import type { PlannedRow, RowGround } from './planned-row.ts';
import { firstText, isTotal, readRow, readValues } from './read-row.ts';
import type { SheetTable } from './read-table.ts';
import { knownBy, thereByName } from './same-name.ts';

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
  if (byId) return byId.thing ? changeById(read, byId.thing, ground, byId.version, byId.issues) : createRow(read, ground, byId.issues);
  const { values } = readValues(ground, read, true);
  const known = knownBy(ground.kind, values);
  const double = known === null ? undefined : lines.get(known);
  const there = known === null ? [] : (byName.get(known) ?? []);
  if (known !== null && double === undefined) lines.set(known, read.line);
  if (double === undefined && there.length === 0) return createRow(read, ground);
  return knownRow(read, ground, there, double, values);
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
