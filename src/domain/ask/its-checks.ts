import type { z } from 'zod';

type Figures = readonly (number | null)[];

interface Question {
  times: readonly number[];
  y: Figures;
  family: 'linear' | 'poisson' | 'quasipoisson';
  exposure?: Figures | null | undefined;
  season?: { period: number; harmonics: number; phase?: Figures | undefined } | null | undefined;
  comparison?: Figures | { y: Figures; exposure?: Figures | null | undefined } | null | undefined;
}

/** What the shape alone cannot tell: lists of other lengths, a time given twice, counts below zero, more waves than fit. */
export function checkSeries({ times, y, family, exposure, season, comparison }: Question, context: z.core.$RefinementCtx): void {
  const add = (path: (string | number)[], message: string): void => context.addIssue({ code: 'custom', path, message });
  const counts = family !== 'linear';
  const hold = (list: Figures | null | undefined, path: string[]): void => {
    if (list && list.length !== times.length) add(path, `as many as times: ${times.length}, not ${list.length}`);
  };
  const other = listOf(comparison);
  hold(y, ['y']);
  hold(exposure, ['exposure']);
  hold(season?.phase, ['season', 'phase']);
  hold(other.y, other.path);
  hold(other.exposure, ['comparison', 'exposure']);
  const seen = new Set<number>();
  times.forEach((time, index) => {
    if (seen.has(time)) add(['times', index], `each time once: ${time} is there twice`);
    seen.add(time);
  });
  if (counts)
    for (const [list, path] of [
      [y, ['y']],
      [other.y ?? [], other.path],
    ] as const)
      negative(list, (index) => add([...path, index], 'a count of 0 or more'));
  else {
    if (exposure) add(['exposure'], 'only with family poisson or quasipoisson');
    if (other.exposure) add(['comparison', 'exposure'], 'only with family poisson or quasipoisson');
  }
  if (season && season.harmonics * 2 > season.period)
    add(['season', 'harmonics'], `at most half the period: ${Math.floor(season.period / 2)}`);
}

function listOf(comparison: Question['comparison']): { y: Figures | null; exposure: Figures | null; path: string[] } {
  if (!comparison) return { y: null, exposure: null, path: ['comparison'] };
  if ('y' in comparison) return { y: comparison.y, exposure: comparison.exposure ?? null, path: ['comparison', 'y'] };
  return { y: comparison, exposure: null, path: ['comparison'] };
}

function negative(list: Figures, found: (index: number) => void): void {
  list.forEach((value, index) => {
    if (value !== null && value < 0) found(index);
  });
}
