import { readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { expect, it } from 'vitest';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { FigureRow } from '#insight/figure/figure-rows';
import { FIGURE_DOORS } from './figure-doors.ts';
import { REGISTER_DOORS } from './register-doors.ts';
import type { Bare } from './unsealed.ts';

it('every door of app is held against Disclosed<T>: pages, files and commands', () => {
  const app = join(import.meta.dirname, '..', '..', 'src', 'app');
  const doors = ['download', 'pages', 'questions'].flatMap((folder) =>
    readdirSync(join(app, folder), { recursive: true, encoding: 'utf8' })
      // What only tests draw on hands out nothing.
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !basename(name).startsWith('test-'))
      .map((name) => `${folder}/${name.slice(0, -'.ts'.length).replaceAll(sep, '/')}`),
  );
  expect(doors.sort()).toEqual(Object.keys({ ...FIGURE_DOORS, ...REGISTER_DOORS }).sort());
});

it('Bare<M> finds a planted door that hands out rows without the mark', () => {
  interface Planted {
    leak: (area: string) => Promise<{ rows: FigureRow[] } | null>;
    good: (area: string) => Promise<Disclosed<{ rows: FigureRow[] }> | null>;
    mended: () => Promise<{ rows: FigureRow[]; from: Disclosed<FigureRow[]> }>;
    format: 'csv';
  }
  const found: Record<Bare<Planted>, true> = { leak: true, mended: true };
  // @ts-expect-error a door that is not told of
  const untold: Record<Bare<Planted>, true> = { leak: true };
  expect(Object.keys({ ...found, ...untold })).toEqual(['leak', 'mended']);
});
