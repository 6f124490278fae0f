import { expect, it } from 'vitest';
import { csvLines } from '#app/download/csv';
import { messages } from '#i18n/messages';
import type { ChangeLine } from './changes-page.ts';
import { changeRows } from './changes-csv.ts';

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
