import type { Issue } from '#base/issue';
import { kindOf, type KindName } from '#domain/register/kinds';
import { readDraft } from '#domain/register/read-draft';
import { readRoughly } from '#domain/register/read-roughly';
import { dayOfSerial, readDay } from '#domain/register/read-when';
import type { Lookups } from '#domain/register/read-value';
import { shown } from '#domain/register/refused';
import { machinesOf } from '#domain/register/states';
import { whenParts } from '#domain/register/when';
import type { SheetCell } from './file-cells.ts';
import { KEEP, keptWords } from './keep-aside.ts';
import type { SheetTable } from './read-table.ts';
import { AS_OF } from './shape.ts';

/** What stands in a row, before it is held against what is there. */
export interface RowRead {
  line: number;
  /** Cells by field. */
  input: Record<string, unknown>;
  headings: Record<string, string>;
  asOf: string | null;
  /** Words of columns without a field. */
  kept: string[];
  issues: Issue[];
}

const TOTAL = /^\s*(?:(?:sub|eind|generaal)[\s-]?)?tota(?:al|len|l|ls)\b/i;

/** Whether a row adds others up: what it begins with says so. */
export function isTotal(table: SheetTable, row: number): boolean {
  return TOTAL.test(firstText(table, row));
}

/** What a row begins with; empty where that is a number. */
export function firstText(table: SheetTable, row: number): string {
  const first = table.columns.map((_, column) => table.cell(column, row)).find((cell) => cell !== null);
  return typeof first === 'string' ? first : '';
}

/** The cells of a row by field. */
export function readRow(table: SheetTable, row: number, kind: KindName, mapping: readonly (string | null)[], today: string): RowRead {
  const line = table.line(row);
  const read: RowRead = { line, input: {}, headings: {}, asOf: null, kept: [], issues: [] };
  mapping.forEach((field, column) => {
    const heading = table.columns[column] ?? '';
    const cell = table.cell(column, row);
    const broken = field === null ? null : table.broken(column, row);
    if (broken !== null) read.issues.push(brokenIssue(kind, field!, { line, column: heading, value: broken }));
    else if (field === AS_OF) readAsOf(cell, today, read);
    else if (field === KEEP) read.kept.push(...(cell === null ? [] : [keptWords(heading, cell)]));
    else if (field !== null) {
      read.input[field] = numberOrText(kind, field, cell);
      read.headings[field] = heading;
    }
  });
  return read;
}

/** A cell that shows an error leaves its field as it is; only where the thing can't be without it, it holds the row up. */
function brokenIssue(kind: KindName, field: string, params: { line: number; column: string; value: string }): Issue {
  const isNeeded = field === AS_OF || kindOf(kind).fields[field]?.required === true;
  return { code: 'sheet-cell-broken', level: isNeeded ? 'error' : 'warning', ...(field !== KEEP && { at: field }), params };
}

function readAsOf(cell: SheetCell, today: string, read: RowRead): void {
  if (cell === null) return;
  const typed = typeof cell === 'number' ? (dayOfSerial(cell) ?? String(cell)) : (dayOfRough(cell) ?? cell);
  const day = readDay(typed);
  if (!day.ok) read.issues.push(...day.issues.map((issue) => ({ ...issue, at: AS_OF })));
  else if (day.value > today) read.issues.push({ code: 'as-of-future', level: 'error', at: AS_OF, params: { value: day.value } });
  else read.asOf = day.value;
}

function dayOfRough(typed: string): string | null {
  const rough = readRoughly(typed);
  return rough && !rough.saysMore && whenParts(rough.value)?.day ? rough.value : null;
}

/**
 * The values of a row. A cell that can't be read holds the row up only where the thing can't be without it; any other is left
 * out, told, and its words are kept. A moment is read as far as the register can hold it.
 *
 * @param isThere whether the thing is there already: then it has what it can't be without
 */
export function readValues(
  { kind, keep, names }: { kind: KindName; keep: string | null; names: { lookups: Lookups } },
  { input, headings }: RowRead,
  isThere: boolean,
): { values: Record<string, unknown>; issues: Issue[]; kept: string[] } {
  const draft = readDraft(kind, input, names.lookups, { partial: true });
  const values = { ...(draft.values as Record<string, unknown>) };
  const faulty = draft.issues.filter(({ level }) => level === 'error');
  const issues: Issue[] = [];
  const kept: string[] = [];
  for (const field of new Set(faulty.map(({ at }) => at ?? ''))) {
    const cell = input[field];
    const words = typeof cell === 'string' || typeof cell === 'number' ? keptWords(headings[field] ?? '', cell) : null;
    const rough = typeof cell === 'string' ? roughFor(kind, field, cell) : null;
    const ofField = faulty.filter(({ at }) => (at ?? '') === field);
    if (rough) {
      values[field] = rough.value;
      issues.push({
        code: rough.saysMore ? 'sheet-when-rough' : 'sheet-when-short',
        level: 'note',
        at: field,
        params: { value: shown(String(cell)), when: rough.value },
      });
      if (rough.saysMore && words !== null) kept.push(words);
    } else if (isNeeded(kind, field, isThere)) issues.push(...ofField);
    else {
      issues.push(...ofField.map((issue) => ({ ...issue, level: 'warning' as const })));
      if (words === null) continue;
      kept.push(words);
      if (keep !== null) issues.push({ code: 'sheet-cell-kept', level: 'note', at: field, params: { kind, keep } });
    }
  }
  return { values, issues, kept };
}

function roughFor(kind: KindName, field: string, typed: string) {
  const type = kindOf(kind).fields[field]?.type;
  const rough = type === 'when' || type === 'day' ? readRoughly(typed) : null;
  return rough && (type === 'when' || whenParts(rough.value)?.day) ? rough : null;
}

function isNeeded(kind: KindName, field: string, isThere: boolean): boolean {
  const { fields, title } = kindOf(kind);
  if (isThere) return field === title;
  return fields[field] === undefined || fields[field].required || machinesOf(kindOf(kind)).some(([state]) => state === field);
}

/** A number stays one only where a number, an amount or a day is asked. */
function numberOrText(kind: KindName, field: string, cell: SheetCell): SheetCell {
  if (typeof cell !== 'number') return cell;
  const type = kindOf(kind).fields[field]?.type ?? '';
  return ['number', 'count', 'cents', 'day', 'when'].includes(type) ? cell : String(cell);
}
