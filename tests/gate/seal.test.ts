import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import { figureDownload } from '#app/download/figure-download';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import { seal } from '#domain/disclosure/seal';
import type { FigureTable, Place } from '#domain/figures/reader';
import type { VerdictTable } from '#domain/figures/verdicts';
import { placeFigures } from '#insight/area/area-figures';
import type { FigureFile } from '#insight/figure/figure-rows';
import { placeVerdicts } from '#insight/figure/figure-statement';

it('Disclosed<T> is a type error where something undisclosed is handed to an output', () => {
  const download = (file: FigureFile) =>
    // @ts-expect-error a file of figures that did not come from the reader of releases
    figureDownload(file, 'csv', 'nl');
  const page = (table: FigureTable, place: Place) =>
    // @ts-expect-error figures that did not pass the gate
    placeFigures(table, place);
  const statement = (table: VerdictTable) =>
    // @ts-expect-error verdicts on figures that did not pass the gate
    placeVerdicts(table);
  const number = (count: number): Disclosed<number> =>
    // @ts-expect-error a bare number
    count;
  expect([download, page, statement, number].map((one) => typeof one)).toEqual(Array(4).fill('function'));
});

it('fromDisclosed() makes only of what is disclosed, and costs nothing', () => {
  const sealed = seal({ value: 20 });
  const made: Disclosed<{ text: string }> = fromDisclosed({ text: `${sealed.value}` }, sealed);
  const raw = { value: 3 };
  const washed = (): unknown =>
    // @ts-expect-error made of a number of nobody knows where
    fromDisclosed({ text: `${raw.value}` }, raw);
  const oneOfMany = (): unknown =>
    // @ts-expect-error one of the sources is not disclosed
    fromDisclosed({ text: '' }, [sealed, raw]);
  expect([typeof washed, typeof oneOfMany, made]).toEqual(['function', 'function', { text: '20' }]);
  expect(fromDisclosed(raw, sealed)).toBe(raw);
});

it('Disclosed<T> is lost by a copy with other content', () => {
  const file = seal({ title: 'a', rows: [20] });
  const copied = (rows: number[]): Disclosed<{ title: string; rows: number[] }> =>
    // @ts-expect-error the rows are not those that passed
    ({ ...file, rows });
  const mapped = (numbers: Disclosed<number[]>): Disclosed<number[]> =>
    // @ts-expect-error what was made of the numbers can be anything
    numbers.map((one) => one + 1);
  expect([typeof copied, typeof mapped]).toEqual(['function', 'function']);
});

it('a cast to Disclosed<T> is refused by the linter', async () => {
  const eslint = new ESLint({ cwd: join(import.meta.dirname, '..', '..') });
  const planted =
    "import type { Disclosed } from '#domain/disclosure/disclosed';\nexport const leak = [3] as unknown as Disclosed<number[]>;\n";
  const [found] = await eslint.lintText(planted, { filePath: 'src/app/pages/planted.ts' });
  expect(found!.messages.map(({ message }) => message)).toEqual([expect.stringMatching(/^Only the gate marks what may leave/)]);
});
