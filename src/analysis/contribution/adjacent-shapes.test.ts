import { expect, it } from 'vitest';
import { adjacentShapes } from '#analysis/contribution/adjacent-shapes';

const square = (code: string, x: number, y: number) => ({
  code,
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  },
});
const row = [square('A', 0, 0), square('B', 1, 0), square('C', 2, 0), square('D', 2, 1)];

it('adjacentShapes() gives those that share a point of their border, and never the areas themselves', () => {
  expect([...adjacentShapes(row, new Set(['A']))!]).toEqual(['B']);
  expect([...adjacentShapes(row, new Set(['A', 'B']))!]).toEqual(['C', 'D']);
});

it('adjacentShapes() looks at every part of an area, and at a difference too small to be one', () => {
  const island = {
    code: 'I',
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: [square('', 9, 9).geometry.coordinates, square('', -1 + 1e-9, 0).geometry.coordinates],
    },
  };
  expect([...adjacentShapes([...row, island], new Set(['A']))!]).toEqual(['B', 'I']);
});

it('adjacentShapes() knows nothing of an area without a border', () => {
  expect(adjacentShapes(row, new Set(['A', 'Z']))).toBeNull();
  expect(adjacentShapes([], new Set(['A']))).toBeNull();
});
