import { fault, Fault } from '#base/fault';
import { foldName } from '#base/text';
import { kindOf, type KindName } from '#domain/register/kinds';
import { refersTo } from '#domain/register/refers-to';
import { readDay } from '#domain/register/read-when';
import type { Seen } from '#domain/register/register';
import { LANGUAGES } from '#i18n/language';
import { messages } from '#i18n/messages';
import { columnWords } from '#i18n/register/sheet-words';
import { scopeOf, seenHere } from '../list-page.ts';
import { openNames, type Names } from '../names.ts';
import { personNames } from '../person-names.ts';
import { rightsOn } from '../rights.ts';
import type { Workspace } from '../workspace.ts';
import { KEEP, keepField } from './keep-aside.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { planRows } from './plan-rows.ts';
import type { PlannedRow } from './planned-row.ts';
import { proposeColumns, type Candidate } from './propose-columns.ts';
import { readTable, type SheetTable } from './read-table.ts';
import type { RowChoice } from './row-choice.ts';
import { AS_OF, ID_HEADING, sheetFields, VERSION_HEADING } from './shape.ts';

/** What somebody chose about a file that was sent. */
export interface SheetChoices {
  /** Which field each column holds, by number of the column; empty is left out. None at all: as proposed. */
  chosen: ReadonlyMap<number, string>;
  /** The day for which new rows are true that have none of their own; empty or absent is today. */
  asOf?: string;
  /** The line with the names of the columns; null or absent is as found. */
  headerLine?: number | null;
  /** What happens with rows that are known already, by line. */
  choices?: ReadonlyMap<number, RowChoice>;
  /** Marks this file: read in twice, it makes each new thing once. */
  mark: string;
}

/** A file as it was read, and what each of its rows would do. */
export interface SheetRead {
  table: SheetTable;
  /** Which field each column holds; null for a column that is left out, `KEEP` for one that is kept as words. */
  mapping: (string | null)[];
  /** The fields that a column may hold. */
  fields: readonly string[];
  /** Where words are kept that have no field; null where the kind has no such place. */
  keep: string | null;
  /** How many cells of each column are filled in. */
  filled: number[];
  names: Names;
  planned: PlannedRow[];
  emptyRows: number;
}

/**
 * Reads a kept file and works out what it would do.
 *
 * @throws Fault what is wrong with the file, or with the day
 */
export async function readSheet(
  workspace: Workspace,
  kind: KindName,
  sheet: KeptSheet,
  { chosen, mark, asOf = '', headerLine = null, choices = new Map<number, RowChoice>() }: SheetChoices,
): Promise<SheetRead> {
  const { register, viewer, programme, today } = workspace;
  const day = dayOfAll(asOf, today);
  const fields = sheetFields(kind, seenHere(workspace, kind));
  const candidates = candidatesOf(kind, fields);
  const table = await readTable(sheet.name, sheet.bytes, { candidates, headerLine });
  const keep = keepField(kind, fields);
  const filled = table.columns.map((_, column) => countFilled(table, column));
  const mapping = mappingOf(table, fields, candidates, chosen).map((field, column) =>
    field === null && chosen.size === 0 && table.own === null && keep !== null && filled[column]! > 0 ? KEEP : field,
  );
  const [names, { things }] = await Promise.all([
    openNames(workspace, [kind]),
    register.list(viewer, kind, { ...scopeOf(workspace, kind), withdrawn: true }),
  ]);
  const who = await personNames(
    workspace,
    things.map(({ changedBy }) => changedBy),
  );
  const there = new Map(things.map((thing) => [thing.id, thing]));
  const writable = await writableNames(workspace, table, mapping, things);
  const scope = { kind, names, programme: programme?.id ?? null, there, mapping, keep, choices, writable };
  const { rows: planned, emptyRows } = planRows(table, { ...scope, today, day, mark, who });
  return { table, mapping, fields, keep, filled, names, planned, emptyRows };
}

/** @throws Fault when it is no day, or one that is yet to come */
function dayOfAll(typed: string, today: string): string | null {
  if (typed === '') return null;
  const read = readDay(typed);
  if (!read.ok) throw new Fault(read.issues.map((issue) => ({ ...issue, at: AS_OF })));
  if (read.value > today) throw fault('as-of-future', { value: typed }, { at: AS_OF });
  return read.value;
}

function candidatesOf(kind: KindName, fields: readonly string[]): Candidate[] {
  const specs = kindOf(kind).fields;
  return fields.map((field) => {
    const spec = specs[field];
    return { field, words: columnWords(kind, field), refers: spec !== undefined && (refersTo(spec) !== null || spec.type === 'person') };
  });
}

/** Which field each column holds: as somebody chose, or as is proposed. */
function mappingOf(
  table: SheetTable,
  fields: readonly string[],
  candidates: readonly Candidate[],
  chosen: ReadonlyMap<number, string>,
): (string | null)[] {
  const all = [...fields, AS_OF];
  if (chosen.size > 0) {
    return table.columns.map((_, column) => {
      const field = chosen.get(column) ?? '';
      if (field === KEEP) return KEEP;
      const isFirst = [...chosen].find(([, one]) => one === field)?.[0] === column;
      return all.includes(field) && isFirst ? field : null;
    });
  }
  const asOfWords = LANGUAGES.map((language) => messages(language).work.sheet.asOf);
  const own = table.own ? [ID_HEADING, VERSION_HEADING].map(foldName) : [];
  const headings = table.columns.map((heading) => (own.includes(foldName(heading)) ? '' : heading));
  // In a list of somebody's own, such a heading is about how far it is.
  const known = headings.map((_, column) => ({ isNumbers: isNumbers(table, column) }));
  return proposeColumns(headings, [...candidates, ...(table.own ? [{ field: AS_OF, words: asOfWords }] : [])], known);
}

/** Whether every filled in cell is a number: one of a workbook, or written so. */
function isNumbers(table: SheetTable, column: number): boolean {
  const cells = Array.from({ length: table.rowCount }, (_, row) => table.cell(column, row)).filter((cell) => cell !== null);
  return cells.length > 0 && cells.every((cell) => typeof cell === 'number' || /^-?\d+(?:[.,]\d+)*$/.test(String(cell).trim()));
}

/** What the viewer may write of things whose names are in the file. */
async function writableNames(
  workspace: Workspace,
  table: SheetTable,
  mapping: readonly (string | null)[],
  things: readonly Seen[],
): Promise<(id: string) => readonly string[]> {
  const kind = things[0]?.kind;
  const { title } = kind === undefined ? { title: null } : kindOf(kind);
  const column = title === null ? -1 : mapping.indexOf(title);
  if (kind === undefined || column < 0) return () => [];
  const names = new Set(Array.from({ length: table.rowCount }, (_, row) => foldName(String(table.cell(column, row) ?? ''))));
  const named = things.filter(({ values, withdrawnAt }) => withdrawnAt === null && names.has(foldName(titleOf(values, title!))));
  const rights = new Map(
    await Promise.all(named.map(async (thing) => [thing.id, (await rightsOn(workspace, kind, thing)).fields] as const)),
  );
  return (id) => rights.get(id) ?? [];
}

function titleOf(values: object, title: string): string {
  return String((values as Record<string, unknown>)[title] ?? '');
}

function countFilled(table: SheetTable, column: number): number {
  let filled = 0;
  for (let row = 0; row < table.rowCount; row += 1) if (table.cell(column, row) !== null) filled += 1;
  return filled;
}
