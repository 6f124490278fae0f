import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AreaShapes } from '#domain/geometry/geometry';
import { keepShapes, openShapes } from './shapes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peil-shapes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function shapes(divisionYear: number | null, codes: string[]): AreaShapes {
  const geometry = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [6, 53],
        [7, 53],
        [7, 54],
        [6, 53],
      ],
    ],
  };
  return {
    scheme: 'cbs',
    level: 'neighbourhood',
    divisionYear,
    attribution: 'CBS',
    shapes: codes.map((code) => ({ code, name: code, geometry })),
  };
}

describe('openShapes()', () => {
  it('gives null while no borders were loaded', async () => {
    expect(await openShapes(folder)('neighbourhood', {})).toBeNull();
  });

  it('gives the nearest division year, and without a year the newest', async () => {
    for (const year of [2017, 2020, 2024]) await keepShapes(folder, shapes(year, ['BU00140000']));
    const read = openShapes(folder);
    expect((await read('neighbourhood', { divisionYear: 2018 }))?.divisionYear).toBe(2017);
    expect((await read('neighbourhood', { divisionYear: 2022 }))?.divisionYear).toBe(2024);
    expect((await read('neighbourhood', {}))?.divisionYear).toBe(2024);
  });

  it('takes borders of no known year last, and another year where the nearest lacks the municipality', async () => {
    await keepShapes(folder, shapes(null, ['BU00140000']));
    await keepShapes(folder, shapes(2017, ['BU00140000']));
    await keepShapes(folder, shapes(2024, ['BU02280000']));
    const read = openShapes(folder);
    expect((await read('neighbourhood', { divisionYear: 2018 }))?.divisionYear).toBe(2017);
    expect((await read('neighbourhood', { municipality: 'GM0014', divisionYear: 2024 }))?.divisionYear).toBe(2017);
  });

  it('gives only the areas of a municipality, null when it has none', async () => {
    await keepShapes(folder, shapes(2024, ['BU00140000', 'BU03630000']));
    const read = openShapes(folder);
    expect((await read('neighbourhood', { municipality: 'GM0014' }))?.shapes.map((shape) => shape.code)).toEqual(['BU00140000']);
    expect(await read('neighbourhood', { municipality: 'GM9999' })).toBeNull();
  });

  it('adds a part of the country to what was there, and sees it without opening anew', async () => {
    const read = openShapes(folder);
    await keepShapes(folder, shapes(2024, ['BU00140000']));
    expect((await read('neighbourhood', {}))?.shapes).toHaveLength(1);
    await keepShapes(folder, shapes(2024, ['BU03630000']));
    expect((await read('neighbourhood', {}))?.shapes.map((shape) => shape.code)).toEqual(['BU00140000', 'BU03630000']);
  });
});
