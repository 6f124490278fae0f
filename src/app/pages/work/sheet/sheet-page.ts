import { hasErrors } from '#base/issue';
import type { KindName } from '#domain/register/kinds';
import type { SheetPage, SheetRow } from '#domain/work/sheet-page';
import { formats } from '#i18n/format';
import { messages } from '#i18n/messages';
import { fieldText } from '#i18n/register/field-text';
import { fieldLabel } from '#i18n/register/register-words';
import { thingLabel } from '#i18n/register/thing-label';
import type { Names } from '../names.ts';
import type { Workspace } from '../workspace.ts';
import { KEEP } from './keep-aside.ts';
import type { PlannedRow } from './planned-row.ts';
import type { SheetRead } from './read-sheet.ts';
import { writeChoice } from './row-choice.ts';
import { AS_OF } from './shape.ts';

/**
 * What a file would do, as its preview shows it.
 *
 * @param sheet the name of the file, and the day that was typed for all its rows
 */
export function sheetPage(workspace: Workspace, kind: KindName, sheet: { name: string; asOf: string }, read: SheetRead): SheetPage {
  const { language } = workspace;
  const { table, mapping, fields, keep, filled, planned } = read;
  const words = messages(language).work.sheet;
  const isOwn = (column: number) => table.own !== null && (column === table.own.id || column === table.own.version);
  const count = (does: PlannedRow['does']) => planned.filter((row) => row.does === does && !hasErrors(row.issues)).length;
  const told = (is: (field: string | null) => boolean) =>
    table.columns.flatMap((heading, column) =>
      is(mapping[column]!) && !isOwn(column) && filled[column]! > 0
        ? [{ heading: heading || words.noHeading(column + 1), filled: filled[column]! }]
        : [],
    );
  return {
    name: sheet.name,
    asOf: sheet.asOf,
    isOurs: table.own !== null,
    columns: table.columns.map((heading, column) => ({
      heading,
      field: mapping[column]!,
      filled: filled[column]!,
      isOwn: isOwn(column),
    })),
    fields: [
      ...(keep === null ? [] : [{ field: KEEP, label: words.keepIn(fieldLabel(language, kind, keep)) }]),
      ...fields.map((field) => ({ field, label: fieldLabel(language, kind, field) })),
      { field: AS_OF, label: words.asOf },
    ],
    rows: planned.map((row) => rowShown(workspace, kind, row, read.names)),
    counts: {
      create: count('create'),
      change: count('change'),
      nothing: count('nothing'),
      skip: count('skip'),
      faulty: planned.filter(({ issues }) => hasErrors(issues)).length,
      empty: read.emptyRows,
    },
    leftOver: told((field) => field === null),
    kept: told((field) => field === KEEP),
    keptIn: keep === null ? '' : fieldLabel(language, kind, keep),
    headerLine: table.headerLine,
    headerLines: table.headerLines,
    otherSheets: table.own === null ? table.otherSheets : [],
  };
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
