import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { foreignTableSchema } from '#domain/catalogue/catalogue';
import { STATUS_CODE } from '#domain/observation/observation';
import type { Draft } from '#domain/release/draft';
import { describeShared, sharedPath } from '../../tests/shared-data.ts';
import { readSourceFiles } from './read-files.ts';
import type { ReadOptions, SourceCatalogue } from './reader.ts';
import { draftCell } from './test-catalogue.ts';
import type { SourceResult } from './source-result.ts';

const tables = foreignTableSchema.array().parse(parse(readFileSync(join(import.meta.dirname, '../../catalogue/tables.yaml'), 'utf8')));
const catalogue: SourceCatalogue = { tables, table: (id) => tables.find((table) => table.id === id), publisher: () => undefined };

async function read(paths: string[], options: Partial<ReadOptions> = {}): Promise<SourceResult> {
  const result = await readSourceFiles(
    paths.map((path) => sharedPath('data', path)),
    { catalogue, ...options },
  );
  if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.at} ${issue.code} ${JSON.stringify(issue.params)}`).join('\n'));
  return result.value;
}

async function draftOf(...paths: string[]): Promise<Draft> {
  const { drafts } = await read(paths);
  expect(drafts).toHaveLength(1);
  return drafts[0]!;
}

function codes(draft: Draft): string[] {
  return draft.issues.map((issue) => issue.code);
}

/** The sum of one measure over the areas of a level in one municipality. */
function sumWithin(draft: Draft, municipality: string, level: string, column: string): number {
  const [block] = draft.blocks;
  const values = block!.columns.find(({ measure }) => draft.measures[measure]!.column === column)!.values;
  return block!.area.reduce((sum, index, row) => {
    const area = draft.areas[index]!;
    return area.municipality === municipality && area.level === level ? sum + values[row]! : sum;
  }, 0);
}

describeShared('KWB 2020 in every container', () => {
  let csv: Draft;
  beforeAll(async () => {
    csv = await draftOf('cbs-kwb/84799NED-2020/84799NED_TypedDataSet.converted.csv.gz');
  });

  it('keeps the municipality, the neighbourhoods and the districts as published: three different sums', () => {
    expect(draftCell(csv, 'GM0014', '2020', 'AantalInwoners_5')).toMatchObject({ value: 232874 });
    expect(sumWithin(csv, 'GM0014', 'neighbourhood', 'AantalInwoners_5')).toBe(232705);
    expect(sumWithin(csv, 'GM0014', 'district', 'AantalInwoners_5')).toBe(232850);
  });

  it('has every row, area, mark of change and the division year', () => {
    expect([csv.rowsRead, csv.areas.length, csv.complete]).toEqual([17341, 17341, true]);
    expect(csv.areas.find((area) => area.code === 'BU00140000')).toMatchObject({
      divisionYear: 2020,
      level: 'neighbourhood',
      parent: 'WK001400',
      municipality: 'GM0014',
      changeMark: 1,
    });
    expect(csv.areas.filter((area) => area.changeMark === 1)).toHaveLength(16060);
  });

  it('tells columns that are not published yet from missing cells', () => {
    const unpublished = csv.blocks[0]!.columns.filter((column) => column.missing === 'not_published');
    expect(unpublished.length).toBeGreaterThan(60);
    expect(
      csv.blocks[0]!.columns.find((column) => csv.measures[column.measure]!.column === 'GemiddeldeHuishoudensgrootte_32')!.missing,
    ).toBe('unknown');
  });

  it('keeps the postcode as text', () => {
    expect(draftCell(csv, 'BU00140000', '2020', 'MeestVoorkomendePostcode_113')?.text).toMatch(/^97\d\d$/);
  });

  it('reads the same from Parquet and, for Groningen, from JSON', async () => {
    const parquet = await draftOf('cbs-kwb/84799NED-2020/cbs.v3.84799NED_TypedDataSet.parquet');
    const values = (draft: Draft) => draft.blocks[0]!.columns.map((column) => Array.from(column.values));
    expect(values(parquet)).toEqual(values(csv));
    expect(parquet.areas).toEqual(csv.areas);
    const json = await draftOf('cbs-kwb/84799NED-2020/84799NED_TypedDataSet_NL_GM0014.reserialised.v3.json');
    expect(draftCell(json, 'BU00140000', '2020', 'Eenpersoonshuishoudens_29')?.value).toBe(
      draftCell(csv, 'BU00140000', '2020', 'Eenpersoonshuishoudens_29')?.value,
    );
    expect(draftCell(json, 'GM0014', '2020', 'AantalInwoners_5')).toMatchObject({ value: 232874 });
  });

  it('takes titles, units and names from the metadata beside it', async () => {
    const folder = 'cbs-kwb/84799NED-2020';
    const rich = await draftOf(
      `${folder}/84799NED_TypedDataSet.converted.csv.gz`,
      `${folder}/84799NED_DataProperties.converted.csv`,
      `${folder}/84799NED_WijkenEnBuurten.converted.csv.gz`,
    );
    expect(rich.measures.find((measure) => measure.column === 'AantalInwoners_5')).toMatchObject({
      title: 'Bevolking / Aantal inwoners',
      unit: 'aantal',
      decimals: 0,
    });
    expect(rich.areas.find((area) => area.code === 'BU00140000')!.name).toBe('Binnenstad-Noord');
    expect(rich.files).toHaveLength(3);
  });
});

const CUT = [
  'cbs-kwb/37108-1995/37108',
  'cbs-kwb/37681-1999/37681',
  'cbs-kwb/85984NED-2024/85984NED',
  ...[
    '80859ned',
    '80306ned',
    '83618NED',
    '83173NED',
    '83903NED',
    '84468NED',
    '84585NED',
    '85999NED',
    '84131NED',
    '84772NED',
    '86044NED',
    '83562NED',
  ].map((id) => `cbs-wijk-buurt/${id}`),
  'cbs-regio/84571NED',
  'cbs-regio/80305ned',
];
const WHOLE = ['cbs-wijk-buurt/71718ned', ...['85146NED', '81924NED', '85012NED', '85563NED'].map((id) => `cbs-regio/${id}`)];

describeShared('the dumps', () => {
  it.each([...CUT, ...WHOLE])('%s loads with every row in exactly one place', async (path) => {
    const draft = await draftOf(`${path}.csv.gz`);
    const isCut = CUT.includes(path);
    expect([draft.complete, codes(draft).includes('exactly-10000-rows')]).toEqual([!isCut, isCut]);
    const noted = (code: string) => Number(draft.issues.find((issue) => issue.code === code)?.params?.['count'] ?? 0);
    const hasMargins = /85146|81924|84571|85012|85563/.test(path);
    const stored = draft.blocks.reduce((sum, block) => sum + block.area.length, 0);
    if (!hasMargins) expect(stored + noted('empty-rows') + noted('repeated-rows')).toBe(draft.rowsRead);
    const places = draft.blocks.map((block) => new Set(block.area.map((area, row) => area * 100_000 + block.period[row]!)).size);
    expect(places).toEqual(draft.blocks.map((block) => block.area.length));
  });

  it('there are seventeen files of exactly 10,000 rows', () => {
    expect(CUT).toHaveLength(17);
  });

  it('KWB 2024: the column of owner-occupied homes moved, its key is kept', async () => {
    const draft = await draftOf('cbs-kwb/85984NED-2024/85984NED.csv.gz');
    expect(draft.measures.map((measure) => measure.column)).toContain('Koopwoningen_47');
    expect(draftCell(draft, 'NL00', '2024', 'AantalInwoners_5')).toMatchObject({ value: 17942942 });
  });

  it('KWB 1995: codes get their prefix and zeros back', async () => {
    const draft = await draftOf('cbs-kwb/37108-1995/37108.csv.gz');
    expect(draftCell(draft, 'GM0003', '1995', 'AantalInwoners_10')).toMatchObject({ value: 12400 });
    expect(draft.areas.map((area) => area.code)).toEqual(expect.arrayContaining(['WK001400', 'BU00140001', 'BU07160509']));
  });

  it('benefits: the total with people abroad is not the country', async () => {
    const draft = await draftOf('cbs-wijk-buurt/83618NED.csv.gz');
    expect(draftCell(draft, 'NL-ABROAD', '2013-03', 'Bijstandsuitkering_6')).toMatchObject({ value: 395350 });
    expect(draftCell(draft, 'NL00', '2013-03', 'Bijstandsuitkering_6')).toMatchObject({ value: 394810 });
  });

  it('services: a recoded district keeps its code in each year, rows that say nothing are counted', async () => {
    const draft = await draftOf('cbs-wijk-buurt/80306ned.csv.gz');
    expect(draft.issues).toContainEqual(expect.objectContaining({ code: 'empty-rows', params: { count: 1470 } }));
    expect(draftCell(draft, 'WK001408', '2008', 'AfstandTotHuisartsenpraktijk_4')).toMatchObject({ value: 1.1 });
    expect(draftCell(draft, 'WK001408', '2009', 'AfstandTotHuisartsenpraktijk_4')).toMatchObject({ value: 1.1 });
    expect(draft.areas.filter((area) => area.code === 'WK001408').map((area) => area.divisionYear)).toContain(2009);
  });

  it('attention neighbourhoods: two spellings are one area, raw zeros are kept', async () => {
    const draft = await draftOf('cbs-wijk-buurt/71718ned.csv.gz');
    expect(draftCell(draft, 'AW-KORREWEG', '2007', 'BevolkingOp1Januari_1')).toMatchObject({ value: 8490 });
    expect(draftCell(draft, 'GM0014', '2007', 'BevolkingOp1Januari_1')).toMatchObject({ value: 181610 });
    expect(draft.areas.map((area) => area.code)).toEqual(
      expect.arrayContaining(['AW-HOOGTE', 'GM0014-REST', 'Rotterdam, Vreewijk', 'Rotterdam, Vreewijk (2)']),
    );
    expect(draftCell(draft, 'AW-HOOGTE', '2013', 'MOELanders_33')).toMatchObject({ value: 0 });
  });

  it('vehicles: rows with a blank code are kept under their title and municipality', async () => {
    const draft = await draftOf('cbs-wijk-buurt/83562NED.csv.gz');
    expect(draftCell(draft, 'Wel nader toe te delen, Aa en Hunze', '2015', 'PersonenautoSTotaal_5')).toMatchObject({ value: 13670 });
    expect(draft.areas.filter((area) => area.scheme === 'unknown')).toHaveLength(458);
  });
});

describeShared('margins in three notations', () => {
  it('bounds as rows: Betrouwbaarheidsmarge onder- and bovengrens', async () => {
    const draft = await draftOf('cbs-regio/85146NED.csv.gz');
    const cell = draftCell(draft, 'NL00', '2021', 'OnderhoudStoepenStratenEnPleintjes_1')!;
    expect(cell.value).toBe(60.1);
    expect(cell.lower!).toBeLessThan(60.1);
    expect(cell.upper!).toBeGreaterThan(60.1);
    expect(draftCell(draft, 'GM0014', '2023', 'OnderhoudStoepenStratenEnPleintjes_1')).toBeDefined();
  });

  it('half a width as rows', async () => {
    const draft = await draftOf('cbs-regio/81924NED.csv.gz');
    const cell = draftCell(draft, 'NL00', '2012', 'WegenPadenPleintjesGoedOnderhouden_1')!;
    expect([cell.value, Math.round((cell.upper! - cell.value) * 1e6)]).toEqual([69.7, Math.round((cell.value - cell.lower!) * 1e6)]);
    expect(cell.upper! - cell.value).toBeGreaterThan(0);
  });

  it('intervals beside other dimensions, which stay members of the measure', async () => {
    const draft = await draftOf('cbs-regio/85563NED.csv.gz');
    const [all, old] = ['Totaal', '65 jaar of ouder'].map((age) =>
      draftCell(draft, 'NL00', '2022', 'ErvarenGezondheidGoedZeerGoed_1', { Leeftijd: age })!,
    );
    expect(all!.value).toBe(70);
    expect(all!.lower!).toBeLessThan(70);
    expect(old!.value).not.toBe(70);
    const homes = await draftOf('cbs-regio/84571NED.csv.gz');
    expect(homes.blocks).toHaveLength(5);
    expect(draftCell(homes, 'NL00', '2002', 'TevredenheidMetDeHuidigeWoning_1', { Woningkenmerken: 'Totaal woningen' })).toMatchObject({
      value: 89.2,
    });
  });
});

describeShared('RIVM, police, lists, portal and maps', () => {
  it.each([
    ['2012_18+.xlsx', '2012', 76.1],
    ['2016_18+.xlsx', '2016', 75.2],
    ['RIVM_gezondheid2020_18+.xlsx', '2020', 78.4],
  ])('%s', async (name, period, value) => {
    const draft = await draftOf(`rivm-gezondheid-wijk-buurt/${name}`);
    expect([draft.table.id, draft.rowsRead, draft.areas.length]).toEqual(['50090NED', 17341, 17341]);
    const cell = draftCell(draft, 'NL00', period, 'ErvarenGezondheidGoedZeerGoed_4', { Leeftijd: '20300' })!;
    expect(cell).toMatchObject({ value, missing: 'not_measured', lower: null });
    expect(draft.areas[0]).toMatchObject({ code: 'NL00', divisionYear: 2020 });
    const health = draft.blocks[0]!.columns[0]!;
    expect(health.statuses!.filter((status) => status === STATUS_CODE.suppressed).length).toBeGreaterThan(100);
  });

  it('police: rows with a blank municipality are real rows, padded crime codes are trimmed', async () => {
    const draft = await draftOf('politie-47018NED/PolRegCrime47018_2023_GM0014.extract.csv');
    expect([draft.table.id, draft.table.publisher, draft.rowsRead]).toEqual(['47018NED', 'politie', 151]);
    expect(draftCell(draft, 'BU00141107', '2023', 'GeregistreerdeMisdrijven_1', { SoortMisdrijf: '0.0.0' })).toMatchObject({ value: 0 });
    expect(draft.areas.find((area) => area.code === 'BU00141107')).toMatchObject({ name: 'Hunzeboord', divisionYear: 2024 });
    expect(draft.measures[0]!.memberTitles).toEqual({ SoortMisdrijf: 'Totaal misdrijven' });
  });

  it('lists of areas give municipalities per division year, with provinces where codes are there', async () => {
    const draft = await draftOf('cbs-gebieden/gebieden-2024-85755NED.csv.gz');
    expect(draft.areas.filter((area) => area.level === 'municipality')).toHaveLength(342);
    expect(draft.areas.find((area) => area.code === 'GM0014')).toMatchObject({ name: 'Groningen', divisionYear: 2024, parent: 'PV20' });
    const old = await draftOf('cbs-gebieden/gebieden-2001-37194.csv.gz');
    expect(old.areas.filter((area) => area.level === 'municipality')).toHaveLength(504);
    expect(old.areas[0]).toMatchObject({ code: 'GM1680', divisionYear: 2001 });
    const codesOnly = await draftOf('cbs-gebieden/cbs_munic_codes.xlsx');
    expect([codesOnly.areas.length, codesOnly.blocks]).toEqual([346, []]);
  });

  it.each([2003, 2004, 2006, 2007, 2009, 2010, 2011, 2012, 2014, 2015, 2017, 2018, 2019, 2020, 2021, 2022, 2023])(
    'the list of %i loads',
    async (year) => {
      const table = tables.find((one) => one.title === `Gebieden in Nederland ${year}`)!;
      const draft = await draftOf(`cbs-gebieden/gebieden-${year}-${table.id}.csv.gz`);
      expect(draft.areas[0]).toMatchObject({ divisionYear: year, level: 'municipality', scheme: 'cbs' });
    },
  );

  it('the genuine v3 answer of places of residence', async () => {
    const draft = await draftOf('cbs-odata/84489NED_TypedDataSet.v3.json');
    expect(draft.areas).toHaveLength(2500);
    expect(draft.areas[0]).toMatchObject({ code: 'WP1925', name: 'Almelo', municipality: 'GM0141', divisionYear: 2019 });
  });

  it('v4 metadata alone becomes measures and areas without figures', async () => {
    const folder = 'cbs-kwb/83765NED-2017-v4';
    const names = ['Dimensions', 'MeasureCodes', 'MeasureGroups', 'WijkenEnBuurtenCodes', 'WijkenEnBuurtenGroups'].map(
      (name) => `${folder}/cbs.v4.83765NED_${name}.parquet`,
    );
    const draft = await draftOf(...names, `${folder}/cbs.v4.83765NED_Metadata.json`);
    expect([draft.table.id, draft.blocks.length, draft.measures.length, draft.areas.length]).toEqual(['83765NED', 0, 103, 16667]);
    expect(draft.table.publishedAt).toMatch(/^20\d\d-/);
    expect(draft.measures.find((measure) => measure.column === 'T001036')!.title).toBe('Bevolking / Aantal inwoners');
    expect(draft.areas.find((area) => area.code === 'BU00140000')).toMatchObject({ divisionYear: 2017, municipality: 'GM0014' });
  });

  it.each(['cbs-kwb/85984NED-2024', 'cbs-kwb/85318NED-2022', 'politie-47018NED', 'cbs-gebieden/85067NED-2022-cbsodataR'])(
    'all metadata of %s',
    async (folder) => {
      const lists = folder.includes('gebieden')
        ? ['DataProperties.csv', 'RegioS.csv', 'TableInfos.csv', 'CategoryGroups.csv']
        : ['DataProperties.csv', 'TableInfos.csv', 'WijkenEnBuurten.csv.gz'];
      const draft = await draftOf(...lists.map((name) => `${folder}/${name}`));
      expect(draft.measures.length).toBeGreaterThan(2);
      expect(draft.areas.length).toBeGreaterThan(300);
    },
  );

  it('KWB 2024 with metadata of an earlier snapshot', async () => {
    const folder = 'cbs-kwb/85984NED-2024';
    const draft = await draftOf(
      ...['85984NED.csv.gz', 'DataProperties.csv', 'TableInfos.csv', 'CategoryGroups.csv', 'WijkenEnBuurten.csv.gz'].map(
        (name) => `${folder}/${name}`,
      ),
    );
    expect(draft.measures.find((measure) => measure.column === 'AantalInwoners_5')!.unit).toBe('aantal');
    expect(draft.measures.find((measure) => measure.column === 'Koopwoningen_47')!.unit).toBeNull();
    expect(draft.issues.find(({ code }) => code === 'metadata-other-snapshot')!.params).toMatchObject({
      figures: expect.stringContaining('85984NED.csv.gz'),
      description: expect.stringContaining('DataProperties.csv'),
      column: expect.stringMatching(/_\d+$/),
      other: expect.stringMatching(/_\d+$/),
    });
    expect(draft.table.publishedAt).toBeNull();
    expect(draft.areas).toHaveLength(18310);
  });

  it('portal downloads: long with symbols, names only, cross-table', async () => {
    const ses = await draftOf('statline-portal-csv/SES_WOA_scores_per_wijk_en_buurt_25042023_160857.csv');
    expect(draftCell(ses, 'GM0363', '2019', 'SES-WOA/Totaalscore/Gemiddelde score')).toMatchObject({ value: -0.1 });
    expect(draftCell(ses, 'BU03639801', '2019', 'SES-WOA/Totaalscore/Gemiddelde score')).toMatchObject({ status: STATUS_CODE.suppressed });
    const library = await draftOf('statline-portal-csv/Nabijheid_voorzieningen__buurt_2021_10022023_162519.csv');
    expect([library.rowsRead, library.areas.length]).toEqual([11, 11]);
    expect(library.issues.find(({ code }) => code === 'unknown-area-names')!.params).toMatchObject({
      count: 10,
      list: 'Gebieden in Nederland 2021',
      table: '84929NED',
    });
    const cross = await draftOf('statline-portal-csv/bevolkingeindeperiod_jaren_22122025.csv');
    expect([cross.rowsRead, cross.table.id]).toEqual([569, '37230ned']);
    expect(draftCell(cross, 'GM0014', '2018', 'Bevolking aan het einde van de periode')).toMatchObject({ value: 203819 });
    expect(draftCell(cross, 'GM0014', '2019', 'Bevolking aan het einde van de periode')).toMatchObject({ value: 232874 });
  });

  it('maps give figures and borders: 2017 and PDOK', async () => {
    const map = await read(['geo/groningen-2017/buurt2017.csv.gz']);
    expect(map.geometries[0]!.features).toHaveLength(108);
    expect(draftCell(map.drafts[0]!, 'BU00140004', '2017', 'P_00_14_JR')).toMatchObject({ status: STATUS_CODE.unknown });
    expect(draftCell(map.drafts[0]!, 'BU00140004', '2017', 'AANT_INW')).toMatchObject({ value: 10 });
    const pdok = await read(['pdok-wijkenbuurten-ede-2024/wijkenbuurtenwijken.geojson.gz']);
    expect(pdok.geometries[0]!.features).toHaveLength(17);
    expect(draftCell(pdok.drafts[0]!, 'WK022801', '2024', 'aantalInwoners')).toMatchObject({ value: 10210 });
    expect(draftCell(pdok.drafts[0]!, 'WK022801', '2024', 'geboorteTotaal')).toMatchObject({ status: STATUS_CODE.not_published });
  });
});
