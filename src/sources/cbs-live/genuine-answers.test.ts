import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fixedClock } from '#base/clock';
import { describeShared, sharedPath } from '../../../tests/shared-data.ts';
import type { Shape } from '../../../tests/replay/fixture-table.ts';
import { startReplay, type ReplayOptions } from '../../../tests/replay/replay-server.ts';
import { figuresOf } from '../mapping/figures-of.ts';
import { fetchCbsTable } from './fetch-cbs-table.ts';

const records = (path: string): Shape[] => {
  const content = JSON.parse(readFileSync(sharedPath('data/cbs-kwb', path), 'utf8')) as Shape[] | { value: Shape[] };
  return Array.isArray(content) ? content : content.value;
};

async function fetchFrom(options: ReplayOptions & { table: string }, version: 'v3' | 'v4', area: string) {
  const replay = await startReplay({ pageSize: 100, ...options });
  try {
    const result = await fetchCbsTable(options.table, {
      clock: fixedClock('2026-11-22T00:00:00Z'),
      catalogue: { table: () => undefined, tables: [], publisher: () => undefined },
      baseUrls: { v3: [`${replay.url}/ODataFeed/odata`], v4: [`${replay.url}/v4/CBS`] },
      area: [area],
      version,
    });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  } finally {
    await replay.close();
  }
}

describeShared('fetchCbsTable on genuine records', () => {
  it('84799NED 2020 by v3: Groningen, its 20 districts and 150 neighbourhoods as published', async () => {
    const folder = '84799NED-2020/84799NED';
    const draft = await fetchFrom(
      {
        table: '84799NED',
        v3: {
          TableInfos: [
            { Title: 'Kerncijfers wijken en buurten 2020', Identifier: '84799NED', Modified: '2021-03-26T02:00:00', Period: '2020' },
          ],
          DataProperties: records(`${folder}_DataProperties.reserialised.v3.json`),
          WijkenEnBuurten: records(`${folder}_WijkenEnBuurten_NL_GM0014.reserialised.v3.json`),
          TypedDataSet: records(`${folder}_TypedDataSet_NL_GM0014.reserialised.v3.json`),
          UntypedDataSet: undefined as never,
        },
      },
      'v3',
      'GM0014',
    );
    expect(draft.rowsRead).toBe(172);
    const population = [...figuresOf(draft)].filter(({ column }) => column === 'AantalInwoners_5');
    const sum = (prefix: string) =>
      population.filter(({ area }) => area.startsWith(prefix)).reduce((total, { value }) => total + Number(value ?? 0), 0);
    expect([sum('GM'), sum('WK'), sum('BU')]).toEqual([232_874, 232_850, 232_705]);
    expect(draft.areas.find(({ code }) => code === 'BU00140000')).toMatchObject({
      name: 'Binnenstad-Noord',
      divisionYear: 2020,
      level: 'neighbourhood',
      changeMark: 1,
    });
    expect(draft.measures.find(({ column }) => column === 'Koopwoningen_40')).toMatchObject({
      unit: '%',
      title: expect.stringContaining('Koopwoningen') as string,
    });
  });

  it('83765NED 2017 by v4: genuine lists of measures and areas, with titles through their groups', async () => {
    const folder = '83765NED-2017-v4/83765NED';
    const areas = records(`${folder}_WijkenEnBuurtenCodes_NL_GM0014.converted.json`);
    const measures = records(`${folder}_MeasureCodes.converted.json`);
    const observations = areas.flatMap((area, a) =>
      measures.map((measure, m) => ({
        Id: a * 1000 + m,
        Measure: measure['Identifier'],
        ValueAttribute: 'None',
        Value: m,
        StringValue: null,
        WijkenEnBuurten: area['Identifier'],
      })),
    );
    const draft = await fetchFrom(
      {
        table: '83765NED',
        pageSize: 5000,
        v4: {
          Dimensions: records(`${folder}_Dimensions.converted.json`),
          MeasureCodes: measures,
          MeasureGroups: records(`${folder}_MeasureGroups.converted.json`),
          WijkenEnBuurtenCodes: areas,
          Observations: observations,
        },
      },
      'v4',
      'GM0014',
    );
    expect(draft.rowsRead).toBe(areas.length * measures.length);
    expect(draft.areas[0]?.divisionYear).toBe(2017);
    expect(draft.areas.find(({ code }) => code === 'WK001400')).toMatchObject({ name: 'Centrum', level: 'district' });
    expect(draft.measures.find(({ column }) => column === 'T001036')).toMatchObject({
      title: 'Bevolking / Aantal inwoners',
      unit: 'aantal',
    });
    // Two measures of one name: only their groups tell gas from electricity.
    const terraced = draft.measures.filter(({ title }) => title?.endsWith('/ Tussenwoning'));
    expect(terraced.length).toBeGreaterThan(1);
    expect(new Set(terraced.map(({ title }) => title)).size).toBe(terraced.length);
  });
});
