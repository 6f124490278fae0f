import { fault, Fault } from '#base/fault';
import { foldName } from '#base/text';
import { hasErrors, type Issue } from '#base/issue';
import { faultsByChange } from '#domain/register/change-place';
import { kindOf, type KindName } from '#domain/register/kinds';
import { readDay } from '#domain/register/read-when';
import { LANGUAGES } from '#i18n/language';
import { messages } from '#i18n/messages';
import { fieldText } from '#i18n/register/field-text';
import { fieldLabel } from '#i18n/register/register-words';
import { columnWords } from '#i18n/register/sheet-words';
import { thingLabel } from '#i18n/register/thing-label';
import { formats } from '#i18n/format';
import { scopeOf, seenHere } from '../list-page.ts';
import { openNames, type Names } from '../names.ts';
import { personNames } from '../person-names.ts';
import type { Workspace } from '../workspace.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { planRows, type PlannedRow } from './plan-rows.ts';
import { proposeColumns } from './propose-columns.ts';
import { readTable, type SheetTable } from './read-table.ts';
import { AS_OF, ID_HEADING, sheetFields, VERSION_HEADING } from './shape.ts';

/** What reading a file in would do, before anything is written. */
export interface SheetPage {
  name: string;
  /** The day for which new rows without a day of their own are true, as it was typed; empty is today. */
  asOf: string;
  /** Whether it is a list of ours that comes back. */
  isOurs: boolean;
  columns: { heading: string; field: string | null; filled: number; isOwn: boolean }[];
  fields: { field: string; label: string }[];
  rows: SheetRow[];
  counts: { create: number; change: number; nothing: number; faulty: number; empty: number };
  /** Columns that are not taken over, with how many cells are filled in. */
  leftOver: { heading: string; filled: number }[];
}

export interface SheetRow {
  line: number;
  label: string;
  does: PlannedRow['does'];
  changes: { field: string; label: string; before: string; after: string }[];
  issues: Issue[];
}

export interface ReadSheet {
  page: SheetPage;
  planned: PlannedRow[];
}

/**
 * Reads a kept file and works out what it would do.
 *
 * @param chosen which field each column holds, where somebody said so: by number of the column; empty is left out
 * @param asOf the day for which new rows are true that have none of their own; empty is today
 * @throws Fault what is wrong with the file, or with that day
 */
export async function readSheet(
  workspace: Workspace,
  kind: KindName,
  sheet: KeptSheet,
  { chosen, mark, asOf = '' }: { chosen: ReadonlyMap<number, string>; mark: string; asOf?: string },
): Promise<ReadSheet> {
  const { register, viewer, language, programme, today } = workspace;
  const day = dayOfAll(asOf, today);
  const table = await readTable(sheet.name, sheet.bytes);
  const fields = sheetFields(kind, seenHere(workspace, kind));
  const mapping = mappingOf(table, kind, fields, chosen);
  const [names, { things }] = await Promise.all([
    openNames(workspace, [kind]),
    register.list(viewer, kind, { ...scopeOf(workspace, kind), withdrawn: true }),
  ]);
  const who = await personNames(
    workspace,
    things.map(({ changedBy }) => changedBy),
  );
  const there = new Map(things.map((thing) => [thing.id, thing]));
  const { rows, emptyRows } = planRows(table, { kind, names, programme: programme?.id ?? null, there, mapping, today, day, mark, who });
  const count = (does: PlannedRow['does']) => rows.filter((row) => row.does === does && !hasErrors(row.issues)).length;
  const filled = table.columns.map((_, column) => countFilled(table, column));
  const isOwn = (column: number) => table.own !== null && (column === table.own.id || column === table.own.version);
  const asOfLabel = messages(language).work.sheet.asOf;
  return {
    planned: rows,
    page: {
      name: sheet.name,
      asOf,
      isOurs: table.own !== null,
      columns: table.columns.map((heading, column) => ({
        heading,
        field: mapping[column]!,
        filled: filled[column]!,
        isOwn: isOwn(column),
      })),
      fields: [...fields.map((field) => ({ field, label: fieldLabel(language, kind, field) })), { field: AS_OF, label: asOfLabel }],
      rows: rows.map((row) => rowShown(workspace, kind, row, names)),
      counts: {
        create: count('create'),
        change: count('change'),
        nothing: count('nothing'),
        faulty: rows.filter(({ issues }) => hasErrors(issues)).length,
        empty: emptyRows,
      },
      leftOver: table.columns.flatMap((heading, column) =>
        mapping[column] === null && !isOwn(column) && filled[column]! > 0
          ? [{ heading: heading || messages(language).work.sheet.noHeading(column + 1), filled: filled[column]! }]
          : [],
      ),
    },
  };
}

/** @throws Fault when it is no day, or one that is yet to come */
function dayOfAll(typed: string, today: string): string | null {
  if (typed === '') return null;
  const read = readDay(typed);
  if (!read.ok) throw new Fault(read.issues.map((issue) => ({ ...issue, at: AS_OF })));
  if (read.value > today) throw fault('as-of-future', { value: typed }, { at: AS_OF });
  return read.value;
}

/** Which field each column holds: as somebody chose, or as is proposed. */
function mappingOf(table: SheetTable, kind: KindName, fields: readonly string[], chosen: ReadonlyMap<number, string>): (string | null)[] {
  const known = [...fields, AS_OF];
  if (chosen.size > 0) {
    return table.columns.map((_, column) => {
      const field = chosen.get(column) ?? '';
      const isFirst = [...chosen].find(([, one]) => one === field)?.[0] === column;
      return known.includes(field) && isFirst ? field : null;
    });
  }
  const asOfWords = LANGUAGES.map((language) => messages(language).work.sheet.asOf);
  const own = table.own ? [ID_HEADING, VERSION_HEADING].map(foldName) : [];
  const headings = table.columns.map((heading) => (own.includes(foldName(heading)) ? '' : heading));
  return proposeColumns(headings, [
    ...fields.map((field) => ({ field, words: columnWords(kind, field) })),
    // In a list of somebody's own, such a heading is about how far it is.
    ...(table.own ? [{ field: AS_OF, words: asOfWords }] : []),
  ]);
}

function countFilled(table: SheetTable, column: number): number {
  let filled = 0;
  for (let row = 0; row < table.rowCount; row += 1) if (table.cell(column, row) !== null) filled += 1;
  return filled;
}

function rowShown({ language }: Workspace, kind: KindName, row: PlannedRow, names: Names): SheetRow {
  const words = messages(language).work;
  const before = (row.thing?.values ?? {}) as Record<string, unknown>;
  const say = (field: string, value: unknown): string =>
    field === AS_OF
      ? value
        ? formats(language).date(String(value))
        : words.history.nothing
      : fieldText(kind, field, value, language, names.nameOf);
  return {
    line: row.line,
    label: thingLabel(kind, { ...before, ...row.values }, language, names.nameOf),
    does: row.does,
    changes: row.fields.map((field) => ({
      field,
      label: field === AS_OF ? words.sheet.asOf : fieldLabel(language, kind, field),
      before: row.thing ? say(field, field === AS_OF ? row.thing.asOf : before[field]) : '',
      after: say(field, row.values[field]),
    })),
    issues: row.issues,
  };
}

/**
 * Writes what a file would do, all of it or nothing.
 *
 * @returns how many things were made or changed
 * @throws Fault with each fault at its line
 */
export async function enterSheet({ register, viewer }: Workspace, kind: KindName, planned: readonly PlannedRow[]): Promise<number> {
  const rows = planned.flatMap((row) => (row.change ? [{ line: row.line, change: row.change }] : []));
  if (rows.length === 0) return 0;
  try {
    const written = await register.write(
      viewer,
      rows.map(({ change }) => change),
      'sheet',
    );
    return written.length;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { byChange, rest } = faultsByChange(error.issues, rows.length);
    const ofLines = byChange.flatMap((issues, index) => issues.map((issue) => ({ ...issue, at: lineOf(rows[index]!.line, kind, issue) })));
    // What is of no line, and has no field here either, is of the file as a whole.
    throw new Fault([...rest.map(({ at: _, ...issue }) => issue), ...ofLines]);
  }
}

/** `12 begins`, or `12` where no field of the kind is at fault. */
function lineOf(line: number, kind: KindName, { at }: Issue): string {
  return at !== undefined && Object.hasOwn(kindOf(kind).fields, at) ? `${line} ${at}` : String(line);
}
