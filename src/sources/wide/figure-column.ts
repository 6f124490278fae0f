import type { Issue } from '#base/issue';
import { STATUS_CODE, type Status } from '#domain/observation/observation';
import type { NumberOptions, Table } from '../table/table.ts';
import type { FigureRole } from './roles.ts';

/** How this kind of file writes figures. */
export interface FigureHabits extends NumberOptions {
  /** Numbers are text with blanks around (an untyped data set, a portal download). */
  padded: boolean;
  /** Numbers that stand for a missing figure. */
  sentinels: ReadonlyMap<number, Status>;
  /** What an empty cell means. */
  missing: Status;
}

/** A column of figures understood: for the whole table, one entry per row. */
export interface FigureColumn {
  values: Float64Array;
  /** Null where the rule holds: a number is ok, none has `missing`. */
  statuses: Uint8Array | null;
  missing: Status;
  texts: (string | null)[] | null;
  issues: Issue[];
}

/** Numbers that CBS, PDOK and monitors write where a figure is missing; never a figure of themselves. */
const FAMILIAR_SENTINELS: ReadonlySet<number> = new Set([-99995, -99996, -99997, -99998, -99999, -99999997, -99999998, -99999999]);

/** A dot where a number belongs is CBS's sign for unknown, unreliable or secret. */
const SECRET = /^\.$/;

/**
 * Reads one column of figures. A column with words is text; one with padded numbers is text too (a
 * postcode), unless the whole file pads. A wholly empty column is `not_published` where the reason of
 * empty cells is not known: CBS fills its tables during the years.
 */
export function figureColumn(table: Table, column: number, role: FigureRole, habits: FigureHabits): FigureColumn {
  const numbers = table.numbers(column, habits);
  const words = numbers.others.filter((row) => !SECRET.test(table.text(column, row)!.trim()));
  const issues: Issue[] = [];
  let isText = role.datatype === 'text' || (role.datatype === null && numbers.padded > 0 && !habits.padded);
  if (!isText && words.length > 0) {
    isText = role.datatype === null;
    const mostlyNumbers = numbers.count > words.length;
    if (!isText || mostlyNumbers) issues.push(wordAmongNumbers(table, column, words, isText));
  }
  if (!isText && role.datatype === null && numbers.count === 0 && numbers.others.length > 0 && !habits.padded) isText = true;
  if (isText) return { values: new Float64Array(0), statuses: null, missing: habits.missing, texts: textsOf(table, column), issues };

  const missing = numbers.count === 0 && numbers.others.length === 0 && habits.missing === 'unknown' ? 'not_published' : habits.missing;
  const found = habits.sentinels.size === 0 ? familiarSentinels(numbers.values) : null;
  if (found) issues.push(sentinelNumbers(table, column, numbers.values));
  const sentinels = found ?? habits.sentinels;
  const values = sentinels.size > 0 ? numbers.values.slice() : numbers.values;
  const statuses = statusesOf(values, numbers.others, sentinels, missing);
  return { values, statuses, missing, texts: null, issues };
}

function wordAmongNumbers(table: Table, column: number, words: number[], isText: boolean): Issue {
  const row = words[0]!;
  return {
    code: isText ? 'column-read-as-text' : 'not-a-number',
    level: isText ? 'warning' : 'error',
    params: {
      column: table.columns[column]!,
      value: table.text(column, row)!.trim().slice(0, 40),
      line: table.line(row),
      count: words.length,
    },
  };
}

/** The familiar signs of missing that stand in a column of which the kind of file knows none; null when there are none. */
function familiarSentinels(values: Float64Array): Map<number, Status> | null {
  const found = new Map<number, Status>();
  for (let row = 0; row < values.length; row++) {
    if (values[row]! < -99994 && FAMILIAR_SENTINELS.has(values[row]!)) found.set(values[row]!, 'unknown');
  }
  return found.size > 0 ? found : null;
}

function sentinelNumbers(table: Table, column: number, values: Float64Array): Issue {
  const rows = Array.from(values.keys()).filter((row) => FAMILIAR_SENTINELS.has(values[row]!));
  const row = rows[0]!;
  return {
    code: 'sentinel-numbers',
    level: 'warning',
    params: { column: table.columns[column]!, value: values[row]!, line: table.line(row), count: rows.length },
  };
}

function textsOf(table: Table, column: number): (string | null)[] {
  return Array.from({ length: table.rowCount }, (_, row) => {
    const text = table.text(column, row)?.trim() ?? '';
    return text === '' || SECRET.test(text) ? null : text;
  });
}

/** Takes sentinels out of the values and gives every row its status; null when the rule says it all. */
function statusesOf(values: Float64Array, secrets: number[], sentinels: ReadonlyMap<number, Status>, missing: Status): Uint8Array | null {
  const marked: [number, Status][] = secrets.map((row) => [row, 'suppressed']);
  if (sentinels.size > 0) {
    for (let row = 0; row < values.length; row++) {
      const status = sentinels.get(values[row]!);
      if (status === undefined) continue;
      values[row] = NaN;
      marked.push([row, status]);
    }
  }
  if (marked.length === 0) return null;
  const statuses = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) statuses[row] = Number.isNaN(values[row]) ? STATUS_CODE[missing] : STATUS_CODE.ok;
  for (const [row, status] of marked) statuses[row] = STATUS_CODE[status];
  return statuses;
}
