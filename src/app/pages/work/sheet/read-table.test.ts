import { expect, it } from 'vitest';
import { workbook } from '#sources/table/test-workbook';
import { readTable } from './read-table.ts';

it('readTable() tells what a cell shows that should hold something and does not: it is no empty cell', async () => {
  const text = (at: string, value: string) => `<c r="${at}" t="str"><v>${value}</v></c>`;
  const table = await readTable(
    'lijst.xlsx',
    workbook(
      `<row r="1">${text('A1', 'Naam')}${text('B1', 'Bedrag')}</row>
       <row r="2">${text('A2', 'Klussen')}<c r="B2" t="e"><v>#REF!</v></c></row>
       <row r="3">${text('A3', 'Taal')}<c r="B3"><f>B2*2</f></c></row>
       <row r="4">${text('A4', '#1 in de buurt')}<c r="B4"><f>1+1</f><v>2</v></c></row>
       <row r="5">${text('A5', 'Leeg')}</row>`,
    ),
  );
  expect(Array.from({ length: 4 }, (_, row) => [table.broken(0, row), table.cell(1, row), table.broken(1, row)])).toEqual([
    [null, null, '#REF!'],
    [null, null, '=B2*2'],
    [null, 2, null],
    [null, null, null],
  ]);
});
