import { expect, it } from 'vitest';
import { csvLines } from '#app/download/csv';
import { messages } from '#i18n/messages';
import type { ChangeLine } from './changes-page.ts';
import { changeRows, downloadChanges } from './changes-csv.ts';
import { testWorkspace } from './test-workspace.ts';

const stood = (text: string) => ({ text, isErased: false });
const LINE: ChangeLine = {
  ...{ id: '1', at: '2026-11-23T08:00:00Z', who: 'Carla', action: 'change', origin: 'ledger', kind: 'budgetAmount', thing: '2' },
  ...{ name: 'Klussen 2026', isShared: false, erasing: null, mayUndo: false, isUndone: false },
  cameFrom: { file: stood('=2+3.csv'), rows: [4, 5, 9] },
  changes: [{ field: 'amount', label: 'Bedrag', before: stood('€ 1'), after: stood('€ 2') }],
};

it('changeRows() says from which file and rows a change came, as no formula', () => {
  const range = { ...LINE, cameFrom: { ...LINE.cameFrom!, rows: [4, 5] } };
  const rows = changeRows([LINE, range, { ...LINE, origin: 'form', cameFrom: null }], 'nl');
  const { columns } = messages('nl').work.changes;
  for (const row of rows) expect(row).toHaveLength(columns.length);
  const at = (row: (typeof rows)[number], heading: string) => row[columns.indexOf(heading)];
  expect(rows.map((row) => [at(row, 'Bestand'), at(row, 'Regels in het bestand')])).toEqual([
    ['=2+3.csv', '4 t/m 5 en 9'],
    ['=2+3.csv', '4 t/m 5'],
    [null, null],
  ]);
  expect(csvLines(rows)).toContain(`,boekhouding,'=2+3.csv,4 t/m 5 en 9,Bedrag,`);
});

it('downloadChanges() reads what comes next while a part is made, and the names of what changes point at once', async () => {
  const line = (n: number) => ({
    ...{
      id: String(n),
      at: '2026-11-22T08:00:00Z',
      by: 'me',
      origin: 'form',
      action: 'change',
      kind: 'budgetAmount',
      thing: `t${n}`,
      version: 2,
    },
    ...{
      programme: 'programme',
      before: { amount: 1 },
      after: { amount: n },
      undoes: null,
      undoneBy: null,
      because: null,
      erased: [],
      cameFrom: null,
    },
  });
  const asked: string[] = [];
  const register = {
    changeChoices: () => Promise.resolve({ by: ['me'], kinds: ['budgetAmount'], total: 5_000 }),
    recent: (_: unknown, __: unknown, limit: number, { olderThan = '5000' }: { olderThan?: string }) => {
      asked.push(`from ${olderThan}`);
      return Promise.resolve(Array.from({ length: Math.min(limit, Number(olderThan)) }, (_, index) => line(Number(olderThan) - 1 - index)));
    },
    list: (_: unknown, kind: string, { ids }: { ids?: string[] }) => {
      asked.push(ids ? 'labels' : kind);
      return Promise.resolve({ things: [], total: 0 });
    },
  };
  const accounts = { partsOf: () => Promise.resolve([]), names: () => Promise.resolve(new Map([['me', 'Carla']])) };
  const answer = await downloadChanges(testWorkspace(register, { desk: { accounts } as never }), new URLSearchParams());
  const text = await answer!.text();
  const rows = text.trim().split('\r\n');
  expect(rows).toHaveLength(5_001);
  expect([rows[1]!.split(',')[0], rows.at(-1)!.split(',')[0]]).toEqual(['4999', '0']);
  const [read, names] = [asked.slice(asked.indexOf('from 5000')), asked.slice(0, asked.indexOf('from 5000'))];
  expect(read).toEqual(['from 5000', 'from 3000', 'labels', 'from 1000', 'labels', 'labels']);
  expect(names).toEqual([...new Set(names)]);
});
