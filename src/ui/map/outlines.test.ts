import { describe, expect, it } from 'vitest';
import type { AreaShape } from '#domain/geometry/geometry';
import { drawOutlines } from './outlines.ts';

function square(code: string, west: number, south: number, size: number, reversed = false): AreaShape {
  const ring = [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
  return { code, name: code, geometry: { type: 'Polygon', coordinates: [reversed ? ring.reverse() : ring] } };
}

describe('drawOutlines', () => {
  it('fits the shapes in the box, with north above', () => {
    const map = drawOutlines([square('SOUTH', 6.5, 53.2, 0.1), square('NORTH', 6.5, 53.3, 0.1)]);
    expect(Math.max(map.width, map.height)).toBeLessThanOrEqual(721);
    const [south, north] = map.outlines;
    expect(north!.labelY).toBeLessThan(south!.labelY);
  });

  it('draws the same whichever way a ring runs', () => {
    const one = drawOutlines([square('A', 6.5, 53.2, 0.1)]).outlines[0]!;
    const other = drawOutlines([square('A', 6.5, 53.2, 0.1, true)]).outlines[0]!;
    expect([other.labelX, other.labelY, other.width]).toEqual([one.labelX, one.labelY, one.width]);
  });

  it('keeps an area that is smaller than the grid as a dot', () => {
    const map = drawOutlines([square('BIG', 3, 51, 3), square('TINY', 6.55, 53.25, 0.0001)]);
    expect(map.outlines.find(({ code }) => code === 'TINY')!.path).toMatch(/^M\d+ \d+h1v1h-1z$/);
  });

  it('draws every part of an area that lies apart', () => {
    const parts = [square('A', 6.5, 53.2, 0.1), square('A', 6.8, 53.2, 0.1)];
    const shape: AreaShape = {
      code: 'A',
      name: 'A',
      geometry: { type: 'MultiPolygon', coordinates: parts.map((part) => part.geometry.coordinates as number[][][]) },
    };
    expect(drawOutlines([shape]).outlines[0]!.path.match(/z/g)).toHaveLength(2);
  });

  it('draws one array of shapes only once', () => {
    const shapes = [square('A', 6.5, 53.2, 0.1)];
    expect(drawOutlines(shapes)).toBe(drawOutlines(shapes));
  });
});
