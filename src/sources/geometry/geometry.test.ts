import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { GeometryDraft } from '#domain/geometry/geometry';
import { readGeoJson, type BorderFile } from './geojson-features.ts';
import { geometryDrafts } from './geometry-drafts.ts';
import { polygonsOf } from './rings.ts';
import { simplifyShapes } from './simplify-shapes.ts';
import { readTopoJson } from './topojson-features.ts';

const file = { name: 'wijk_2016.geojson', bytes: 1, sha256: 'aa' };

/** A square with its south-west corner at (x, y), running with the clock or against it. */
function square(x: number, y: number, size: number, clockwise = true): Polygon {
  const ring = [
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [clockwise ? ring : ring.toReversed()] };
}

function area(properties: Record<string, unknown>, geometry: Polygon): Feature {
  return { type: 'Feature', properties, geometry };
}

function border(features: Feature[], crs?: string): BorderFile {
  return readGeoJson({ type: 'FeatureCollection', features, ...(crs ? { crs: { type: 'name', properties: { name: crs } } } : {}) })!;
}

describe('geometryDrafts', () => {
  it('brings the Dutch grid to degrees, by the crs member and by the size of the numbers', () => {
    const wijk = area({ WKC: 'WK001400', WKN: 'Centrum' }, square(155_000, 463_000, 10));
    for (const crs of ['urn:ogc:def:crs:EPSG::28992', undefined]) {
      const { geometries } = geometryDrafts(border([wijk], crs), file);
      const [longitude, latitude] = polygonsOf(geometries[0]!.features[0]!.geometry)[0]![0]![0]!;
      // The origin of the grid: the tower of Our Lady in Amersfoort, 52° 9' 18.62" N, 5° 23' 13.93" E.
      expect(longitude).toBeCloseTo(5.387206, 5);
      expect(latitude).toBeCloseTo(52.155174, 5);
    }
  });

  it('refuses coordinates of an unknown kind instead of drawing areas in the wrong place', () => {
    const far = border([area({ WKC: 'WK001400' }, square(700_000, 5_900_000, 10))]);
    expect(geometryDrafts(far, file).issues).toMatchObject([{ code: 'geometry-projection-unknown', level: 'error', at: file.name }]);
    const mercator = border([area({ WKC: 'WK001400' }, square(6, 53, 0.1))], 'urn:ogc:def:crs:EPSG::3857');
    expect(geometryDrafts(mercator, file).issues).toMatchObject([
      { code: 'geometry-projection-unknown', params: { crs: 'urn:ogc:def:crs:EPSG::3857' } },
    ]);
  });

  it('leaves water out, joins the pieces of one area, and counts what has no code or no extent', () => {
    const flat: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [6, 53],
          [6.1, 53],
          [6, 53],
          [6, 53],
        ],
      ],
    };
    const { geometries, issues } = geometryDrafts(
      border([
        area({ BU_CODE: 'BU00140000', BU_NAAM: 'A', WATER: 'NEE' }, square(6, 53, 0.1)),
        area({ BU_CODE: 'BU00140000', BU_NAAM: 'A', WATER: 'NEE' }, square(6.2, 53, 0.1)),
        area({ BU_CODE: 'BU00140000', BU_NAAM: 'A', WATER: 'JA' }, square(6.4, 53, 0.1)),
        area({ BU_CODE: 'BU00140001', BU_NAAM: 'B', WATER: 'NEE' }, flat),
        area({ other: 1 }, square(6, 53, 0.1)),
      ]),
      file,
    );
    expect(geometries).toHaveLength(1);
    expect(geometries[0]).toMatchObject({ scheme: 'cbs', level: 'neighbourhood', divisionYear: 2016 });
    expect(geometries[0]!.features).toHaveLength(1);
    expect(polygonsOf(geometries[0]!.features[0]!.geometry)).toHaveLength(2);
    expect(issues.map(({ code, params }) => [code, params?.['count']])).toEqual([
      ['geometry-water-left-out', 1],
      ['geometry-area-without-code', 1],
      ['geometry-area-without-extent', 1],
    ]);
  });

  it('keeps the own division of a municipality apart from the one of CBS, and unknown codes apart from both', () => {
    const own = { NAAM: 'Bloemenbuurt', OPP: '1', OPP_HA: '1', INW: '1' };
    const { geometries } = geometryDrafts(border([area({ ...own, CODE: 'BU00140402' }, square(6, 53, 0.1))]), file);
    expect(geometries[0]).toMatchObject({ scheme: 'gemeente-groningen', level: 'neighbourhood' });
    expect(geometries[0]!.attribution).toContain('CC BY-SA');
    const unknown = geometryDrafts(border([area({ code: 'Z9', naam: 'Haven' }, square(6, 53, 0.1))]), file, { divisionYear: 2020 });
    expect(unknown.geometries[0]).toMatchObject({ scheme: 'own-cbs', level: 'other', divisionYear: 2020 });
  });

  it('says when nothing tells the year of the division', () => {
    const { issues } = geometryDrafts(border([area({ code: 'GM0014' }, square(6, 53, 0.1))]), { ...file, name: 'gemeenten.json' });
    expect(issues).toMatchObject([{ code: 'geometry-division-year-unknown', level: 'error' }]);
  });
});

describe('readTopoJson', () => {
  it('reads quantised arcs that areas share', () => {
    const topology = {
      type: 'Topology',
      transform: { scale: [0.1, 0.1], translate: [6, 53] },
      objects: {
        gm: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', arcs: [[0, 1]], properties: { statcode: 'GM0014', statnaam: 'Groningen' } },
            { type: 'Polygon', arcs: [[-1, 2]], properties: { statcode: 'GM0017', statnaam: 'Haren' } },
          ],
        },
      },
      arcs: [
        [
          [1, 0],
          [0, 1],
        ],
        [
          [1, 1],
          [-1, 0],
          [0, -1],
          [1, 0],
        ],
        [
          [1, 0],
          [1, 0],
          [0, 1],
          [-1, 0],
        ],
      ],
    };
    const read = readTopoJson(topology)!;
    expect(read.features.map((each) => each.properties['statcode'])).toEqual(['GM0014', 'GM0017']);
    expect(polygonsOf(read.features[0]!.geometry)[0]![0]).toHaveLength(5);
  });

  it('takes nothing else for a topology', () => {
    expect(readTopoJson({ type: 'FeatureCollection', features: [] })).toBeNull();
    expect(readTopoJson(null)).toBeNull();
  });
});

describe('simplifyShapes', () => {
  /** A row of areas whose shared borders wriggle with far more points than a map can show. */
  function wriggling(count: number, points: number): GeometryDraft {
    const edge = (x: number) =>
      Array.from({ length: points }, (_, i) => [
        x + 0.001 * Math.sin(i * 1.7) + 0.0004 * Math.sin(i * 0.13),
        53 + (0.2 * i) / (points - 1),
      ]);
    const features = Array.from({ length: count }, (_, i) => {
      const ring = [...edge(6 + i * 0.01), ...edge(6 + (i + 1) * 0.01).toReversed()];
      return {
        code: `BU0014${String(i).padStart(4, '0')}`,
        name: `Buurt ${i}`,
        geometry: { type: 'Polygon' as const, coordinates: [[...ring, ring[0]!]] },
      };
    });
    return { scheme: 'cbs', level: 'neighbourhood', divisionYear: 2017, features, attribution: 'CBS', file };
  }

  it('fits the neighbourhoods of a municipality in 60 kB without losing one, borders still shared', () => {
    const { shapes } = simplifyShapes(wriggling(20, 3000));
    expect(shapes).toHaveLength(20);
    expect(JSON.stringify(shapes).length).toBeLessThanOrEqual(60_000);
    const points = shapes.map(({ geometry }) => new Set(polygonsOf(geometry).flat(2).map(String)));
    for (let i = 1; i < points.length; i += 1) {
      expect([...points[i]!].filter((point) => points[i - 1]!.has(point)).length).toBeGreaterThan(10);
    }
  });

  it('turns every ring the way d3-geo draws it, whatever way the file has it', () => {
    for (const clockwise of [true, false]) {
      const draft = { ...wriggling(1, 3), features: [{ code: 'BU00140000', name: 'A', geometry: square(6, 53, 0.1, clockwise) }] };
      const { geometry } = simplifyShapes(draft).shapes[0]!;
      expect(geoArea(geometry)).toBeLessThan(0.001);
      expect(geoCentroid(geometry)[0]).toBeCloseTo(6.05, 2);
    }
  });

  it('keeps a hole a hole', () => {
    const outer = square(6, 53, 0.1).coordinates[0]!;
    const hole = square(6.04, 53.04, 0.02).coordinates[0]!;
    const draft = {
      ...wriggling(1, 3),
      features: [{ code: 'BU00140000', name: 'A', geometry: { type: 'Polygon' as const, coordinates: [outer, hole] } }],
    };
    const { geometry } = simplifyShapes(draft).shapes[0]!;
    expect(geoArea(geometry)).toBeCloseTo(geoArea(square(6, 53, 0.1)) - geoArea(square(6.04, 53.04, 0.02)), 12);
  });

  it('keeps an area that is smaller than a dot', () => {
    const features = [
      { code: 'BU00140000', name: 'Large', geometry: square(6, 53, 1) },
      { code: 'BU00140001', name: 'Tiny', geometry: square(6.5, 54.0001, 0.00001) },
    ];
    expect(simplifyShapes({ ...wriggling(1, 3), features }).shapes.map(({ code }) => code)).toEqual(['BU00140000', 'BU00140001']);
  });
});
