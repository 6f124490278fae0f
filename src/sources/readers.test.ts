import { gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { STATUS_CODE } from '#domain/observation/observation';
import { draftCell, sampleCatalogue } from './test-catalogue.ts';
import { readSources } from './read.ts';
import type { ReadOptions } from './reader.ts';

const catalogue = sampleCatalogue(
  { id: '33333NED', title: 'Kerncijfers Waterwolde 2020' },
  { id: '44444NED', period: '2019', divisionYear: 2019 },
  { id: '37230ned', title: 'Bevolkingsontwikkeling; regio per maand', divisionYear: 'period' },
  { id: '85231NED', title: 'Nabijheid voorzieningen; buurt 2021', period: '2021' },
);

async function read(files: Record<string, string | Uint8Array>, options: Partial<ReadOptions> = {}) {
  const list = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
  }));
  const result = await readSources(list, { catalogue, ...options });
  if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.at} ${issue.code} ${JSON.stringify(issue.params)}`).join('\n'));
  return result.value;
}

const DATA =
  '"ID","WijkenEnBuurten","Gemeentenaam_1","SoortRegio_2","Codering_3","Inwoners_4"\n0,"GM9001    ","Waterwolde  ","Gemeente  ","GM9001    ",100\n1,"WK900100  ","Waterwolde  ","Wijk      ","WK900100  ",60\n';
const PROPERTIES = `ID,Position,ParentID,Type,Key,Title,Description,MapYear,Datatype,Unit,Decimals,Default
0,0,,GeoDetail,WijkenEnBuurten,Wijken en buurten,,2020,,,,
1,,,TopicGroup,,Bevolking,,,,,,
2,4,1,Topic,Inwoners_4,Aantal inwoners,,,Long,aantal,0,Impossible
`;
const INFO = 'ID,Title,Identifier,Modified,Period\n0,Kerncijfers Waterwolde 2020,33333NED,2021-03-26T02:00:00,2020\n';
const AREAS =
  'Key,Title,Description,Municipality,DetailRegionCode\nGM9001,Waterwolde,,GM9001,GM9001\nWK900100,Wijk 00 Kern,,GM9001,WK900100\nWK900101,Wijk 01 Rand,,GM9001,WK900101\n';

describe('CBS v3 tables', () => {
  it('warn when the description beside them is of another snapshot, and take no date from it', async () => {
    const { drafts } = await read({
      'a/33333NED.csv': DATA,
      'a/DataProperties.csv': PROPERTIES.replace('Inwoners_4', 'Inwoners_5'),
      'a/TableInfos.csv': INFO,
    });
    expect(drafts[0]!.issues.find(({ code }) => code === 'metadata-other-snapshot')).toEqual({
      code: 'metadata-other-snapshot',
      level: 'warning',
      at: 'a/33333NED.csv',
      params: {
        count: 1,
        figures: 'a/33333NED.csv',
        description: 'a/DataProperties.csv, a/TableInfos.csv',
        modified: '2021-03-26',
        column: 'Inwoners_4',
        other: 'Inwoners_5',
      },
    });
    expect(drafts[0]!.table.publishedAt).toBeNull();
  });

  it('tell how many codes lost their zeros, in which column, and what they were read as', async () => {
    const { drafts } = await read(
      {
        '33333NED.csv':
          'ID,WijkenEnBuurten,Gemeentenaam_1,SoortRegio_2,Inwoners_4\n0,14,Groningen,Gemeente,100\n1,1400,Groningen,Wijk,60\n2,WK001401,Groningen,Wijk,40\n',
      },
      { period: '2020', divisionYear: 2020 },
    );
    const note = drafts[0]!.issues.find(({ code }) => code === 'leading-zeros-restored')!;
    expect(note).toMatchObject({ level: 'note', params: { count: 2, column: 'WijkenEnBuurten', written: '14', code: 'GM0014' } });
  });

  it('say which list to load first when areas come by name only', async () => {
    const named = 'ID,RegioS,Inwoners_4\n0,Appingedam,100\n1,Delfzijl,60\n';
    const lists = [2018, 2021].map((divisionYear) => ({
      id: `8${divisionYear}NED`,
      title: `Gebieden in Nederland ${divisionYear}`,
      divisionYear,
    }));
    const known = sampleCatalogue(...lists);
    const issuesOf = async (period: string) =>
      (await read({ '55555NED.csv': named }, { catalogue: known, period })).drafts[0]!.issues.filter(
        ({ code }) => code === 'unknown-area-names',
      );
    expect(await issuesOf('2019')).toMatchObject([
      {
        level: 'warning',
        params: {
          count: 2,
          examples: 'Appingedam; Delfzijl',
          from: 2019,
          until: 2019,
          list: 'Gebieden in Nederland 2018',
          table: '82018NED',
        },
      },
    ]);
    expect(await issuesOf('2022')).toMatchObject([{ params: { table: '82021NED' } }]);
  });

  it('take title, period, division, names and units from metadata of their own folder', async () => {
    const { drafts } = await read({
      'a/33333NED.csv.gz': gzipSync(DATA),
      'a/DataProperties.csv': PROPERTIES,
      'a/TableInfos.csv': INFO,
      'a/WijkenEnBuurten.csv': AREAS,
    });
    const [draft] = drafts;
    expect(drafts).toHaveLength(1);
    expect(draft).toMatchObject({
      periods: ['2020'],
      rowsRead: 2,
      table: { id: '33333NED', publishedAt: '2021-03-26T02:00:00' },
      format: { id: 'cbs-v3-table' },
    });
    expect(draft!.measures).toEqual([
      expect.objectContaining({ column: 'Inwoners_4', title: 'Bevolking / Aantal inwoners', unit: 'aantal', decimals: 0 }),
    ]);
    expect(draft!.areas.map((area) => [area.code, area.name, area.divisionYear])).toEqual([
      ['GM9001', 'Waterwolde', 2020],
      ['WK900100', 'Wijk 00 Kern', 2020],
      ['WK900101', 'Wijk 01 Rand', 2020],
    ]);
  });

  it('leave metadata of another folder alone; it becomes a draft without figures', async () => {
    const { drafts } = await read({ 'a/44444NED.csv': DATA, 'b/TableInfos.csv': INFO, 'b/DataProperties.csv': PROPERTIES });
    expect(drafts.map((draft) => [draft.table.id, draft.blocks.length, draft.format.id])).toEqual([
      ['44444NED', 1, 'cbs-v3-table'],
      ['33333NED', 0, 'cbs-metadata'],
    ]);
  });

  it('are read from the JSON of the service, by the id in it', async () => {
    const json = {
      'odata.metadata': 'https://opendata.cbs.nl/ODataApi/OData/44444NED/$metadata#Cbs.OData.WebAPI.TypedDataSet',
      value: [{ ID: 0, WijkenEnBuurten: 'GM9001    ', Inwoners_4: 5, Naam_5: 'Frysl\u00e2n  ' }],
    };
    const { drafts } = await read({ 'antwoord.json': JSON.stringify(json) });
    expect(drafts[0]!.table.id).toBe('44444NED');
    expect(draftCell(drafts[0]!, 'GM9001', '2019', 'Inwoners_4')?.value).toBe(5);
    expect(draftCell(drafts[0]!, 'GM9001', '2019', 'Naam_5')?.text).toBe('Fryslân');
  });

  it('take from a list of periods which are provisional', async () => {
    const periods = 'Key,Title,Description,Status\n2022JJ00,2022,,Definitief\n2023JJ00,2023,,Voorlopig\n';
    const { drafts } = await read({
      'a/44444NED.csv': 'WijkenEnBuurten,Perioden,A_1\nGM9001,2022JJ00,1\nGM9001,2023JJ00,2\n',
      'a/Perioden.csv': periods,
    });
    expect(['2022', '2023'].map((period) => draftCell(drafts[0]!, 'GM9001', period, 'A_1')?.flag)).toEqual([0, 1]);
  });

  it('say which sheets of a workbook were not read', async () => {
    const book = utils.book_new();
    for (const sheet of ['Een', 'Twee'])
      utils.book_append_sheet(
        book,
        utils.aoa_to_sheet([
          ['WijkenEnBuurten', 'A_1'],
          ['GM9001', 1],
        ]),
        sheet,
      );
    const { drafts } = await read({ '44444NED.xlsx': new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer) });
    expect(drafts[0]!.issues).toEqual([
      expect.objectContaining({ code: 'other-sheets-not-read', params: { sheet: 'Een', others: 'Twee' } }),
    ]);
  });

  it('are read from a sheet whose numbers are padded text', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['ID', 'WijkenEnBuurten', 'Goed_1'],
        [0, 'GM9001    ', '    78.4'],
        [1, 'GM9002    ', '       .'],
      ]),
      '44444NED_UntypedDataSet',
    );
    const { drafts } = await read({ 'cijfers.xlsx': new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer) });
    expect(draftCell(drafts[0]!, 'GM9001', '2019', 'Goed_1')?.value).toBe(78.4);
    expect(draftCell(drafts[0]!, 'GM9002', '2019', 'Goed_1')?.status).toBe(STATUS_CODE.suppressed);
  });
});

describe('lists of areas', () => {
  it('give municipalities, and the regions that have official codes', async () => {
    const { drafts } = await read({
      'gebieden-2019-44444NED.csv':
        'ID;RegioS;Code_1;Naam_2;Code_3;Naam_4;Code_5;Naam_6;Inwonertal_7\n0;Dorp;GM9001    ;Dorp   ;PV20 ;Groningen  ;19;Assen;100\n',
    });
    expect(drafts[0]!.areas).toEqual([
      expect.objectContaining({ code: 'GM9001', name: 'Dorp', level: 'municipality', parent: 'PV20', divisionYear: 2019 }),
      expect.objectContaining({ code: 'PV20', name: 'Groningen', level: 'province' }),
    ]);
    expect(draftCell(drafts[0]!, 'GM9001', '2019', 'Code_5')?.text).toBe('19');
    expect(draftCell(drafts[0]!, 'GM9001', '2019', 'Inwonertal_7')?.value).toBe(100);
  });
});

describe('StatLine portal', () => {
  it('long form: path and unit in the heading, margins as topics, a dot is secret', async () => {
    const text =
      '\uFEFF"Wijken en buurten";"Regiocode (gemeente, wijk, buurt) (code)";"Groep/Score/Waarde (%)";"Groep/Score/Ondergrens 95%-interval (%)";"Groep/Score/Bovengrens 95%-interval (%)"\n"Kern";"BU90010000";"    20,8";"    19,0";"    22,0"\n"Rand";"BU90010001";"       .";"";""\n';
    const { drafts } = await read({ 'Nabijheid_voorzieningen__buurt_2021_10022023_162519.csv': text });
    expect(drafts[0]!.table.id).toBe('85231NED');
    expect(drafts[0]!.measures).toEqual([expect.objectContaining({ column: 'Groep/Score/Waarde', unit: '%' })]);
    expect(draftCell(drafts[0]!, 'BU90010000', '2021', 'Groep/Score/Waarde')).toMatchObject({ value: 20.8, lower: 19, upper: 22 });
    expect(draftCell(drafts[0]!, 'BU90010001', '2021', 'Groep/Score/Waarde')?.status).toBe(STATUS_CODE.suppressed);
  });

  const CROSS =
    '"Bevolkingsontwikkeling; regio per maand"\n""\n"";"";"";"Perioden"\n"Regio\'s";"Onderwerp";"";"2023";"2024*"\n"Groningen (PV)";"Bevolking";"aantal";"600";"601"\n"Groningen (PV)";"Groei";"%";"1,5";""\n"Dorp";"Bevolking";"aantal";"7";"8"\n"Bron: CBS"\n';

  it('cross-table: years as columns, topics as rows, decimal comma, provisional marks', async () => {
    const { drafts } = await read({ 'export.csv': CROSS });
    const [draft] = drafts;
    expect([draft!.table.id, draft!.rowsRead]).toEqual(['37230ned', 3]);
    expect(draft!.measures.map((measure) => [measure.column, measure.unit])).toEqual([
      ['Bevolking', 'aantal'],
      ['Groei', '%'],
    ]);
    expect(draftCell(draft!, 'PV20', '2023', 'Groei')?.value).toBe(1.5);
    expect(draftCell(draft!, 'PV20', '2024', 'Bevolking')).toMatchObject({ value: 601, flag: 1 });
    expect(draft!.areas.map((area) => area.code)).toContain('Dorp');
  });

  it('cross-table without its last line was cut off', async () => {
    await expect(read({ 'export.csv': CROSS.replace('"Bron: CBS"\n', '') })).rejects.toThrow('row-cut-off');
  });
});

describe('map key figures', () => {
  it('PDOK: -99995 is not published, -99997 is suppressed, also as decimals', async () => {
    const properties = {
      fid: 1,
      wijkcode: 'WK900100',
      wijknaam: 'Kern',
      gemeentecode: 'GM9001',
      gemeentenaam: 'Waterwolde',
      aantalInwoners: 10,
      mannen: -99997,
      geboorte: '-99995.0',
    };
    const geo = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties,
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [6, 53],
                [6.1, 53],
                [6.1, 53.1],
                [6, 53],
              ],
            ],
          },
        },
      ],
    };
    const { drafts } = await read({ 'wijken-2024.geojson': JSON.stringify(geo) });
    expect(drafts[0]!.table.id).toBe('pdok-wijkenbuurten-2024');
    expect(draftCell(drafts[0]!, 'WK900100', '2024', 'aantalInwoners')?.value).toBe(10);
    expect(draftCell(drafts[0]!, 'WK900100', '2024', 'mannen')?.status).toBe(STATUS_CODE.suppressed);
    expect(draftCell(drafts[0]!, 'WK900100', '2024', 'geboorte')?.status).toBe(STATUS_CODE.not_published);
  });
});
