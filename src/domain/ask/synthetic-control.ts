import { z } from 'zod';
import { besideFaults } from '#domain/catalogue/beside-faults';
import { PANEL_DESIGNS } from '#domain/answer/contribution';

/** More areas than anybody can account for, and with placebo more than can be tried in turn. */
const MOST_AREAS = 300;
const MOST_WITH_PLACEBO = 121;

/** Beyond this squares are no longer numbers. */
const LARGEST = 1e100;
const value = z.number().min(-LARGEST).max(LARGEST).nullable();
const name = z.union([z.string().min(1), z.number().transform(String)]);
/** Numbers, and numbers that were written as text: `"2015"`. */
const time = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, 'a year')
    .transform(Number),
]);
const names = z.union([name.transform((one) => [one]), z.array(name)]);

/** Did it help: an outcome of treated and comparison areas over the years. */
export const syntheticControlQuestion = z
  .object({
    ask: z.literal('synthetic-control'),
    method: z
      .enum(PANEL_DESIGNS)
      .default('sdid')
      .describe(
        'sc-outcome: weights on the outcome; sc-predictors: weights on predictors; sdid: synthetic difference-in-differences; did: plain',
      ),
    panel: z
      .object({
        units: z
          .array(name)
          .min(1)
          .max(MOST_AREAS)
          .describe('Names of the areas, each once; choose comparison areas that look like the treated ones'),
        times: z.array(time).min(2).describe('Years or other equally spaced periods, each once, in any order'),
        y: z.array(z.array(value)).describe('The outcome: one list per unit, one value per time; null where missing'),
      })
      .describe('Treated and comparison areas over time'),
    treated: names.describe('Names of the treated areas, one or more'),
    start: time.nullable().default(null).describe('First treated time; null when nobody knows'),
    placebo: z.boolean().default(false).describe('Whether to run the placebo tests; without them no claim is made'),
    predictors: z
      .array(z.object({ name: z.string(), values: z.union([z.array(value), z.record(z.string(), value)]) }))
      .default([])
      .describe('For sc-predictors: values per unit, as a list in the order of units or by name'),
    predictorWeights: z
      .union([z.array(z.number().min(0)), z.record(z.string(), z.number().min(0))])
      .nullable()
      .default(null)
      .describe(
        'How much each predictor counts after standardising (V), as a list or by name; all the same unless given. Not searched for',
      ),
    fitTimes: z
      .array(time)
      .nullable()
      .default(null)
      .describe('Times before the start on which weights are fitted and the fit is judged; all unless given'),
    excluded: names.default([]).describe('Areas that are no comparison'),
    otherProgrammes: names
      .default([])
      .describe('Comparison areas with a programme of their own: refused when one of them is the whole comparison'),
    samplingError: z.number().min(0).nullable().default(null).describe('Standard error of a treated value, for survey figures'),
    promisedEffect: z
      .number()
      .nullable()
      .default(null)
      .describe('The effect that the plan promised; "no-evidence" is only said when it would have been seen'),
    plausibleEffect: z.number().nullable().default(null).describe('The effect on those who were reached'),
    shareReached: z.number().min(0).max(1).nullable().default(null).describe('Share of the people of the area who were reached'),
    untouched: z.array(z.array(value)).nullable().default(null).describe('An outcome that cannot have been touched, shaped as panel.y'),
  })
  .check(
    besideFaults((question, context) => {
      const { panel, treated, fitTimes, start } = question;
      const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
      const known = new Set(panel.units);
      if (question.placebo && panel.units.length > MOST_WITH_PLACEBO) {
        issue(
          ['panel', 'units'],
          `with placebo at most ${MOST_WITH_PLACEBO} units: choose comparison areas that look most like the treated ones`,
        );
      }
      repeated(panel.units).forEach((index) => issue(['panel', 'units', index], 'each unit once'));
      repeated(panel.times).forEach((index) => issue(['panel', 'times', index], 'each time once'));
      checkShape(panel.y, ['panel', 'y'], panel, issue);
      if (question.untouched) checkShape(question.untouched, ['untouched'], panel, issue);
      if (treated.length === 0) issue(['treated'], 'at least one unit');
      repeated(treated).forEach((index) => issue(['treated', index], 'each unit once'));
      for (const [key, list] of Object.entries({ treated, excluded: question.excluded, otherProgrammes: question.otherProgrammes })) {
        list.forEach((unit, index) => known.has(unit) || issue([key, index], 'one of panel.units'));
      }
      fitTimes?.forEach((one, index) => {
        if (!panel.times.includes(one)) issue(['fitTimes', index], 'one of panel.times');
        else if (start !== null && one >= start) issue(['fitTimes', index], 'before the start');
      });
      checkPredictors(question, known, issue);
    }),
  );
export type SyntheticControlQuestion = z.output<typeof syntheticControlQuestion>;

type Report = (path: (string | number)[], message: string) => void;

function repeated(values: readonly (string | number)[]): number[] {
  return values.flatMap((one, index) => (values.indexOf(one) < index ? [index] : []));
}

function checkShape(
  y: readonly (readonly unknown[])[],
  path: string[],
  { units, times }: { units: string[]; times: number[] },
  issue: Report,
): void {
  if (y.length !== units.length) issue(path, `as many lists as panel.units: ${units.length}`);
  y.forEach((row, index) => row.length === times.length || issue([...path, index], `as many values as panel.times: ${times.length}`));
}

function checkPredictors(
  {
    method,
    panel,
    predictors,
    predictorWeights,
  }: {
    method: string;
    panel: { units: string[] };
    predictors: { name: string; values: unknown[] | Record<string, unknown> }[];
    predictorWeights: number[] | Record<string, number> | null;
  },
  known: ReadonlySet<string>,
  issue: Report,
): void {
  if (method === 'sc-predictors' && predictors.length === 0) issue(['predictors'], 'at least one predictor');
  repeated(predictors.map((one) => one.name)).forEach((index) => issue(['predictors', index, 'name'], 'each predictor once'));
  predictors.forEach(({ values }, index) => {
    const path = ['predictors', index, 'values'];
    if (Array.isArray(values)) {
      if (values.length !== panel.units.length) issue(path, `as many values as panel.units: ${panel.units.length}`);
    } else Object.keys(values).forEach((unit) => known.has(unit) || issue([...path, unit], 'one of panel.units'));
  });
  if (predictorWeights === null || predictors.length === 0) return;
  const weights = Object.values(predictorWeights);
  if (Array.isArray(predictorWeights)) {
    if (weights.length !== predictors.length) issue(['predictorWeights'], `as many weights as predictors: ${predictors.length}`);
  } else {
    const kinds = new Set(predictors.map((one) => one.name));
    Object.keys(predictorWeights).forEach((key) => kinds.has(key) || issue(['predictorWeights', key], 'the name of a predictor'));
  }
  if (!weights.some((weight) => weight > 0)) issue(['predictorWeights'], 'a sum above 0');
}
