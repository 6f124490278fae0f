import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedPath } from '../../../tests/shared-data.ts';
import { openFile } from '../table/open.ts';
import { checkMapping } from './mapping-file.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readMapped } from './read-mapped.ts';

const options = { catalogue: { table: () => undefined, tables: [], publisher: () => undefined } };
const propose = (text: string, name = 'cijfers.csv') => proposeMapping(openFile(name, Buffer.from(text)));

describe('proposeMapping', () => {
  it('guesses a long table from names and values', async () => {
    const mapping = await propose(
      'Gebiedcode;Gebied;Jaar;Indicator;Leeftijd;Waarde;Ondergrens;Bovengrens;N\nBU00140300;De Hoogte;2022;eenzaam;65+;12,5;10,1;15,0;120\nBU00140301;Indische buurt;2022;eenzaam;;x;;;\n',
    );
    expect(mapping).toMatchObject({
      id: 'cijfers',
      // Nobody said that they are protected.
      table: { protection: 'own' },
      file: { decimalComma: true },
      columns: {
        areaCode: 'Gebiedcode',
        areaName: 'Gebied',
        period: 'Jaar',
        measure: 'Indicator',
        value: 'Waarde',
        lower: 'Ondergrens',
        upper: 'Bovengrens',
        base: 'N',
      },
      dimensions: ['Leeftijd'],
      area: { level: 'neighbourhood' },
      missing: { x: 'suppressed' },
    });
    expect(mapping.wide).toBeUndefined();
  });

  it('guesses a wide table, knows row numbers, and leaves the period to be filled in', async () => {
    const mapping = await propose('"",wk,inwoners,koop\n1,WK001400,21000,40.5\n2,WK001401,20500,.\n');
    expect(mapping).toMatchObject({
      columns: { areaCode: 'wk' },
      wide: { columns: ['inwoners', 'koop'], across: 'measures' },
      fixed: { period: 'INVULLEN' },
      area: { level: 'district' },
      missing: { '.': 'suppressed' },
    });
  });

  it('guesses years across beneath a title', async () => {
    const mapping = await propose('Inwoners;;\nWijken;2022;2023\nCentrum;10;11\nNoord;20;21\n');
    expect(mapping).toMatchObject({
      table: { title: 'Inwoners' },
      columns: { areaName: 'Wijken' },
      wide: { columns: ['2022', '2023'], across: 'periods' },
    });
  });

  it('is a sound mapping that reads the very file it was made from', async () => {
    const text = 'code,jaar,koop,huur\nBU00140300,2023,40,60\nBU00140301,2023,45,x\n';
    const checked = checkMapping(await propose(text));
    const read = checked.ok ? await readMapped(openFile('cijfers.csv', Buffer.from(text)), checked.value, options) : checked;
    expect(read.ok && read.value[0]).toMatchObject({ rowsRead: 2, measures: [{ column: 'koop' }, { column: 'huur' }] });
  });
});

describeShared('proposeMapping on genuine files', () => {
  it.each([
    'data/leefbaarometer/AmstelveenDataWithDimensions.csv',
    'data/cbs-kwb/85618NED-2023/Population85618_2023_GM0014.extract.csv',
    'data/ons-sdg-uk/indicator_1-2-1.csv.gz',
    'facts/kwb-2024.csv',
  ])('%s: a sound mapping', async (path) => {
    const mapping = await proposeMapping(openFile(path, readFileSync(sharedPath(path))));
    const checked = checkMapping(mapping);
    expect(checked.ok ? [] : checked.issues.filter(({ code }) => code !== 'mapping-says-nothing')).toEqual([]);
  });

  it('reads the Leefbaarometer by its own proposal', async () => {
    const file = openFile('lbm.csv', readFileSync(sharedPath('data/leefbaarometer/AmstelveenDataWithDimensions.csv')));
    const checked = checkMapping(await proposeMapping(file));
    const read = checked.ok ? await readMapped(file, checked.value, options) : checked;
    expect(read.ok && read.value[0]).toMatchObject({
      rowsRead: 56,
      measures: ['lbm', 'afw', 'fys', 'onv', 'soc', 'vrz', 'won'].map((column) => ({ column })),
    });
  });
});
