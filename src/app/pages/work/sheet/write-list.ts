import type { Directory } from '#domain/register/directory';
import type { FieldSpec } from '#domain/register/field';
import { isFew } from '#domain/register/few';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Lookups } from '#domain/register/read-value';
import { dayTyped, writeCell } from '#domain/register/write-value';
import { refersTo } from '#domain/register/refers-to';
import { capital } from '#i18n/capital';
import { messages } from '#i18n/messages';
import { seenText } from '#i18n/register/field-text';
import { fieldHint, fieldLabel, kindWords, optionLabel, optionLabels } from '#i18n/register/register-words';
import { writeXlsx, type Sheet } from '../../../download/xlsx.ts';
import { scopeOf, seenHere } from '../list-page.ts';
import { readListQuery, registerQuery } from '../list-query.ts';
import { openNames } from '../names.ts';
import type { Workspace } from '../workspace.ts';
import { toCell } from './cell-text.ts';
import { ID_HEADING, sheetFields, VERSION_HEADING } from './shape.ts';

/** A sheet's name has at most 31 characters. */
const LONGEST_NAME = 31;

/** A list as a workbook that can be changed and read in again: every row with its id and version, every field a column. */
export async function writeList(workspace: Workspace, kind: KindName, params: URLSearchParams): Promise<Uint8Array> {
  const { language, register, viewer } = workspace;
  const seen = seenHere(workspace, kind);
  const names = await openNames(workspace, [kind]);
  const { query, unknown } = registerQuery(kind, readListQuery(params, [...seen]), names.lookups);
  const { things } = await register.list(viewer, kind, { ...scopeOf(workspace, kind), ...query, ...(unknown.length > 0 && { ids: [] }) });
  const fields = sheetFields(kind, seen);
  const specs = kindOf(kind).fields;
  const words = messages(language).work.sheet;
  const many = capital(kindWords(language, kind).many);
  const rows: (string | number | null)[][] = things.map((thing) => [
    thing.id,
    thing.version,
    ...fields.map((field) =>
      isFew(thing, field)
        ? seenText(thing, field, language, names.nameOf)
        : cellOf(specs[field]!, (thing.values as Record<string, unknown>)[field], names.lookups, (option) =>
            optionLabel(language, kind, field, option),
          ),
    ),
    dayTyped(thing.asOf),
  ]);
  const header = [ID_HEADING, VERSION_HEADING, ...fields.map((field) => fieldLabel(language, kind, field)), words.asOf];
  const list: Sheet = {
    name: many.slice(0, LONGEST_NAME),
    rows: [header, ...rows],
    widths: [12, 10, ...fields.map((field) => (specs[field]!.type === 'prose' ? 50 : 24)), 14],
    filter: true,
  };
  return writeXlsx([list, explanation(workspace, kind, fields)], { title: many, author: workspace.desk.siteName(language) });
}

function cellOf(spec: FieldSpec, value: unknown, lookups: Lookups, words: (option: string) => string): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && (spec.type === 'number' || spec.type === 'count')) return value;
  const text = writeCell(spec, value, words, directoryOf(spec, lookups));
  return text === '' ? null : toCell(text);
}

function directoryOf(spec: FieldSpec, lookups: Lookups): Directory | null {
  const to = refersTo(spec);
  if (to !== null) return lookups.things(to);
  if (spec.type === 'areas') return lookups.areas;
  if (spec.type === 'indicator') return lookups.indicators;
  return spec.type === 'person' ? lookups.people : null;
}

/** What each column means and what may stand in it. */
function explanation({ language }: Workspace, kind: KindName, fields: readonly string[]): Sheet {
  const words = messages(language).work.sheet;
  const rows = fields.map((field) => [
    fieldLabel(language, kind, field),
    fieldHint(language, kind, field),
    optionLabels(language, kind, field).join('; ') || null,
    kindOf(kind).fields[field]!.required ? words.yes : null,
  ]);
  return {
    name: words.explanation,
    rows: [[words.leaveAlone(ID_HEADING, VERSION_HEADING)], [], [words.column, words.means, words.options, words.required], ...rows],
    widths: [30, 60, 60, 12],
    filter: false,
  };
}
