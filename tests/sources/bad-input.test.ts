import { gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Issue } from '#base/issue';
import { issueText } from '#i18n/issue-text';
import { readSources } from '#sources/read';
import { sampleCatalogue } from '#sources/test-catalogue';
import type { ReadOptions } from '#sources/reader';

const catalogue = sampleCatalogue({ id: '11111NED', period: '2020', divisionYear: 2020 }, { id: '22222NED', divisionYear: 'period' });
const HEADER = 'ID,WijkenEnBuurten,Gemeentenaam_1,SoortRegio_2,Codering_3,AantalInwoners_4,Straat_5';
const GOOD = `${HEADER}\n0,GM9001,Waterwolde,Gemeente,GM9001,100,\n1,WK900100,Waterwolde,Wijk,WK900100,60,\n`;

async function read(content: string | Uint8Array, name = '11111NED.csv', options: Partial<ReadOptions> = {}) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readSources([{ name, bytes }], { catalogue, ...options });
}

/** The issues of a reading, good or bad, and that each of them is worded in Dutch. */
async function issuesOf(content: string | Uint8Array, name?: string, options?: Partial<ReadOptions>): Promise<Issue[]> {
  const result = await read(content, name, options);
  const issues = result.ok ? [...result.value.issues, ...result.value.drafts.flatMap((draft) => draft.issues)] : result.issues;
  for (const issue of issues) expect(issueText(issue, 'nl'), issue.code).not.toContain(`${issue.code} {`);
  return issues;
}

function said(issues: Issue[], code: string): string {
  const issue = issues.find((one) => one.code === code);
  return issue ? issueText(issue, 'nl') : `no ${code} among ${issues.map((one) => one.code).join(', ')}`;
}

/** A workbook of one sheet with the cells of a delimited text. */
function workbook(text: string): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet(
      text
        .trim()
        .split('\n')
        .map((line) => line.split(',')),
    ),
    'Blad1',
  );
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('readSources on bad input', () => {
  it('takes a good file without a word', async () => {
    expect(await issuesOf(GOOD)).toEqual([]);
  });

  it('refuses an empty file', async () => {
    expect(said(await issuesOf(''), 'empty-file')).toBe('11111NED.csv: Dit bestand is leeg. Haal het opnieuw op.');
    expect(said(await issuesOf(gzipSync('')), 'empty-file')).toContain('leeg');
  });

  it('refuses a file with a header and no rows', async () => {
    expect(said(await issuesOf(`${HEADER}\n`), 'no-rows')).toContain('geen rijen');
  });

  it('refuses a web page in place of a table', async () => {
    expect(said(await issuesOf('<!DOCTYPE html><html><body>503</body></html>'), 'html-instead-of-data')).toContain('webpagina');
  });

  it('refuses a broken gzip', async () => {
    const packed = gzipSync(GOOD.repeat(50));
    expect(said(await issuesOf(packed.subarray(0, packed.length - 20), '11111NED.csv.gz'), 'gzip-broken')).toContain('beschadigd');
  });

  it('refuses a file that breaks off inside a row, and says the line', async () => {
    expect(said(await issuesOf(GOOD.slice(0, -12)), 'row-cut-off')).toContain(
      '11111NED.csv:3: Het bestand breekt midden in een rij af (regel 3)',
    );
  });

  it('refuses a file that breaks off inside quotes', async () => {
    expect(said(await issuesOf(`${GOOD}2,"BU9001`), 'row-cut-off')).toContain('regel 4');
  });

  it('refuses rows of another width: the delimiter changed', async () => {
    const issues = await issuesOf(
      GOOD.replace('1,WK900100,Waterwolde,Wijk,WK900100,60,', '1;WK900100;Waterwolde;Wijk;WK900100;60;\n2,BU,a,b,c,1,'),
    );
    expect(said(issues, 'row-width')).toContain('Regel 3 heeft 1 cellen, de kopregel heeft er 7');
  });

  it('refuses a delimiter that it cannot tell', async () => {
    expect(said(await issuesOf('WijkenEnBuurten~Inwoners_1\nGM9001~5\n'), 'delimiter-unknown')).toContain('WijkenEnBuurten~Inwoners_1');
  });

  it('reads Windows-1252 and says so', async () => {
    const bytes = Buffer.from(GOOD.replaceAll('Waterwolde', 'Noardeast-Frysl\u00e2n'), 'latin1');
    const result = await read(bytes);
    expect(result.ok && result.value.drafts[0]!.areas[0]!.name).toBe('Noardeast-Fryslân');
    expect(said(await issuesOf(bytes), 'read-as-windows-1252')).toContain('Windows-1252');
  });

  it('refuses an XLSX bomb by its directory, before unpacking', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(10), 'xl/worksheets/sheet1.xml': new Uint8Array(40_000_000) }, { level: 9 });
    expect(said(await issuesOf(bomb, '11111NED.xlsx'), 'zip-bomb')).toContain('xl/worksheets/sheet1.xml');
  });

  it('refuses an XLSX whose directory lies about its sizes', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(3_000_000) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    expect(said(await issuesOf(bomb, '11111NED.xlsx'), 'zip-bomb')).toContain('1000 bytes');
  });

  it('never opens macros or links to other files in a workbook, and says so', async () => {
    const parts = unzipSync(workbook(GOOD));
    parts['xl/vbaProject.bin'] = new Uint8Array(9);
    parts['xl/externalLinks/externalLink1.xml'] = Buffer.from('<externalLink>');
    const types = Buffer.from(parts['[Content_Types].xml']!).toString();
    const link =
      '<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/>';
    parts['[Content_Types].xml'] = Buffer.from(types.replace('</Types>', `${link}</Types>`));
    const text = said(await issuesOf(zipSync(parts), '11111NED.xlsx'), 'workbook-parts-ignored');
    expect(text).toContain('xl/vbaProject.bin');
    expect(text).toContain('externalLink1');
  });

  it('refuses two columns of one name', async () => {
    expect(said(await issuesOf(GOOD.replace('Straat_5', 'AantalInwoners_4')), 'duplicate-header')).toContain('"AantalInwoners_4"');
  });

  it('refuses duplicate rows and names both', async () => {
    expect(said(await issuesOf(`${GOOD}2,WK900100,Waterwolde,Wijk,WK900100,61,\n`), 'duplicate-rows')).toContain(
      'Regel 4 gaat over hetzelfde als regel 3: gebied WK900100, periode 2020',
    );
  });

  it('keeps areas with unknown codes and lists them', async () => {
    const result = await read(`${GOOD}2,XX12,Waterwolde,Wijk,XX12,5,\n`);
    expect(result.ok && result.value.drafts[0]!.areas[2]).toMatchObject({ scheme: 'unknown', code: 'XX12', level: 'district' });
    expect(said(await issuesOf(`${GOOD}2,XX12,Waterwolde,Wijk,XX12,5,\n`), 'unknown-area-codes')).toContain('XX12');
  });

  it('gives lost zeros back where the row tells the level', async () => {
    const result = await read('ID;WijkenEnBuurten1995;Regioaanduiding_1;Inwoners_2\n0;14;G;5\n1;1400;W;4\n2;140000;B;3\n3;7160509;B;2\n');
    expect(result.ok && result.value.drafts[0]!.areas.map((area) => area.code)).toEqual(['GM0014', 'WK001400', 'BU00140000', 'BU07160509']);
  });

  it('takes sentinels for what they are', async () => {
    const result = await read(
      'BU_CODE,BU_NAAM,GM_NAAM,AANT_INW,P_00_14_JR\nBU90010000,Kern,Waterwolde,10,-99999999\nBU90010001,Rand,Waterwolde,-99999999.0,20\n',
      'buurt2017.csv',
    );
    expect(result.ok).toBe(true);
    const columns = result.ok ? result.value.drafts[0]!.blocks[0]!.columns : [];
    expect(columns.map((column) => [...column.values])).toEqual([
      [10, NaN],
      [NaN, 20],
    ]);
  });

  it('refuses a period that it does not know', async () => {
    const issues = await issuesOf('RegioS,Perioden,Inwoners_1\nGM9001,2020JJ00,5\nGM9001,2021X,6\n', '22222NED.csv');
    expect(said(issues, 'unknown-period')).toContain('"2021X" (regel 3)');
  });

  it('asks for the period when nothing tells it', async () => {
    expect(said(await issuesOf('RegioS,Inwoners_1\nGM9001,5\n', '22222NED.csv'), 'period-missing')).toContain('--period');
  });

  it('refuses a period from the user that is none', async () => {
    expect(said(await issuesOf(GOOD, '11111NED.csv', { period: 'vorig jaar' }), 'period-option-unreadable')).toContain('"vorig jaar"');
  });

  it('asks for the table when nothing tells it', async () => {
    expect(said(await issuesOf(GOOD, 'cijfers.csv'), 'table-unknown')).toContain('--table');
    expect(await issuesOf(GOOD, 'cijfers.csv', { table: '11111NED' })).toEqual([]);
  });

  it('reads columns by name, so a moved column changes nothing', async () => {
    const moved = GOOD.split('\n')
      .map((line) => line.split(',').reverse().join(','))
      .join('\n');
    const [one, other] = [await read(GOOD), await read(moved)];
    expect(one.ok && other.ok).toBe(true);
    const values = (result: typeof one) =>
      result.ok
        ? [
            ...result.value.drafts[0]!.blocks[0]!.columns.find(
              (_, index) => result.value.drafts[0]!.measures[index]!.column === 'AantalInwoners_4',
            )!.values,
          ]
        : [];
    expect(values(other)).toEqual(values(one));
  });

  it('says when words stand among numbers, as after a shifted column', async () => {
    const shifted = `${GOOD}2,WK900101,Waterwolde,Wijk,WK900101,7,\n3,WK900102,Waterwolde,Wijk,WK900102,Dorpsstraat,\n`;
    expect(said(await issuesOf(shifted), 'column-read-as-text')).toContain('"Dorpsstraat"');
  });

  it('says what it cannot recognise', async () => {
    expect(said(await issuesOf('a,b\n1,2\n', 'iets.csv'), 'format-unknown')).toContain('a, b');
    expect(said(await issuesOf('a,b\n1,2\n', 'iets.csv', { format: 'onzin' }), 'format-option-unknown')).toContain('cbs-v3-table');
  });

  it('gives the faults of all files in one report', async () => {
    const result = await readSources(
      [
        { name: 'a.csv', bytes: new Uint8Array() },
        { name: 'b.csv', bytes: Buffer.from('<html>') },
      ],
      { catalogue },
    );
    expect(result.ok ? [] : result.issues.map((issue) => `${issue.at} ${issue.code}`)).toEqual([
      'a.csv empty-file',
      'b.csv html-instead-of-data',
    ]);
  });
});
