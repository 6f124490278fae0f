import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { FAKE_MUNICIPALITY, fakeArea, fakeIndicator, fakeReading } from '#insight/figure/test-figures';
import { areaFigureFile, indicatorFigureFile } from '#insight/figure/figure-rows';
import { safeText, writeCsv } from '#app/download/csv';
import { figureDownload } from '#app/download/figure-download';

const area = fakeArea('BU1', '=HYPERLINK("http://x")', 'neighbourhood');
const reading = fakeReading({
  areas: [FAKE_MUNICIPALITY, area],
  indicators: [fakeIndicator('a', { title: { nl: 'Zin, met "komma"', en: 'Comma' } })],
  figures: [
    { indicator: 'a', area, period: '2023', value: -1.5, lower: -2, upper: -1 },
    { indicator: 'a', area, period: '2024', status: 'suppressed' },
  ],
});

describe('safeText', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\uFF1D1'])('puts an apostrophe before %j', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });

  it('leaves other texts as they are', () => {
    expect(safeText('De Hoogte - noord')).toBe('De Hoogte - noord');
  });
});

describe('writeCsv', () => {
  it('follows RFC 4180, with a byte order mark, and keeps numbers numbers', () => {
    expect(
      writeCsv([
        ['a', 'b'],
        ['x,"y"', -1.5],
        ['', null],
        ['two\nlines', NaN],
      ]),
    ).toBe('\uFEFFa,b\r\n"x,""y""",-1.5\r\n,\r\n"two\nlines",\r\n');
  });
});

describe('figureDownload', () => {
  it('gives a CSV with every column, safe texts, and an empty cell where there is no figure', async () => {
    const answer = figureDownload((await areaFigureFile(reading, area.placeId))!, 'csv', 'nl');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="peil-hyperlink-http-x-BU1.csv"');
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()).split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFindicator,indicator_titel,gebiedcode,indeling_jaar,/);
    expect(lines[1]).toContain('"Zin, met ""komma"""');
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://x"")",GM0014,2023,-1.5,percent,ok,`);
    expect(lines[2]).toContain('GM0014,2024,,percent,suppressed,');
  });

  it('gives a workbook that reads back: numbers are numbers, no cell is a formula, notes name the source', async () => {
    const answer = figureDownload((await indicatorFigureFile(reading, 'a', {}))!, 'xlsx', 'nl');
    const book = XLSX.read(new Uint8Array(await answer.arrayBuffer()));
    expect(book.SheetNames).toEqual(['Cijfers', 'Toelichting']);
    const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Cijfers']!, { defval: null });
    expect(rows.map(({ waarde, status }) => [waarde, status])).toEqual([
      [-1.5, 'ok'],
      [null, 'suppressed'],
    ]);
    expect(rows[0]).toMatchObject({
      ondergrens_95: -2,
      bovengrens_95: -1,
      levering: 'R1',
      tabel: 'T1',
      uitgever: 'CBS',
      licentie: 'CC BY 4.0',
    });
    const cells = Object.values(book.Sheets['Cijfers']!).filter((cell): cell is XLSX.CellObject => typeof cell === 'object' && 't' in cell);
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
    const notes = XLSX.utils.sheet_to_csv(book.Sheets['Toelichting']!);
    expect(notes).toContain('Bron: CBS');
    expect(notes).toContain('waarde,Het cijfer; leeg als er geen is');
  });
});
