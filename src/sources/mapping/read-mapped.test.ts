import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { ForeignTable } from '#domain/catalogue/catalogue';
import type { Draft } from '#domain/release/draft';
import type { ReadOptions } from '../reader.ts';
import { readSources } from '../read.ts';
import { openFile } from '../table/open.ts';
import { figuresOf } from './figures-of.ts';
import { checkMapping, type MappingFile } from './mapping-file.ts';
import { readMapped } from './read-mapped.ts';

const options: ReadOptions = { catalogue: { table: () => undefined, tables: [], publisher: () => undefined } };
const long: MappingFile = {
  id: 'test',
  table: { id: 'TEST', title: 'A test', missing: 'not_measured', protection: 'publisher' },
  columns: { areaCode: 'code', areaName: 'naam', period: 'jaar', measure: 'onderwerp', value: 'waarde' },
  area: { level: 'neighbourhood' },
  fixed: { divisionYear: 2024 },
};

async function read(text: string | Uint8Array, mapping: MappingFile, more: Partial<ReadOptions> = {}, name = 'cijfers.csv') {
  const result = await readMapped(openFile(name, typeof text === 'string' ? Buffer.from(text) : text), mapping, { ...options, ...more });
  return { drafts: result.ok ? result.value : [], issues: result.ok ? result.value.flatMap((draft) => draft.issues) : result.issues };
}

/** Figures as short lines: `area period column = value or status`. */
function lines(draft: Draft | undefined): string[] {
  return draft
    ? [...figuresOf(draft)]
        .map(
          ({ area, period, column, members, value, status }) =>
            `${area} ${period} ${[column, ...Object.values(members)].join('/')} = ${value ?? status}`,
        )
        .sort()
    : [];
}

describe('checkMapping', () => {
  it('tells every unknown key, wrong value and contradiction at once', () => {
    const checked = checkMapping({ id: 'A B', table: { colour: 1 }, columns: { value: 'x' }, wdie: {}, duplicates: 'maybe' }, 'mine.yaml');
    expect(checked.ok ? [] : checked.issues.map(({ code, at, params }) => [code, at, params?.['key'] ?? params?.['keys']])).toEqual([
      ['content-wrong-value', 'mine.yaml: id', 'id'],
      ['mapping-protection-unsaid', 'mine.yaml: table', undefined],
      ['content-unknown-key', 'mine.yaml: table', 'colour'],
      ['content-wrong-value', 'mine.yaml: duplicates', 'duplicates'],
      ['content-unknown-key', 'mine.yaml', 'wdie'],
      ['mapping-says-nothing', 'mine.yaml', 'columns.areaCode / columns.areaName / area.empty'],
      ['mapping-says-nothing', 'mine.yaml', 'columns.measure / fixed.measure'],
    ]);
    const silent = checkMapping({ id: 'a', table: { protection: 'publisher' } });
    expect(silent.ok ? [] : silent.issues.map(({ code, params }) => [code, params?.['keys']])).toEqual([
      ['mapping-says-nothing', 'columns.value / wide'],
      ['mapping-says-nothing', 'columns.areaCode / columns.areaName / area.empty'],
      ['mapping-says-nothing', 'columns.measure / fixed.measure'],
    ]);
  });

  it('refuses a table of which nobody says who protects it, and takes either answer', () => {
    const { protection: _, ...table } = long.table;
    const codes = (said: object): string[] => {
      const checked = checkMapping({ ...long, table: said });
      return checked.ok ? [] : checked.issues.map(({ code }) => code);
    };
    expect(codes(table)).toEqual(['mapping-protection-unsaid']);
    expect(codes({ ...table, protection: 'publisher' })).toEqual([]);
    expect(codes({ ...table, protection: 'own' })).toEqual([]);
    expect(codes({ ...table, protection: 'somebody' })).toEqual(['content-wrong-value']);
  });

  it('speaks of contradictions beside faults of form, but not of a part that holds no keys', () => {
    const codes = (more: object): string[] => {
      const checked = checkMapping({ ...long, ...more });
      return checked.ok ? [] : checked.issues.map(({ code }) => code);
    };
    expect(codes({ duplicates: 'maybe', wide: { columns: ['koop'] } })).toEqual([
      'content-wrong-value',
      'content-wrong-value',
      'mapping-says-twice',
    ]);
    expect(codes({ columns: 'all', wide: { columns: ['koop'], across: 'measures' } })).toEqual(['content-wrong-value']);
  });
});

describe('readMapped, long', () => {
  it('gives back lost zeros, reads periods and signs, and keeps an empty cell apart from a sign', async () => {
    const { drafts } = await read(
      'code;naam;jaar;onderwerp;waarde\n140300;De Hoogte;2023;koop;12,5\nBU00140301;Indische buurt;2023*;koop;x\n140301;Indische buurt;2022;koop;\n140301;Indische buurt;2021;koop;-99997,0\n',
      { ...long, file: { decimalComma: true }, missing: { x: 'suppressed', '-99997': 'suppressed' } },
    );
    expect(lines(drafts[0])).toEqual([
      'BU00140300 2023 koop = 12.5',
      'BU00140301 2021 koop = suppressed',
      'BU00140301 2022 koop = not_measured',
      'BU00140301 2023 koop = suppressed',
    ]);
    expect(drafts[0]).toMatchObject({ rowsRead: 4, complete: true, table: { id: 'TEST', policy: 'newest-release-per-period' } });
    expect(drafts[0]!.areas).toHaveLength(2);
    expect(drafts[0]!.areas[0]).toMatchObject({
      scheme: 'cbs',
      level: 'neighbourhood',
      name: 'De Hoogte',
      divisionYear: 2024,
      municipality: 'GM0014',
    });
  });

  it('reads margins, base, status, flag, unit, text and dimensions', async () => {
    const mapping: MappingFile = {
      ...long,
      columns: { ...long.columns, lower: 'van', upper: 'tot', base: 'n', status: 'status', flag: 'vlag', unit: 'eenheid' },
      dimensions: ['leeftijd'],
      statuses: { geheim: 'suppressed' },
      flags: { v: 'provisional' },
      measures: { wijkblad: { datatype: 'text' } },
    };
    const head = 'code,naam,jaar,onderwerp,leeftijd,waarde,van,tot,n,status,vlag,eenheid\n';
    const { drafts } = await read(
      `${head}BU00140300,A,2023,koop,,50,45,55,120,,v,%\nBU00140300,A,2023,koop,65+,,,,,geheim,,%\nBU00140300,A,2023,wijkblad,,De Hoogte,,,,,,\n`,
      mapping,
    );
    expect(lines(drafts[0])).toEqual([
      'BU00140300 2023 koop = 50',
      'BU00140300 2023 koop/65+ = suppressed',
      'BU00140300 2023 wijkblad = De Hoogte',
    ]);
    const [first] = drafts[0]!.blocks[0]!.columns;
    expect(first).toMatchObject({
      lower: Float64Array.of(45),
      upper: Float64Array.of(55),
      base: Float64Array.of(120),
      flag: 'provisional',
    });
    expect(drafts[0]!.measures.map(({ unit, members }) => [unit, members])).toEqual([
      ['%', {}],
      ['%', { leeftijd: '65+' }],
      [null, {}],
    ]);
  });

  it('does not make a figure of a combination that the file never mentions', async () => {
    const { drafts } = await read('code,naam,jaar,onderwerp,waarde\nBU00140300,A,2022,koop,1\nBU00140301,B,2023,huur,2\n', long);
    expect(lines(drafts[0])).toHaveLength(2);
    expect(drafts[0]!.blocks).toHaveLength(2);
  });

  it('tells all faults of a file at once, each by its line', async () => {
    const { drafts, issues } = await read(
      'code,naam,jaar,onderwerp,waarde,status,eenheid\nBU00140300,A,gisteren,koop,1,,%\nBU00140300,A,2023,koop,veel,,%\nBU00140301,B,2023,koop,3,raar,%\nBU00140302,C,2023,koop,4,suppressed,%\nBU00140303,D,2023,koop,5,,aantal\nBU00140304,E,2023,koop,6,,%\nBU00140304,E,2023,koop,7,,%\n,,2023,koop,8,,%\n',
      { ...long, columns: { ...long.columns, status: 'status', unit: 'eenheid' } },
    );
    expect(drafts).toEqual([]);
    expect(issues.find(({ code }) => code === 'duplicate-rows')?.params).toEqual({ line: 8, first: 7, area: 'BU00140304', period: '2023' });
    expect(issues.map(({ code, at }) => [code, at])).toEqual([
      ['unknown-period', 'cijfers.csv:2'],
      ['not-a-number', 'cijfers.csv:3'],
      ['mapping-status-unknown', 'cijfers.csv:4'],
      ['status-contradicts-value', 'cijfers.csv:5'],
      ['mapping-unit-contradicts', 'cijfers.csv:6'],
      ['duplicate-rows', 'cijfers.csv:8'],
      ['mapping-row-without-area', 'cijfers.csv:9'],
    ]);
  });

  it('names every column that is not there, with the ones that are', async () => {
    const { issues } = await read('gebied,naam,jaar,waarde\nBU00140300,A,2023,1\n', long);
    expect(issues.filter(({ level }) => level === 'error').map(({ code, params }) => [code, params?.['column']])).toEqual([
      ['mapping-column-missing', 'code'],
      ['mapping-column-missing', 'onderwerp'],
    ]);
    expect(issues[0]!.params?.['columns']).toBe('gebied, naam, jaar, waarde');
  });

  it('tells columns that nobody reads', async () => {
    const { issues } = await read('code,naam,jaar,onderwerp,waarde,opmerking\nBU00140300,A,2023,koop,1,leuk\n', long);
    expect(issues).toMatchObject([{ code: 'mapping-columns-unused', level: 'warning', params: { count: 1, columns: 'opmerking' } }]);
  });

  it('never computes: a formula in text is a word, a code in a formula is the code', async () => {
    const { issues } = await read('code,naam,jaar,onderwerp,waarde\n"=""BU00140300""",A,2023,koop,=1+1\n', long);
    expect(issues).toMatchObject([{ code: 'not-a-number', params: { value: '=1+1' } }]);
  });

  it('refuses a file that breaks off inside a row', async () => {
    const { issues } = await read(
      'code,naam,jaar,onderwerp,waarde\nBU00140300,A,2023,koop,1\nBU00140301,B,2023,koop,2\nBU00140302,C,2023',
      long,
    );
    expect(issues).toMatchObject([{ code: 'row-cut-off', params: { line: 4, found: 3, expected: 5 } }]);
  });

  it('finds the code of an area by its name, and keeps a name that nobody knows', async () => {
    const byName: MappingFile = { ...long, columns: { areaName: 'naam', period: 'jaar', measure: 'onderwerp', value: 'waarde' } };
    const { drafts, issues } = await read('naam,jaar,onderwerp,waarde\nSelwerd,2023,koop,1\nNergens,2023,koop,2\n', byName, {
      areaByTitle: (title) => (title === 'Selwerd' ? 'BU00141000' : null),
    });
    expect(drafts[0]!.areas.map(({ scheme, code, level }) => [scheme, code, level])).toEqual([
      ['cbs', 'BU00141000', 'neighbourhood'],
      ['unknown', 'Nergens', 'neighbourhood'],
    ]);
    expect(issues).toMatchObject([{ code: 'unknown-area-names', params: { count: 1, examples: 'Nergens' } }]);
  });

  it('takes the catalogue before the mapping', async () => {
    const foreign: ForeignTable = {
      id: 'TEST',
      publisher: 'cbs',
      title: 'Known',
      policy: 'one-release-per-series',
      missing: 'suppressed',
      sampling: 'survey',
      divisionYear: 'period',
    };
    const { drafts } = await read(
      'code,naam,jaar,onderwerp,waarde\nBU00140300,A,2022,koop,\n',
      { ...long, fixed: undefined },
      { catalogue: { table: () => foreign, tables: [foreign], publisher: () => undefined } },
    );
    expect(drafts[0]!.table).toMatchObject({ title: 'Known', publisher: 'cbs', policy: 'one-release-per-series' });
    expect([...figuresOf(drafts[0]!)][0]).toMatchObject({ divisionYear: 2022, status: 'suppressed' });
  });

  it('gives a draft per source table where measures name their tables', async () => {
    const mapping: MappingFile = {
      ...long,
      fixed: undefined,
      measures: {
        inwoners: { column: 'AantalInwoners_5', tables: ['A'], unit: 'aantal' },
        diefstal: { column: 'Diefstal_27', tables: ['B', 'C'] },
      },
      tables: { B: { when: { period: '2016' } }, C: { when: { period: '2018' }, members: { Soort: 'Totaal' } } },
    };
    const { drafts } = await read(
      'code,naam,jaar,onderwerp,waarde\nGM0014,Groningen,2016,diefstal,1\nGM0014,Groningen,2018,diefstal,2\nGM0014,Groningen,2024,inwoners,3\n',
      mapping,
    );
    expect(drafts.map((draft) => [draft.table.id, ...lines(draft)])).toEqual([
      ['B', 'GM0014 2016 Diefstal_27 = 1'],
      ['C', 'GM0014 2018 Diefstal_27/Totaal = 2'],
      ['A', 'GM0014 2024 AantalInwoners_5 = 3'],
    ]);
    const unclear = await read('code,naam,jaar,onderwerp,waarde\nGM0014,Groningen,2017,diefstal,1\n', mapping);
    expect(unclear.issues).toMatchObject([
      { code: 'mapping-table-unclear', params: { measure: 'diefstal', tables: 'B, C', period: '2017' } },
    ]);
  });
});

describe('readMapped, wide', () => {
  const wide: MappingFile = {
    ...long,
    columns: { areaCode: 'code', period: 'jaar' },
    wide: { columns: ['koop', 'huur'], across: 'measures' },
  };

  it('reads a column per measure', async () => {
    const { drafts } = await read('code,jaar,koop,huur\nBU00140300,2023,40,60\n', wide);
    expect(lines(drafts[0])).toEqual(['BU00140300 2023 huur = 60', 'BU00140300 2023 koop = 40']);
    expect(drafts[0]!.blocks).toHaveLength(1);
  });

  it('reads a column per period, the provisional one marked', async () => {
    const mapping: MappingFile = {
      ...long,
      columns: { areaCode: 'code' },
      wide: { columns: { pattern: '^20' }, across: 'periods' },
      fixed: { measure: 'inwoners', divisionYear: 2024 },
    };
    const { drafts } = await read('code,2022,2023*\nGM0014,1,2\n', mapping);
    expect(lines(drafts[0])).toEqual(['GM0014 2022 inwoners = 1', 'GM0014 2023 inwoners = 2']);
    expect(drafts[0]!.blocks[0]!.columns[0]!.flags).toEqual(Uint8Array.of(0, 1));
  });

  it('reads a workbook with titles, two header rows with merged cells, and notes beneath', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Wonen in Voorbeeldstad'],
      [],
      [null, 'Koopwoningen', null, 'Inwoners', null],
      ['Wijken', 2022, 2023, 2022, 2023],
      ['Centrum', '12,5', 13, '1.234', 'x'],
      ['Noord', '?', '-', 900, '.'],
      [],
      ['Bron: gemeente Voorbeeldstad'],
    ]);
    sheet['!merges'] = [
      { s: { r: 2, c: 1 }, e: { r: 2, c: 2 } },
      { s: { r: 2, c: 3 }, e: { r: 2, c: 4 } },
    ];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Tabel');
    const mapping: MappingFile = {
      id: 'test',
      table: { id: 'TEST', protection: 'publisher' },
      file: { decimalComma: true, thousands: '.' },
      columns: { areaName: '#1' },
      wide: { columns: 'rest', across: 'auto' },
      fixed: { measure: 'title', divisionYear: 'period' },
      missing: { x: 'suppressed', '?': 'unknown', '-': 'not_applicable', '.': 'not_measured' },
    };
    const { drafts, issues } = await read(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer, mapping, {}, 'export.xlsx');
    expect(lines(drafts[0])).toEqual([
      'Centrum 2022 Inwoners = 1234',
      'Centrum 2022 Koopwoningen = 12.5',
      'Centrum 2023 Inwoners = suppressed',
      'Centrum 2023 Koopwoningen = 13',
      'Noord 2022 Inwoners = 900',
      'Noord 2022 Koopwoningen = unknown',
      'Noord 2023 Inwoners = not_measured',
      'Noord 2023 Koopwoningen = not_applicable',
    ]);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'mapping-rows-without-figures', params: { count: 1 } }));
  });

  it('takes the title for the measure where periods stand across', async () => {
    const mapping: MappingFile = {
      id: 'test',
      table: { id: 'TEST', protection: 'publisher' },
      columns: { areaName: '#1' },
      wide: { columns: 'rest', across: 'auto' },
      fixed: { measure: 'title' },
    };
    const { drafts } = await read('Inwoners op 1 januari;;\nWijken;2022;2023\nCentrum;10;11\nNoord;20;21\n', mapping);
    expect(lines(drafts[0])).toContain('Centrum 2022 Inwoners op 1 januari = 10');
  });

  it('keeps the cached outcome of a formula and never the formula', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      {
        A1: { t: 's', v: 'code' },
        B1: { t: 's', v: 'jaar' },
        C1: { t: 's', v: 'koop' },
        A2: { t: 's', v: 'GM0014' },
        B2: { t: 'n', v: 2023 },
        C2: { t: 'n', v: 7, f: '3+4' },
        '!ref': 'A1:C2',
      },
      'Blad1',
    );
    const { drafts } = await read(
      write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
      { ...wide, wide: { columns: ['koop'], across: 'measures' } },
      {},
      'formule.xlsx',
    );
    expect(lines(drafts[0])).toEqual(['GM0014 2023 koop = 7']);
  });
});

describe('readSources with a mapping', () => {
  const listed = { ...long, measureList: { file: 'lijst.csv', key: 'id', column: 'kolom', tables: 'tabel', title: 'titel' } };
  const figures = { name: 'map/cijfers.csv', bytes: Buffer.from('code,naam,jaar,onderwerp,waarde\nBU00140300,A,2023,koop,40\n') };
  const list = { name: 'map/lijst.csv', bytes: Buffer.from('id,tabel,kolom,titel\nkoop,85984NED,Koopwoningen_47,"Koop, deel"\n') };

  it('reads figures with the list of measures beside them', async () => {
    const result = await readSources([figures, list], { ...options, mapping: listed });
    expect(result.ok && result.value.drafts.map((draft) => [draft.table.id, draft.measures[0]!.column, draft.measures[0]!.title])).toEqual([
      ['85984NED', 'Koopwoningen_47', 'Koop, deel'],
    ]);
  });

  it('says which list is missing, and that a mapping is none', async () => {
    const missing = await readSources([figures], { ...options, mapping: listed });
    expect(missing.ok ? [] : missing.issues).toMatchObject([
      { code: 'mapping-list-missing', at: 'map/cijfers.csv', params: { file: 'lijst.csv' } },
    ]);
    const wrong = await readSources([figures], { ...options, mapping: { hello: 1 } });
    expect(wrong.ok ? [] : wrong.issues.map(({ code }) => code)).toContain('content-unknown-key');
  });
});
