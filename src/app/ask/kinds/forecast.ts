import { normalQuantile } from '#analysis/distributions/normal';
import { bandRecord } from '#analysis/projection/band-record';
import { NO_BOUNDS, type Bounds } from '#analysis/projection/bounded-scale';
import { courseErrors, errorPool, type CourseErrors, type ErrorPool, type OwnMethod } from '#analysis/projection/error-pool';
import { DAMPED_TRUSTED_FROM, modelForecast, type DampedParams, type ForecastModel } from '#analysis/projection/forecast';
import { project } from '#analysis/projection/project';
import { usablePart, type UsablePart } from '#analysis/projection/usable-part';
import { widenBand } from '#analysis/projection/widen-band';
import type { Remark } from '#domain/answer/answer';
import { method } from '#domain/answer/method';
import { forecastQuestion, type ForecastItem, type ForecastQuestion } from '#domain/ask/forecast';
import { forecastSteps } from '#i18n/ask/forecast';
import { askKind, type Neutral } from '../ask-kind.ts';
import { overall, refusedItems } from '../neutral-items.ts';
import { remarkFields } from '../neutral-remarks.ts';
import { yearlyCourse } from './yearly-course.ts';

/** One item, made ready once. */
interface Ready {
  item: ForecastItem;
  bounds: Bounds;
  h: number;
  /** Year of the first forecast; null where the question gives no years. */
  nextYear: number | null;
  part: UsablePart;
  errors: CourseErrors;
}

const NO_ERRORS: CourseErrors = { firstYear: 0, theta: [], naive: [] };

export const forecastKind = askKind({
  kind: 'forecast',
  also: ['projection', 'project', 'forecasts'],
  synonyms: {
    h: ['horizon', 'steps', 'years'],
    levels: ['level'],
    methods: ['method'],
    items: ['series'],
    'items[].y': ['values', 'value'],
    'items[].times': ['years', 'periods', 'time'],
    'items[].h': ['horizon', 'steps'],
    'items[].params.level0': ['l0', 'l', 'level'],
    'items[].params.trend0': ['b0', 'b', 'trend'],
  },
  schema: forecastQuestion,
  answer: (question) => {
    const ready = question.items.map((item) => makeReady(item, question));
    const own = question.methods.includes('best');
    const pool = errorPool(ready.map(({ errors }) => errors));
    const items = ready.map((one) => forecastItem(one, question, pool));
    return {
      status: overall(items),
      method: { ...method('projection') },
      items,
      ...(own ? { backtest: pooledBacktest(pool, items, question.levels) } : {}),
    };
  },
  explain: (question, answer, language) => forecastSteps[language](forecastFacts(question, answer)),
});

function makeReady(item: ForecastItem, question: ForecastQuestion): Ready {
  const { values, firstYear, breaks } = yearlyCourse(item);
  const bounds: Bounds = item.bounds ?? question.bounds ?? NO_BOUNDS;
  const part = usablePart(values, breaks);
  const pooled = question.methods.includes('best') && part.reasons.length === 0;
  return {
    item,
    bounds,
    h: item.h ?? question.h,
    nextYear: firstYear === null ? null : firstYear + values.length,
    part,
    errors: pooled ? courseErrors({ values: part.values, bounds, firstYear: (firstYear ?? 0) + part.skipped }) : NO_ERRORS,
  };
}

function forecastItem(ready: Ready, { methods, levels }: ForecastQuestion, pool: ErrorPool): Neutral {
  const { item, part, h } = ready;
  const head = { ...(item.id === undefined ? {} : { id: item.id }) };
  if (part.reasons.length > 0) return { ...head, status: 'refused', n: part.n, ...remarkFields(part.reasons, part.warnings) };
  const warnings: Remark[] = [...part.warnings];
  const answers = methods.map((name): [string, Neutral] => {
    if (name === 'best') return [name, bestForecast(ready, pool, levels, warnings)];
    return [name, modelAnswer(name, ready, levels, warnings)];
  });
  return {
    ...head,
    status: answers.every(([, { status }]) => status === 'refused') ? 'refused' : 'ok',
    n: part.n,
    ...(ready.nextYear === null
      ? {}
      : { times: Array.from({ length: furthestGiven(answers, h) }, (_, step) => (ready.nextYear as number) + step) }),
    ...Object.fromEntries(answers),
    ...remarkFields([], warnings),
  };
}

/** Years that at least one method speaks of. */
function furthestGiven(answers: readonly [string, Neutral][], h: number): number {
  return Math.min(h, Math.max(0, ...answers.map(([, { mean }]) => (Array.isArray(mean) ? mean.length : 0))));
}

function bestForecast({ part, errors, bounds, h }: Ready, pool: ErrorPool, levels: readonly number[], warnings: Remark[]): Neutral {
  const answer = project(part, errors, pool, { h, bounds, levels: levels.map((level) => level / 100) });
  if (answer.status === 'refused') return { status: 'refused', reasons: answer.reasons.map(({ code }) => code) };
  warnings.push(...answer.warnings.slice(part.warnings.length));
  const { chosen, ratio, mean, bands, errorsBehind, poolSeries, scale } = answer.detail;
  const sides = bands.map(({ level, lower, upper }): [number, readonly number[], readonly number[]] => [level * 100, lower, upper]);
  return { mean, ...bandFields(sides), method: chosen, maseRatio: ratio, scale, pool: { series: poolSeries, errors: errorsBehind } };
}

function modelAnswer(name: ForecastModel, { item, part, bounds, h }: Ready, levels: readonly number[], warnings: Remark[]): Neutral {
  const forecast = modelForecast(name, part.values, part.silent + h, dampedNumbers(item));
  if (!forecast) {
    warnings.push({ code: 'too-few-points', params: { method: name, n: part.n } });
    return { status: 'refused', reasons: ['too-few-points'] };
  }
  if (name === 'damped' && part.n < DAMPED_TRUSTED_FROM && !item.params) {
    warnings.push({ code: 'short-course', params: { method: name, n: part.n, needed: DAMPED_TRUSTED_FROM } });
  }
  const { mean, se, sse, params } = forecast;
  if (!se) warnings.push({ code: 'no-spread', params: { method: name } });
  const clipped = mean.map((value) => Math.min(bounds[1] ?? Infinity, Math.max(bounds[0] ?? -Infinity, value)));
  const sides = (se ? levels : []).map((level): [number, number[], number[]] => {
    const z = normalQuantile(0.5 + level / 200);
    const side = (sign: number) => mean.map((value, step) => value + sign * z * (se?.[step] as number));
    const { lower, upper } = widenBand({ lower: side(-1), upper: side(1) }, bounds);
    return [level, lower.slice(part.silent), upper.slice(part.silent)];
  });
  return {
    mean: clipped.slice(part.silent),
    ...bandFields(sides),
    ...(se ? { se: se.slice(part.silent) } : {}),
    sse,
    params: { ...params },
  };
}

function bandFields(bands: readonly (readonly [number, readonly number[], readonly number[]])[]): Neutral {
  return Object.fromEntries(
    bands.flatMap(([level, lower, upper]) => {
      const name = String(Number(level.toFixed(6)));
      return [
        [`lower${name}`, lower],
        [`upper${name}`, upper],
      ];
    }),
  );
}

function dampedNumbers({ params = {} }: ForecastItem): DampedParams {
  const { sigma2, ...numbers } = params;
  const held = Object.fromEntries(Object.entries(numbers).filter(([, value]) => typeof value === 'number'));
  return { ...held, ...(typeof sigma2 === 'number' ? { sigma2 } : {}) };
}

/** What the bands of this question rest on, per method that was used. */
function pooledBacktest(pool: ErrorPool, items: readonly Neutral[], levels: readonly number[]): Neutral {
  const used = (['theta', 'naive'] as const).filter((name) => items.some(({ best }) => (best as Neutral | undefined)?.['method'] === name));
  return { series: pool.series, ...Object.fromEntries(used.map((name) => [name, methodBacktest(pool, name, levels)])) };
}

function methodBacktest(pool: ErrorPool, name: OwnMethod, levels: readonly number[]): Neutral {
  const perStep = pool.errors[name];
  return {
    n: perStep.map(({ length }) => length),
    mase: perStep.map((errors) => (errors.length > 0 ? errors.reduce((sum, { size }) => sum + size, 0) / errors.length : null)),
    held: Object.fromEntries(
      levels.map((level) => [
        String(Number(level.toFixed(6))),
        bandRecord(pool, name, level / 100).map(({ inside, of }) => (of > 0 ? inside / of : null)),
      ]),
    ),
  };
}

function forecastFacts(question: ForecastQuestion, answer: Neutral) {
  const items = answer['items'] as Neutral[];
  const of = (code: string) => items.filter(({ warnings }) => (warnings as string[]).includes(code)).length;
  return {
    items: items.length,
    methods: question.methods,
    refused: refusedItems(items),
    naive: of('naive-not-beaten'),
    flat: of('flat-series'),
    capped: of('horizon-capped'),
    standard: of('standard-bands'),
    missing: of('missing-data'),
    bounded: question.items.filter(({ bounds }) => bounds ?? question.bounds).length,
    series: ((answer['backtest'] as Neutral | undefined)?.['series'] as number | undefined) ?? 0,
    levels: question.levels,
  };
}
