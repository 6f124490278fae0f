import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { figureDownload } from '#app/download/figure-download';
import { madeOf, type Disclosed } from '#domain/disclosure/disclosed';
import { seal } from '#domain/disclosure/seal';
import type { FigureTable, Place } from '#domain/figures/reader';
import { placeFigures } from '#insight/area-figures';
import type { FigureFile } from '#insight/figure-rows';

/** Who answers for it that what is marked may leave: the gate, the reader of releases, the hiding of survey answers. */
const MAY_SEAL = [
  'src/observations/gate/pass-gate.ts',
  'src/observations/store.ts',
  'src/insight/survey/survey-report.ts',
  // Tests' own figures of nobody.
  'src/insight/fake-figures.ts',
];

it('seal() is called by nobody but the gate and what reads what passed it', () => {
  const root = join(import.meta.dirname, '..', '..');
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts'))
    .map((path) => `src/${path}`);
  const callers = files.filter((path) => /from '(#domain\/disclosure\/|\.\/)seal(\.ts)?'/.test(readFileSync(join(root, path), 'utf8')));
  expect(callers.sort()).toEqual([...MAY_SEAL].sort());
});

it('Disclosed<T> is a type error where something undisclosed is handed to an output', () => {
  const download = (file: FigureFile) =>
    // @ts-expect-error a file of figures that did not come from the reader of releases
    figureDownload(file, 'csv', 'nl');
  const page = (table: FigureTable, place: Place) =>
    // @ts-expect-error figures that did not pass the gate
    placeFigures(table, place);
  const number = (count: number): Disclosed<number> =>
    // @ts-expect-error a bare number
    count;
  const made: Disclosed<string> = madeOf(seal({ value: 20 }), ({ value }) => `${value}`);
  expect([typeof download, typeof page, typeof number, made]).toEqual(['function', 'function', 'function', '20']);
});
