import { z } from 'zod';
import { checkMoments } from './series-checks.ts';

/** A number, or none: the least and the greatest that a figure can be. */
export const boundsPair = z
  .tuple([z.number().nullable(), z.number().nullable()])
  .refine(([lower, upper]) => lower === null || upper === null || lower < upper, { message: 'least < greatest' })
  .describe('Least and greatest that the figure can be, null for none: [0, 100] for percentages, [0, null] for counts');

/** Years as whole numbers; a course is continued by the year. */
export const yearsColumn = z
  .array(z.number().int().min(-10_000).max(10_000))
  .optional()
  .describe('Year of each figure, in any order; years left out have no figure. Without it the figures follow each other by the year');

/** Numbers of the damped trend that are held; those left out are chosen from the figures. */
export const dampedParams = z
  .object({
    alpha: z.number().min(0).max(1).optional().describe('How fast the level follows the figures'),
    beta: z.number().min(0).max(1).optional().describe('How fast the trend follows them'),
    phi: z.number().gt(0).max(1).optional().describe('What is left of the trend after each year'),
    level0: z.number().optional().describe('Level before the first figure'),
    trend0: z.number().optional().describe('Trend before the first figure'),
    sigma2: z
      .union([z.number().gt(0), z.string()])
      .optional()
      .describe('Variance of the one-step errors; as text or left out: their mean square, less what was chosen'),
  })
  .describe('Numbers of the damped trend that are held');

type Report = z.core.$RefinementCtx;

interface Course {
  y: readonly (number | null)[];
  times?: readonly number[] | undefined;
  breaks?: readonly number[] | undefined;
  bounds?: readonly [number | null, number | null] | undefined;
}

/** What is wrong with a course: lengths, years, breaks without years, figures beyond their bounds. */
export function checkCourse({ y, times, breaks, bounds }: Course, report: Report): void {
  if (times) {
    if (times.length !== y.length) report.addIssue({ code: 'custom', path: ['times'], message: `as many as y (${y.length})` });
    checkMoments(times, report);
    if (times.length > 1 && new Set(times).size === 1) report.addIssue({ code: 'custom', path: ['times'], message: 'each year once' });
  } else if (breaks && breaks.length > 0) {
    report.addIssue({ code: 'custom', path: ['breaks'], message: 'times, so that a break has a place' });
  }
  const [lower, upper] = bounds ?? [null, null];
  y.forEach((value, index) => {
    if (value === null) return;
    if ((lower !== null && value < lower) || (upper !== null && value > upper)) {
      report.addIssue({ code: 'custom', path: ['y', index], message: `within bounds (${lower ?? ''}..${upper ?? ''})` });
    }
  });
}
