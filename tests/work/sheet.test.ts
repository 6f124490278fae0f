import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHeader } from '#app/pages/work/sheet/find-header';
import { KEEP, withKept } from '#app/pages/work/sheet/keep-aside';
import { isAsShown, readChoices, writeChoice } from '#app/pages/work/sheet/row-choice';
import { fromCell, toCell } from '#app/pages/work/sheet/cell-text';
import type { PlannedRow, RowGround } from '#app/pages/work/sheet/planned-row';
import { planRows } from '#app/pages/work/sheet/plan-rows';
import { AS_OF } from '#app/pages/work/sheet/shape';
import { proposeColumns } from '#app/pages/work/sheet/propose-columns';
import { readTable } from '#app/pages/work/sheet/read-table';
import { enterSheet } from '#app/pages/work/sheet/enter-sheet';
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
  keep: null,
  choices: new Map(),
  writable: () => Object.keys(kindOf('lesson').fields),
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

describe('findHeader()', () => {
  const GROUPS = ['Algemeen', null, 'Looptijd', null, 'Geld', null];
  const NAMES = ['Projectnaam', 'Omschrijving', 'Start', 'Eind', 'Bedrag', null];
  const DATA = ['Taalhuis', 'Samen lezen', '2025', null, 12_000, 'Subsidie'];

  it('takes the row with most names that are known, below a title and a row of groups', () => {
    expect(findHeader([['Interventies 2025'], GROUPS, NAMES, DATA], candidates)).toBe(2);
    expect(findHeader([NAMES, DATA], candidates)).toBe(0);
    expect(findHeader([[null], ['x', 'y'], ['z', 'w']], candidates)).toBe(1);
    expect(findHeader([[null]], candidates)).toBe(-1);
  });

  it('reads to the widest row, names a column after its group, and begins where somebody says', async () => {
    const sheet = book([['Interventies 2025'], GROUPS, NAMES, DATA, [...DATA.slice(0, 5), 'Fonds', 'rest']]);
    const table = await readTable('l.xlsx', sheet, { candidates });
    expect([table.headerLine, table.columns, table.rowCount]).toEqual([
      3,
      ['Projectnaam', 'Omschrijving', 'Start', 'Eind', 'Bedrag', '', ''],
      2,
    ]);
    const named = await readTable('l.xlsx', book([['A', null, 'Geld'], ['Naam', 'Start', null], ['x', 2025, 5]]), { candidates }); // prettier-ignore
    expect(named.columns).toEqual(['Naam', 'Start', 'Geld']);
    const said = await readTable('l.xlsx', sheet, { candidates, headerLine: 2 });
    expect([said.columns[0], said.line(0)]).toEqual(['Algemeen', 3]);
  });

  it('refuses a row of text that is wider than its names: its cells would stand in wrong columns', async () => {
    await expect(readTable('l.csv', Buffer.from('naam;les\nA;B;C\n'))).rejects.toMatchObject({ issues: [{ code: 'row-width' }] });
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

  it('takes no column that counts for one of names: neither by its heading nor by its numbers', () => {
    const partners = [{ field: 'organisations', words: ['Wie er nog meer meedoen', 'deelnemers'], refers: true }];
    expect(proposeColumns(['Deelnemers'], partners)).toEqual(['organisations']);
    for (const heading of ['Aantal deelnemers', 'Deelnemers (aantal)', '# deelnemers', 'Number of deelnemers'])
      expect(proposeColumns([heading], partners), heading).toEqual([null]);
    expect(proposeColumns(['Deelnemers'], partners, [{ isNumbers: true }])).toEqual([null]);
    expect(proposeColumns(['Deelnemers'], partners, [{ isNumbers: false }])).toEqual(['organisations']);
    expect(proposeColumns(['Aantal'], [{ field: 'delivered', words: ['Aantal'] }], [{ isNumbers: true }])).toEqual(['delivered']);
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

describe('a row that is known already by its name', () => {
  const own = async (rows: (string | number | null)[][], more: Partial<RowGround> = {}) => {
    const table = await readTable('lessen.xlsx', book([['In één zin', 'Wat we leerden', 'Wanneer'], ...rows]));
    return planRows(table, { ...ground(['name', 'lesson', 'at']), ...more }).rows;
  };
  const choose = (line: number, value: string) => ({ choices: readChoices([[`regel.${line}`, value]]) });

  it('brings up to date what the list fills in and is different, and nothing else', async () => {
    const [row] = await own([['BEGIN klein!', 'Vraag het eerst.', null]]);
    expect(row).toMatchObject({ does: 'change', choice: { chosen: 'update' }, issues: [{ code: 'sheet-name-there', level: 'note' }] });
    expect(row!.change).toEqual({ action: 'change', kind: 'lesson', id: ID, version: 3, values: { lesson: 'Vraag het eerst.' } });
    const [same] = await own([['Begin klein', null, 'november 2023']]);
    expect(same).toMatchObject({ does: 'nothing', change: null });
  });

  it('is passed over or made nonetheless where that was chosen, and asks only a new one for what it needs', async () => {
    const skipped = await own([['Begin klein', 'Anders', null]], choose(2, 'over'));
    expect(skipped[0]).toMatchObject({ does: 'skip', change: null });
    const made = await own([['Begin klein', null, null]], choose(2, 'nieuw'));
    expect(made[0]!.issues.map(({ code }) => code)).toEqual(['sheet-name-there', 'field-required']);
  });

  it('is passed over where it is of somebody else, and leaves fields that the viewer may not write', async () => {
    const [theirs] = await own([['Begin klein', 'Anders', null]], { writable: () => [] });
    expect(theirs).toMatchObject({ does: 'skip', change: null, issues: [{ code: 'sheet-not-yours' }] });
    expect(theirs!.choice!.options.map(writeChoice)).toEqual(['over', 'nieuw']);
    const [partly] = await own([['Begin klein', 'Anders', '2025']], { writable: () => ['lesson'] });
    expect(partly!.change).toMatchObject({ values: { lesson: 'Anders' } });
    expect(partly!.issues.map(({ code, at }) => [code, at])).toContainEqual(['sheet-field-not-yours', 'at']);
  });

  it('is refused when somebody changed the thing after it was shown', async () => {
    const [row] = await own([['Begin klein', 'Anders', null]], choose(2, 'bij.2'));
    expect(row).toMatchObject({
      change: null,
      issues: [{ code: 'sheet-name-there' }, { code: 'sheet-changed-since', params: { by: 'Pim' } }],
    });
  });

  it('is shown again where it became known, or no longer is, since it was shown: nothing unseen is brought up to date', async () => {
    const [known] = await own([['Begin klein', 'Anders', null]]);
    const [unknown] = await own([['Begin klein', 'Anders', null]], { there: new Map() });
    const sent = (value: string) => choose(2, value).choices;
    expect([known!.choice?.chosen, unknown!.choice]).toEqual(['update', null]);
    expect(isAsShown(known!, new Map())).toBe(false);
    expect(isAsShown(known!, sent('bij'))).toBe(false);
    expect(isAsShown(known!, sent('over'))).toBe(false);
    expect(isAsShown(known!, sent('bij.3'))).toBe(true);
    expect(isAsShown(unknown!, sent('bij.3'))).toBe(false);
    expect(isAsShown(unknown!, new Map())).toBe(true);
  });

  it('is passed over where it is of an earlier day than what is there, and keeps its own day where it is chosen nonetheless', async () => {
    const rows = [['Begin klein', 'Anders', null]];
    const [older] = await own(rows, { day: '2025-12-31' });
    expect(older).toMatchObject({ does: 'skip', change: null, choice: { chosen: 'skip', proposed: 'skip' } });
    expect(older!.issues).toEqual([
      { code: 'sheet-older', level: 'warning', params: { name: 'Begin klein', day: '2025-12-31', asOf: '2026-01-01' } },
    ]);
    const [chosen] = await own(rows, { day: '2025-12-31', ...choose(2, 'bij.3') });
    expect(chosen).toMatchObject({ fields: ['lesson', AS_OF], change: { values: { lesson: 'Anders' }, asOf: '2025-12-31' } });
    // Of the same day too: what moves a state without a day would be of today.
    const [same] = await own(rows, { day: '2026-01-01' });
    expect(same).toMatchObject({ does: 'change', fields: ['lesson'], change: { asOf: '2026-01-01' } });
    const table = await readTable('l.csv', Buffer.from('In één zin;Wat we leerden;Stand\nBegin klein;Anders;31-12-2025\n'));
    const [ofRow] = planRows(table, { ...ground(['name', 'lesson', AS_OF]), day: '2026-11-01' }).rows;
    expect(ofRow).toMatchObject({ does: 'skip', issues: [{ code: 'sheet-older' }] });
  });

  it('is left as it is where a few words would come in place of a long text, with both told, unless one chooses so', async () => {
    const long = 'Wij begonnen klein, met zes gezinnen in één flat, en bleven een jaar lang elke week langskomen. Pas toen kwamen er meer. '
      .repeat(2)
      .trim();
    const there = new Map(
      [...ground(['name', 'lesson']).there].map(([id, thing]) => [id, { ...thing, values: { ...thing.values, lesson: long } }]),
    );
    const [left] = await own([['Begin klein', 'Klein begonnen', null]], { there } as never);
    expect(left).toMatchObject({ does: 'skip', change: null, fields: ['lesson'], choice: { chosen: 'skip', proposed: 'skip' } });
    expect(left!.issues).toMatchObject([{ code: 'sheet-shorter', level: 'warning', params: { fields: 'lesson' } }]);
    expect([(left!.thing!.values as Record<string, unknown>).lesson, left!.values.lesson]).toEqual([long, 'Klein begonnen']);
    const [chosen] = await own([['Begin klein', 'Klein begonnen', null]], { there, ...choose(2, 'bij.3') } as never);
    expect(chosen).toMatchObject({ does: 'change', fields: ['lesson'], change: { values: { lesson: 'Klein begonnen' } } });
  });

  it('counts once when it stands twice in the file, unless the second is wanted too', async () => {
    const rows = [['Portiekgesprekken', 'Bel aan', null], ['portiekgesprekken', 'Bel aan', null], ['Totaal', null, null]]; // prettier-ignore
    const [first, second, total] = await own(rows);
    expect([first!.does, second!.does, total!.does]).toEqual(['create', 'skip', 'skip']);
    expect(second!.issues).toMatchObject([{ code: 'sheet-double', params: { line: 2 } }]);
    expect(total!.issues).toEqual([{ code: 'sheet-total-row', level: 'note' }]);
    const [, wanted] = await own(rows, choose(3, 'nieuw'));
    expect(wanted).toMatchObject({ does: 'create', change: { action: 'create' } });
  });
});

describe('words without a field', () => {
  const list = async (rows: string[][], mapping: (string | null)[], there: Seen[] = []) => {
    const table = await readTable('l.csv', Buffer.from(rows.map((row) => row.join(';')).join('\n')));
    const names = {
      ...ground([]),
      kind: 'intervention' as const,
      keep: 'note',
      mapping,
      there: new Map(there.map((one) => [one.id, one])),
    };
    return planRows(table, names).rows;
  };
  const HEADS = ['Naam', 'Wat', 'Stand', 'Start', 'Eind', 'Bedrag'];
  const FIELDS = ['name', 'what', 'state', 'begins', 'ends', KEEP];

  it('are kept in the note behind the name of their column, also those of a cell that could not be read', async () => {
    const [row] = await list(
      [HEADS, ['Taalhuis', 'Lezen', 'running', '01-03-25', 'eind 2027', '12.000'], ['B', 'x', 'running', 'z.s.m.', '', '']],
      FIELDS,
    );
    expect(row!.change).toMatchObject({ values: { begins: '2025-03-01', ends: '2027', note: 'Bedrag: 12.000\nEind: eind 2027' } });
    expect(row!.issues.map(({ code, level }) => [code, level])).toEqual([
      ['sheet-when-short', 'note'],
      ['sheet-when-rough', 'note'],
    ]);
  });

  it('never hold a row up, where only what can be left out is wrong', async () => {
    const [bad, needed] = await list([HEADS, ['B', 'x', 'running', 'z.s.m.', '', ''], ['C', 'x', 'half', '', '', '']], FIELDS);
    expect(bad!.change).toMatchObject({ action: 'create', values: { note: 'Start: z.s.m.' } });
    expect(bad!.issues).toMatchObject([
      { code: 'field-no-when', level: 'warning', at: 'begins' },
      { code: 'sheet-cell-kept', level: 'note', at: 'begins' },
    ]);
    expect(needed).toMatchObject({ change: null, issues: [{ code: 'field-unknown-choice', level: 'error' }] });
  });

  it('stand in a note once, and tell when there is no room', () => {
    const prose = kindOf('intervention').fields.note!;
    expect(withKept('Bedrag: 5', ['Bedrag: 5', 'Bron: fonds'], prose)).toEqual({ text: 'Bedrag: 5\nBron: fonds', left: [] });
    expect(withKept('', ['x'.repeat(401)], kindOf('output').fields.note!)).toEqual({ text: '', left: ['x'.repeat(401)] });
  });
});

describe('enterSheet()', () => {
  const write = (issues: Issue[], lines: readonly number[]) => {
    const register = { write: () => Promise.reject(new Fault(issues)) };
    const planned = lines.map((line) => ({ line, change: { action: 'create' } }));
    return enterSheet({ register } as unknown as Workspace, 'lesson', 'lijst.xlsx', planned as unknown as PlannedRow[]).catch(
      (refused: Fault) => refused.issues,
    );
  };
  const issue = (at?: string): Issue => ({ code: 'not-allowed', level: 'error', ...(at !== undefined && { at }) });

  it('says of each change from which file and which line it came', async () => {
    const written: unknown[] = [];
    const register = { write: async (_: unknown, changes: unknown[]) => (written.push(...changes), changes) };
    const planned = [4, 9].map((line) => ({ line, change: line === 4 ? null : { action: 'create' } }));
    const given = { register } as unknown as Workspace;
    expect(await enterSheet(given, 'lesson', 'lijst.xlsx', planned as unknown as PlannedRow[])).toBe(1);
    expect(written).toEqual([{ action: 'create', cameFrom: { file: 'lijst.xlsx', rows: [9] } }]);
  });

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
