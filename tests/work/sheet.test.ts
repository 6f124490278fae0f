import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCell, toCell } from '#app/pages/work/sheet/cell-text';
import { planRows, type PlannedRow, type RowGround } from '#app/pages/work/sheet/plan-rows';
import { proposeColumns } from '#app/pages/work/sheet/propose-columns';
import { readTable } from '#app/pages/work/sheet/read-table';
import { enterSheet } from '#app/pages/work/sheet/sheet-page';
import type { Workspace } from '#app/pages/work/workspace';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { writeXlsx } from '#app/download/xlsx';
import { CODES_ONLY } from '#domain/register/read-value';
import { kindOf } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { columnWords } from '#i18n/register/sheet-words';

const ID = '0190a000-0000-7000-8000-000000000001';
const candidates = Object.keys(kindOf('intervention').fields).map((field) => ({ field, words: columnWords('intervention', field) }));

const lesson = {
  kind: 'lesson',
  id: ID,
  programme: 'p',
  version: 3,
  asOf: '2026-01-01',
  changedBy: 'somebody',
  withdrawnAt: null,
  values: { name: 'Begin klein', lesson: '- eerst vragen', intervention: null, themes: [], isSuccess: false, at: '2023-11', source: null },
} as unknown as Seen;

const ground = (mapping: (string | null)[]): RowGround => ({
  kind: 'lesson',
  names: { nameOf: (_, id) => id, lookups: CODES_ONLY, options: () => [] },
  programme: 'p',
  there: new Map([[ID, lesson]]),
  mapping,
  today: '2026-11-22',
  day: null,
  mark: 'm',
  who: () => 'Pim',
});

const book = (rows: (string | number | null)[][]) =>
  writeXlsx([{ name: 'Lessen', rows, widths: [10], filter: false }], { title: 'Lessen', author: 'Peil' });
const HEAD = ['Peil-id', 'Peil-versie', 'In één zin', 'Wat we leerden', 'Wanneer'];
const MAPPING = [null, null, 'name', 'lesson', 'at'];

async function planned(rows: (string | number | null)[][], mapping = MAPPING) {
  const table = await readTable('lessen.xlsx', book([HEAD, ...rows]));
  return planRows(table, ground(mapping)).rows;
}

describe('a list of a partner', () => {
  it('may have a title above it, in a workbook as in a text, and one day for all its new rows', async () => {
    const rows = [['Onze lessen, stand november'], [null], ['In één zin', 'Wat we leerden'], ['Vraag het eerst', 'Aan bewoners']];
    const text = 'Onze lessen, stand november\n\nIn één zin;Wat we leerden\nVraag het eerst;Aan bewoners\n';
    for (const table of [await readTable('l.xlsx', book(rows)), await readTable('l.csv', Buffer.from(text))]) {
      expect(table.columns).toEqual(['In één zin', 'Wat we leerden']);
      const [row] = planRows(table, { ...ground(['name', 'lesson']), day: '2023-11-30' }).rows;
      expect(row).toMatchObject({ line: 4, does: 'create', issues: [], change: { asOf: '2023-11-30' } });
    }
  });
});

describe('proposeColumns()', () => {
  it('knows columns by their label in either language, or by what people call them', () => {
    const headings = ['Projectnaam', 'Omschrijving', 'STATUS', 'Start datum', 'Doelgroep', 'Trekker', 'Kleur'];
    expect(proposeColumns(headings, candidates)).toEqual(['name', 'what', 'state', 'begins', 'forWhom', 'lead', null]);
  });

  it('gives no field to two columns, and the likest column first', () => {
    const proposed = proposeColumns(['Naam van het project', 'Naam'], candidates);
    expect(proposed[1]).toBe('name');
    expect(proposed[0]).not.toBe('name');
  });
});

describe('toCell() and fromCell()', () => {
  it('keep any text as it was, and never hand over a formula', () => {
    const text = fc.oneof(fc.string(), fc.string().map((rest) => `=${rest}`), fc.string().map((rest) => `''-${rest}`)); // prettier-ignore
    fc.assert(
      fc.property(text, (one) => {
        expect(fromCell(toCell(one))).toBe(one);
        expect(toCell(one)).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});

describe('planRows()', () => {
  it('finds nothing to do in a list that comes back as it went', async () => {
    const [row] = await planned([[ID, 3, 'Begin klein', toCell('- eerst vragen'), '11-2023']]);
    expect(row).toMatchObject({ does: 'nothing', change: null, issues: [] });
  });

  it('changes only what differs, and makes what has no id', async () => {
    const [changed, made] = await planned([
      [ID, 3, 'Begin klein', 'Vraag het eerst.', '11-2023'],
      [null, null, 'Samen', 'Eet samen.', 2024],
    ]);
    expect(changed!.change).toEqual({ action: 'change', kind: 'lesson', id: ID, version: 3, values: { lesson: 'Vraag het eerst.' } });
    expect(made!.change).toMatchObject({ action: 'create', programme: 'p', values: { name: 'Samen', lesson: 'Eet samen.', at: '2024' } });
    const [, again] = await planned([[ID, 3, 'Begin klein', 'x', null], [null, null, 'Samen', 'Eet samen.', 2024]]); // prettier-ignore
    expect(again!.change).toMatchObject({ id: (made!.change as { id: string }).id });
  });

  it('tells every fault of every row: stale, twice, no version, unknown, missing, unreadable', async () => {
    const rows = await planned([
      [ID, 2, 'Begin klein', 'Anders.', '11-2023'],
      [ID, 3, 'Begin klein', 'Nog anders.', '11-2023'],
      [ID, null, 'Begin klein', 'Weer anders.', '11-2023'],
      ['0190a000-0000-7000-8000-000000000009', 1, 'Weg', 'x', null],
      [null, null, null, 'Zonder naam', '31-02-2023'],
    ]);
    expect(rows.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      ['sheet-stale'],
      ['sheet-twice'],
      ['sheet-no-version', 'sheet-stale', 'sheet-twice'],
      expect.arrayContaining(['sheet-other-kind']),
      expect.arrayContaining(['field-required', 'field-date-impossible']),
    ]);
    expect(rows.every(({ change }) => change === null)).toBe(true);
  });

  it('passes over empty rows and counts them', async () => {
    const table = await readTable('lessen.csv', Buffer.from('naam;les\nA;B\n;\nC;D\n'));
    const { rows, emptyRows } = planRows(table, ground(['name', 'lesson']));
    expect([rows.length, emptyRows]).toEqual([2, 1]);
  });
});

describe('enterSheet()', () => {
  const write = (issues: Issue[], lines: readonly number[]) => {
    const register = { write: () => Promise.reject(new Fault(issues)) };
    const planned = lines.map((line) => ({ line, change: { action: 'create' } }));
    return enterSheet({ register } as unknown as Workspace, 'lesson', planned as unknown as PlannedRow[]).catch(
      (refused: Fault) => refused.issues,
    );
  };
  const issue = (at?: string): Issue => ({ code: 'not-allowed', level: 'error', ...(at !== undefined && { at }) });

  it('tells each fault at its line, and what is of no line of the file as a whole', async () => {
    expect(await write([issue('1.name'), issue('0'), issue(), issue('name')], [4, 9])).toEqual([
      issue(),
      issue(),
      issue('4'),
      issue('9 name'),
    ]);
    expect(await write([issue('name'), issue()], [4])).toEqual([issue('4 name'), issue('4')]);
  });
});
