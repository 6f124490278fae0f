import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { geoArea, geoContains } from 'd3-geo';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { describeShared, sharedPath } from '../../../tests/shared-data.ts';
import { openFile } from '../table/open.ts';
import { geometryReaders } from './readers.ts';
import { simplifyShapes } from './simplify-shapes.ts';

const options = {
  catalogue: { table: () => undefined, tables: [], publisher: () => undefined } satisfies Pick<Catalogue, 'table' | 'tables' | 'publisher'>,
};

async function read(name: string, bytes: Uint8Array | string, given: { divisionYear?: number } = {}) {
  const file = openFile(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  const found = geometryReaders.map((reader) => ({ reader, detection: reader.detect(file, options) })).filter(({ detection }) => detection);
  expect(found).toHaveLength(1);
  const { reader, detection } = found[0]!;
  const result = await reader.read(file, { options: { ...options, ...given }, because: detection!.because, metadata: null });
  return { reader: reader.id, result };
}

describe('geometryReaders', () => {
  const ring = 'POLYGON ((6.5 53.2, 6.5 53.3, 6.6 53.3, 6.5 53.2))';

  it('reads a table of well-known text beside its figures', async () => {
    const { reader, result } = await read(
      'buurt2017.csv',
      `,BU_CODE,BU_NAAM,WATER,geometry\n0,BU00140000,Binnenstad,NEE,"${ring}"\n1,BU00149997,Plas,JA,"${ring}"\n`,
    );
    expect(reader).toBe('wkt-table');
    expect(result.ok && result.value.geometries[0]).toMatchObject({
      level: 'neighbourhood',
      divisionYear: 2017,
      features: [{ code: 'BU00140000', name: 'Binnenstad' }],
    });
    expect(result.ok && result.value.issues).toMatchObject([{ code: 'geometry-water-left-out', params: { count: 1 } }]);
  });

  it('names the line of a border that is broken off', async () => {
    const { result } = await read('buurt2017.csv', `BU_CODE,geometry\nBU00140000,"${ring}"\nBU00140001,"POLYGON ((6.5 53.2, 6.5"\n`);
    expect(result.ok ? [] : result.issues).toMatchObject([
      { code: 'geometry-wkt-broken', at: 'buurt2017.csv', params: { count: 1, line: 3 } },
    ]);
  });

  it('refuses a zip that holds no whole shapefile', async () => {
    const { result } = await read('wijk2017.zip', zipSync({ 'wijk2017.shp': new Uint8Array(100) }));
    expect(result.ok ? [] : result.issues).toMatchObject([{ code: 'shapefile-unreadable' }]);
  });

  it('leaves tables and JSON without borders to others', () => {
    for (const [name, text] of [
      ['a.csv', 'code,value\nGM0014,1\n'],
      ['a.json', '{"value":[{"ID":1}]}'],
    ] as const) {
      const file = openFile(name, Buffer.from(text));
      expect(geometryReaders.map((reader) => reader.detect(file, options))).toEqual([null, null, null, null]);
    }
  });
});

describeShared('geometryReaders on genuine files', () => {
  const table: [path: string, reader: string, level: string, scheme: string, year: number | null, areas: number][] = [
    ['geo/Buurt_2014_layer_q1e3.json.gz', 'topojson', 'neighbourhood', 'cbs', 2014, 10410],
    ['geo/Wijk_2014_layer_q1e3.json.gz', 'topojson', 'district', 'cbs', 2014, 2696],
    ['geo/Gemeente_2015_layer_q1e3.json.gz', 'topojson', 'municipality', 'cbs', 2015, 393],
    ['geo/Provincie_2015_layer_q1e3.json.gz', 'topojson', 'province', 'cbs', 2015, 12],
    ['geo/nl-vr-gm.topo.json.gz', 'topojson', 'municipality', 'cbs', 2023, 342],
    ['geo/wijk_2016_6.geojson.gz', 'geojson', 'district', 'cbs', 2016, 2979],
    ['geo/groningen-2017/buurt2017.csv.gz', 'wkt-table', 'neighbourhood', 'cbs', 2017, 108],
    ['geo/groningen-2017/wijk2017.csv.gz', 'wkt-table', 'district', 'cbs', 2017, 15],
    ['geo/groningen-2017/buurtindeling.csv.gz', 'wkt-table', 'neighbourhood', 'gemeente-groningen', 2017, 112],
    ['geo/groningen-2017/wijkindeling.csv.gz', 'wkt-table', 'district', 'gemeente-groningen', 2017, 15],
    ['geo/groningen-2017/buurt2017.zip', 'shapefile', 'neighbourhood', 'cbs', 2017, 108],
    ['geo/groningen-2017/wijk2017.zip', 'shapefile', 'district', 'cbs', 2017, 15],
    ['geo/groningen-2017/buurtindeling.zip', 'shapefile', 'neighbourhood', 'gemeente-groningen', 2017, 112],
    ['geo/groningen-2017/wijkindeling.zip', 'shapefile', 'district', 'gemeente-groningen', 2017, 15],
    ['pdok-wijkenbuurten-ede-2024/wijkenbuurtenwijken.geojson.gz', 'geojson', 'district', 'cbs', 2024, 17],
  ];

  it.each(table)('%s by %s: %s of %s, division %s, %i areas, drawn within budget', async (path, reader, level, scheme, year, areas) => {
    // Named by its own folder, as a user in that folder would: the year comes from there or from the name.
    const name = join(basename(dirname(path)), basename(path));
    const given = path.includes('nl-vr-gm') && year !== null ? { divisionYear: year } : {};
    const read1 = await read(name, readFileSync(sharedPath('data', path)), given);
    expect(read1.reader).toBe(reader);
    if (!read1.result.ok) throw new Error(JSON.stringify(read1.result.issues));
    const draft = read1.result.value.geometries.find((each) => each.level === level)!;
    expect(draft).toMatchObject({ scheme, divisionYear: year });
    expect(draft.features).toHaveLength(areas);

    const { shapes } = simplifyShapes(draft);
    expect(shapes).toHaveLength(areas);
    const perMap = Map.groupBy(shapes, ({ code }) => (level === 'district' || level === 'neighbourhood' ? code.slice(2, 6) : ''));
    const budget = level === 'district' || level === 'neighbourhood' ? 60_000 : 150_000;
    for (const map of perMap.values()) expect(JSON.stringify(map).length).toBeLessThanOrEqual(budget);
    // Each shape covers a part of the Netherlands, not the rest of the world: 0.01 sr is 25 times the country.
    for (const { geometry } of shapes) expect(geoArea(geometry)).toBeLessThan(0.01);
  });

  it('refuses official borders of no known year, and asks for it', async () => {
    const { result } = await read('geo/nl-vr-gm.topo.json.gz', readFileSync(sharedPath('data/geo/nl-vr-gm.topo.json.gz')));
    expect(result.ok ? null : result.issues).toMatchObject([{ code: 'geometry-division-year-unknown', level: 'error' }]);
  });

  it('puts the Martini tower in the city centre, in every projection and division', async () => {
    const martini: [number, number] = [6.56825, 53.21938];
    for (const [path, expected] of [
      ['geo/groningen-2017/buurt2017.csv.gz', 'Binnenstad-Noord'],
      ['geo/groningen-2017/wijk2017.zip', 'Centrum'],
      ['geo/groningen-2017/wijkindeling.csv.gz', 'Centrum'],
      ['geo/wijk_2016_6.geojson.gz', 'Centrum'],
      ['geo/Gemeente_2015_layer_q1e3.json.gz', 'Groningen'],
    ] as const) {
      const { result } = await read(path, readFileSync(sharedPath('data', path)));
      const draft = result.ok ? result.value.geometries[0]! : null;
      const within = simplifyShapes(draft!).shapes.filter(({ geometry }) => geoContains(geometry, martini));
      expect(
        within.map(({ name }) => name),
        path,
      ).toEqual([expected]);
    }
  });

  it('reads the same areas from the shapefile and from the table of one map', async () => {
    const [csv, zip] = await Promise.all(
      ['buurt2017.csv.gz', 'buurt2017.zip'].map(async (name) => {
        const { result } = await read(name, readFileSync(sharedPath('data/geo/groningen-2017', name)));
        return result.ok ? result.value.geometries[0]!.features : [];
      }),
    );
    expect(zip!.map(({ code, name }) => [code, name])).toEqual(csv!.map(({ code, name }) => [code, name]));
    expect(zip![0]!.geometry.coordinates[0]!.length).toBe(csv![0]!.geometry.coordinates[0]!.length);
  });

  it('says how many areas of a coarse map have no extent left', async () => {
    const { result } = await read('Buurt_2014.json.gz', readFileSync(sharedPath('data/geo/Buurt_2014_layer_q1e3.json.gz')));
    expect(result.ok && result.value.issues).toMatchObject([{ code: 'geometry-area-without-extent', params: { count: 1281 } }]);
  });
});
