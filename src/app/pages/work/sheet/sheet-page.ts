import { fault, Fault } from '#base/fault';
import { foldName } from '#base/text';
import { hasErrors, type Issue } from '#base/issue';
import { faultsByChange } from '#domain/register/change-place';
import { kindOf, type KindName } from '#domain/register/kinds';
import { readDay } from '#domain/register/read-when';
import type { Seen } from '#domain/register/register';
import type { SheetPage, SheetRow } from '#domain/work/sheet-page';
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
import { rightsOn } from '../rights.ts';
import type { Workspace } from '../workspace.ts';
import { KEEP, keepField } from './keep-aside.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { planRows, type PlannedRow } from './plan-rows.ts';
import { proposeColumns, type Candidate } from './propose-columns.ts';
import { readTable, type SheetTable } from './read-table.ts';
import { writeChoice, type RowChoice } from './row-choice.ts';
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

export interface ReadSheet {
  page: SheetPage;
  planned: PlannedRow[];
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
): Promise<ReadSheet> {
  const { register, viewer, language, programme, today } = workspace;
  const day = dayOfAll(asOf, today);
  const fields = sheetFields(kind, seenHere(workspace, kind));
  const candidates = candidatesOf(kind, fields);
  const table = await readTable(sheet.name, sheet.bytes, { candidates, headerLine });
  const keep = keepField(kind, fields);
  const filled = table.columns.map((_, column) => countFilled(table, column));
  const isOwn = (column: number) => table.own !== null && (column === table.own.id || column === table.own.version);
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
  const { rows, emptyRows } = planRows(table, { ...scope, today, day, mark, who });
  const count = (does: PlannedRow['does']) => rows.filter((row) => row.does === does && !hasErrors(row.issues)).length;
  const told = (is: (field: string | null) => boolean) =>
    table.columns.flatMap((heading, column) =>
      is(mapping[column]!) && !isOwn(column) && filled[column]! > 0
        ? [{ heading: heading || messages(language).work.sheet.noHeading(column + 1), filled: filled[column]! }]
        : [],
    );
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
      fields: [
        ...(keep === null ? [] : [{ field: KEEP, label: messages(language).work.sheet.keepIn(fieldLabel(language, kind, keep)) }]),
        ...fields.map((field) => ({ field, label: fieldLabel(language, kind, field) })),
        { field: AS_OF, label: asOfLabel },
      ],
      rows: rows.map((row) => rowShown(workspace, kind, row, names)),
      counts: {
        create: count('create'),
        change: count('change'),
        nothing: count('nothing'),
        skip: count('skip'),
        faulty: rows.filter(({ issues }) => hasErrors(issues)).length,
        empty: emptyRows,
      },
      leftOver: told((field) => field === null),
      kept: told((field) => field === KEEP),
      keptIn: keep === null ? '' : fieldLabel(language, kind, keep),
      headerLine: table.headerLine,
      headerLines: table.headerLines,
      otherSheets: table.own === null ? table.otherSheets : [],
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

function candidatesOf(kind: KindName, fields: readonly string[]): Candidate[] {
  return fields.map((field) => ({ field, words: columnWords(kind, field) }));
}

/** Which field each column holds: as somebody chose, or as is proposed. */
function mappingOf(
  table: SheetTable,
  fields: readonly string[],
  candidates: readonly Candidate[],
  chosen: ReadonlyMap<number, string>,
): (string | null)[] {
  const known = [...fields, AS_OF];
  if (chosen.size > 0) {
    return table.columns.map((_, column) => {
      const field = chosen.get(column) ?? '';
      if (field === KEEP) return KEEP;
      const isFirst = [...chosen].find(([, one]) => one === field)?.[0] === column;
      return known.includes(field) && isFirst ? field : null;
    });
  }
  const asOfWords = LANGUAGES.map((language) => messages(language).work.sheet.asOf);
  const own = table.own ? [ID_HEADING, VERSION_HEADING].map(foldName) : [];
  const headings = table.columns.map((heading) => (own.includes(foldName(heading)) ? '' : heading));
  // In a list of somebody's own, such a heading is about how far it is.
  return proposeColumns(headings, [...candidates, ...(table.own ? [{ field: AS_OF, words: asOfWords }] : [])]);
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
    choice: row.choice && choiceShown(row.choice),
  };
}

function choiceShown({ options, chosen, proposed }: NonNullable<PlannedRow['choice']>): NonNullable<SheetRow['choice']> {
  const shown = options.map((option) => ({ value: writeChoice(option), does: option.does }));
  return { options: shown, chosen: shown.find(({ does }) => does === chosen)!.value, isProposed: chosen === proposed };
}

/** What was chosen otherwise than is proposed, as an address has it: a file of many rows has an address that fits. */
export function choicesInAddress(planned: readonly PlannedRow[]): [string, string][] {
  return planned.flatMap(({ line, choice }) =>
    choice === null || choice.chosen === choice.proposed ? [] : [[`regel.${line}`, writeChoice({ does: choice.chosen, version: null })]],
  );
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
