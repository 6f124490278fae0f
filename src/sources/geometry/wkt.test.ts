import { describe, expect, it } from 'vitest';
import { parseWkt } from './wkt.ts';

describe('parseWkt', () => {
  it('reads a polygon with a hole', () => {
    expect(parseWkt('POLYGON ((0 0, 4 0, 4 4, 0 0), (1 1, 2 1, 2 2, 1 1))')).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 0],
        ],
        [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 1],
        ],
      ],
    });
  });

  it('reads a multipolygon, a reference system in front, heights and exponents', () => {
    const shape = parseWkt('SRID=4326;MULTIPOLYGON Z (((6.5 53.2 1, 6.6e0 53.2 1, 6.6 53.3 1, 6.5 53.2 1)),((0 0 0,1 0 0,1 1 0,0 0 0)))');
    expect(shape?.type).toBe('MultiPolygon');
    expect(shape?.coordinates).toHaveLength(2);
    expect((shape?.coordinates[0] as number[][][])[0]![1]).toEqual([6.6, 53.2, 1]);
  });

  it.each(['POINT (1 2)', 'POLYGON ((0 0, 4 0, 4 4', 'POLYGON ((0 0, 4 x, 4 4, 0 0))', 'POLYGON ((0 0, 1 1, 0 0))', '', 'POLYGON EMPTY'])(
    'refuses %j',
    (text) => expect(parseWkt(text)).toBeNull(),
  );
});
