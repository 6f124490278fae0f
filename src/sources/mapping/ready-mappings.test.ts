import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { catalogueSchema, type ForeignTable } from '#domain/catalogue/catalogue';
import { readSourceFiles } from '../read-files.ts';
import { readSources } from '../read.ts';
import { describeShared, sharedPath } from '../../../tests/shared-data.ts';
import { figuresOf, type DraftFigure } from './figures-of.ts';
import { checkMapping } from './mapping-file.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'catalogue/mappings');
const mapping = (name: string): unknown => parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'));
const tables: ForeignTable[] = catalogueSchema.shape.tables.parse(
  parse(readFileSync(join(root, 'catalogue/tables.yaml'), 'utf8'), { merge: true }),
);
const catalogue = { tables, table: (id: string) => tables.find((table) => table.id === id), publisher: () => undefined };

async function read(paths: string[], name: string) {
  const result = await readSourceFiles(paths, { catalogue, mapping: mapping(name) });
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value.drafts;
}

function find(figures: Iterable<DraftFigure>, wanted: Partial<DraftFigure>): DraftFigure | undefined {
  for (const figure of figures) {
    if (Object.entries(wanted).every(([key, value]) => JSON.stringify(figure[key as keyof DraftFigure]) === JSON.stringify(value)))
      return figure;
  }
  return undefined;
}

describe('catalogue/mappings', () => {
  it.each(readdirSync(folder))('%s is a sound mapping and bears its own name', (file) => {
    const checked = checkMapping(mapping(basename(file, '.yaml')), file);
    expect(checked.ok ? checked.value.id : checked.issues).toBe(basename(file, '.yaml'));
  });

  it('swing-export reads a table of a municipal monitor, its signs and its missing codes', async () => {
    const text =
      'Bijstand per 1.000 inwoners;;;\nWijken;2021;2022;2023\nCentrum;"12,5";x;-99998\nNoord;?;-99997;"1.013,0"\nBron: gemeente\n';
    const result = await readSources([{ name: 'bijstand.csv', bytes: Buffer.from(text) }], {
      catalogue,
      mapping: mapping('swing-export'),
      areaByTitle: (title) => (title === 'Centrum' ? 'WK001400' : null),
    });
    const draft = result.ok ? result.value.drafts[0]! : null;
    expect(draft?.table).toMatchObject({ id: 'swing-bijstand' });
    expect([...figuresOf(draft!)].map(({ area, period, value, status }) => `${area} ${period} ${value ?? status}`)).toEqual([
      'WK001400 2021 12.5',
      'WK001400 2022 suppressed',
      'WK001400 2023 not_applicable',
      'Noord 2021 unknown',
      'Noord 2022 suppressed',
      'Noord 2023 1013',
    ]);
    expect(draft?.measures[0]?.column).toBe('Bijstand per 1.000 inwoners');
  });

  it('swing-upload reads the table that is put into such a monitor', async () => {
    const text =
      'Geolevel;Geoitem;Period;inw;koop\nwijk;1400;2023;21000;"40,5"\nbuurt;140000;2023;4300;-99997\ngemeente;14;2023;240000;45\n';
    const result = await readSources([{ name: 'upload.csv', bytes: Buffer.from(text) }], { catalogue, mapping: mapping('swing-upload') });
    const figures = result.ok ? [...figuresOf(result.value.drafts[0]!)] : [];
    expect(find(figures, { area: 'WK001400', column: 'koop' })?.value).toBe(40.5);
    expect(find(figures, { area: 'BU00140000', column: 'koop' })?.status).toBe('suppressed');
    expect(find(figures, { area: 'GM0014', column: 'inw' })?.value).toBe(240000);
  });
});

describeShared('catalogue/mappings on genuine files', () => {
  it('know their files by the columns, and leave others alone', async () => {
    const readyMappings = readdirSync(folder).map((file) => mapping(basename(file, '.yaml')));
    const because = async (path: string) => {
      const result = await readSourceFiles([sharedPath('data', path)], { catalogue, readyMappings });
      return result.ok ? result.value.drafts[0]!.format : result.issues;
    };
    expect(await because('leefbaarometer/AmstelveenDataWithDimensions.csv')).toMatchObject({
      id: 'mapping',
      because: 'leefbaarometer-wijk',
    });
    expect(await because('ons-sdg-uk/indicator_11-6-1.csv.gz')).toMatchObject({ because: 'uk-sdg' });
    expect(await because('cbs-kwb/85618NED-2023/Population85618_2023_GM0014.extract.csv')).toMatchObject({
      because: 'population-by-neighbourhood',
    });
    expect(await because('cbs-wijk-buurt/84772NED.csv.gz')).toMatchObject({ id: 'cbs-v3-table' });
  });

  it('leefbaarometer-wijk: scores of 14 districts in four years', async () => {
    const [draft] = await read([sharedPath('data/leefbaarometer/AmstelveenDataWithDimensions.csv')], 'leefbaarometer-wijk');
    expect(draft).toMatchObject({
      table: { id: 'leefbaarometer-wijk', publisher: 'leefbaarometer', policy: 'one-release-per-series' },
      rowsRead: 56,
      periods: ['2014', '2018', '2020', '2022'],
    });
    expect(draft!.areas).toHaveLength(14);
    const figures = [...figuresOf(draft!)];
    expect(figures).toHaveLength(56 * 7);
    expect(find(figures, { area: 'WK036201', period: '2014', column: 'lbm' })?.value).toBe(4.270599604867483);
    expect(find(figures, { area: 'WK036201', period: '2014', column: 'won' })?.value).toBe(-0.045657031068394);
  });

  const sdg: [file: string, rows: number, wanted: Partial<DraftFigure>, value: number | null, status: string][] = [
    ['indicator_1-2-1', 294, { period: '2005', area: 'K02000001', members: { Age: '16 to 24' } }, 23.4, 'ok'],
    ['indicator_3-4-2', 7115, { period: '1982', area: 'E92000001', members: { Sex: 'Female' } }, 10.1, 'ok'],
    [
      'indicator_8-5-1',
      9130,
      {
        period: '1997',
        area: 'E12000006',
        members: { Series: '1. Annual survey of hours and earnings (ASHE)', Sex: 'Male', 'Working Pattern': 'Full Time' },
      },
      9.75,
      'ok',
    ],
    [
      'indicator_11-6-1',
      5345,
      {
        period: '2000/01',
        area: 'E12000004',
        members: { Series: 'Proportion of disposed waste from total collected waste', 'Disposal method': 'Landfill' },
      },
      78,
      'ok',
    ],
    ['indicator_16-1-1', 363, { period: '2011/12', area: 'K02000001', members: { Age: 'Under 1', Sex: 'Male' } }, 1.364256480218281, 'ok'],
  ];
  it.each(sdg)('uk-sdg: %s, %i rows, each kept', async (file, rows, wanted, value, status) => {
    const [draft] = await read([sharedPath('data/ons-sdg-uk', `${file}.csv.gz`)], 'uk-sdg');
    expect(draft).toMatchObject({ table: { id: `uk-sdg-${file}`, publisher: 'ons' }, rowsRead: rows });
    const figures = [...figuresOf(draft!)];
    expect(figures).toHaveLength(rows);
    expect(find(figures, { scheme: 'ons', ...wanted })).toMatchObject({ value, status });
  });

  it('uk-sdg: keeps rows that contradict each other apart, and says how many', async () => {
    const [hours] = await read([sharedPath('data/ons-sdg-uk/indicator_8-5-1.csv.gz')], 'uk-sdg');
    // 16 pairs bear the same words; 18 rows of the United Kingdom by its code differ from those without any area.
    expect(hours!.issues).toContainEqual(expect.objectContaining({ code: 'mapping-duplicates-numbered', params: { count: 34 } }));
    const [homicide] = await read([sharedPath('data/ons-sdg-uk/indicator_16-1-1.csv.gz')], 'uk-sdg');
    expect([...figuresOf(homicide!)].filter(({ status }) => status === 'suppressed')).toHaveLength(5);
  });

  it('population-by-neighbourhood: all neighbourhoods of 2024, and Groningen in 2023', async () => {
    const [all] = await read([sharedPath('data/cbs-kwb/85984NED-2024/Population85984_2024.csv.gz')], 'population-by-neighbourhood');
    expect(all).toMatchObject({ table: { id: '85984NED', publisher: 'cbs' }, rowsRead: 14_574, periods: ['2024'] });
    expect(find(figuresOf(all!), { area: 'BU16800000' })).toMatchObject({ column: 'AantalInwoners_5', value: 3455, divisionYear: 2024 });
    const [groningen] = await read(
      [sharedPath('data/cbs-kwb/85618NED-2023/Population85618_2023_GM0014.extract.csv')],
      'population-by-neighbourhood',
    );
    expect(groningen).toMatchObject({ table: { id: '85618NED' }, rowsRead: 151, periods: ['2023'] });
    expect(find(figuresOf(groningen!), { area: 'BU00140001', column: 'AantalInwoners_5' })?.value).toBe(6570);
    expect(find(figuresOf(groningen!), { area: 'BU00140001', column: 'OppervlakteLand' })?.value).toBe(55);
  });

  it('facts: every example figure under the table and column of its source', async () => {
    const files = ['kwb-2024', 'crime-2016-2018', 'benefits-2013-2015', 'energy-2018', 'proximity-2006-2012', 'aandachtswijken-2005-2013'];
    const drafts = await read(
      files.map((file) => sharedPath('facts', `${file}.csv`)),
      'facts',
    );
    const counts = Object.fromEntries(drafts.map((draft) => [draft.table.id, [...figuresOf(draft)].length]));
    expect(counts).toEqual({
      '85984NED': 1073,
      '83903NED': 64,
      '84468NED': 64,
      '83618NED': 72,
      '83173NED': 68,
      '84585NED': 34,
      '84772NED': 30,
      '80306ned': 621,
      '71718ned': 525,
    });
    const of = (table: string) => [...figuresOf(drafts.find((draft) => draft.table.id === table)!)];
    expect(find(of('85984NED'), { area: 'NL00', column: 'AantalInwoners_5' })).toMatchObject({
      value: 17_942_942,
      period: '2024',
      divisionYear: 2024,
    });
    // NL01 is the country here, too.
    expect(find(of('83618NED'), { area: 'NL00', column: 'Werkloosheidsuitkering_5' })).toMatchObject({
      value: 411_640,
      period: '2013-12',
      divisionYear: 2013,
    });
    expect(find(of('84585NED'), { area: 'NL00', column: 'GemiddeldAardgasverbruik_4' })).toMatchObject({
      value: 1270,
      members: { Woningkenmerken: 'Totaal woningen' },
    });
    expect(find(of('71718ned'), { area: 'GM0014', column: 'BevolkingOp1Januari_1', period: '2007' })).toMatchObject({
      value: 181_610,
      divisionYear: null,
    });
    // An empty division year stays unknown: the old codes are other places.
    expect(new Set(of('80306ned').map(({ area, divisionYear }) => (area.startsWith('BU') ? divisionYear : null)))).toEqual(
      new Set([2013, null]),
    );
    const monitor = drafts.find((draft) => draft.table.id === '71718ned')!;
    expect(monitor.areas.map(({ scheme, code, level }) => [scheme, code, level]).sort()).toEqual([
      ['aandachtswijken', 'AW-HOOGTE', 'other'],
      ['aandachtswijken', 'AW-KORREWEG', 'other'],
      ['aandachtswijken', 'GM0014-REST', 'other'],
      ['cbs', 'GM0014', 'municipality'],
    ]);
  });

  it('facts: each is the very figure that the full file of its table gives', async () => {
    const files = ['kwb-2024', 'crime-2016-2018', 'benefits-2013-2015', 'energy-2018', 'proximity-2006-2012', 'aandachtswijken-2005-2013'];
    const facts = await read(
      files.map((file) => sharedPath('facts', `${file}.csv`)),
      'facts',
    );
    const full = [
      'cbs-kwb/85984NED-2024/85984NED',
      ...['71718ned', '80306ned', '83618NED', '83173NED', '83903NED', '84468NED', '84585NED', '84772NED'].map(
        (id) => `cbs-wijk-buurt/${id}`,
      ),
    ];
    const keyOf = (table: string, { column, members, scheme, area, period }: DraftFigure) =>
      JSON.stringify([table, column, members, scheme, area, period]);
    let compared = 0;
    for (const path of full) {
      const dump = await readSourceFiles([sharedPath('data', `${path}.csv.gz`)], { catalogue });
      if (!dump.ok) throw new Error(JSON.stringify(dump.issues));
      const draft = dump.value.drafts[0]!;
      const example = facts.find(({ table }) => table.id === draft.table.id)!;
      const values = new Map<string, unknown>();
      for (const figure of figuresOf(draft)) values.set(keyOf(draft.table.id, figure), figure.value);
      for (const figure of figuresOf(example)) {
        const key = keyOf(example.table.id, figure);
        expect(values.get(key), key).toBe(figure.value);
        compared += 1;
      }
    }
    expect(compared).toBe(2551);
  }, 60_000);
});
