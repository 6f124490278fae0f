import type { Flag } from '#domain/observation/observation';
import { areasIn, leavesOnTodaysBorders, MERGER_YEAR, NAMES, WATERWOLDE, type AreaInYear } from './areas.ts';
import { missing, shown, type Cell } from './cell.ts';
import { MEASURES, type Measure, type TableId } from './measures.ts';
import type { Model } from './model.ts';
import { sizeOf } from './people.ts';
import { PLANTS } from './plants.ts';
import { publishedCount } from './population-tables.ts';
import { LAST_YEAR, YEARS } from './years.ts';

/** Fewest people, households or dwellings beneath a published share or mean (docs/methods/kleine-aantallen). */
const FEWEST = 50;
/** A share stands on at least this many cases, and leaves at least as many out. */
const FEWEST_CASES = 5;
/** Fewest residents beneath a published crime rate. */
const FEWEST_RESIDENTS = 200;
/** About where things are, not about people: nothing is hidden there, but where nearly nobody lives there is no mean. */
const PLACES: readonly TableId[] = ['WATERWOLDE-VOORZIENINGEN', 'WATERWOLDE-REISTIJD'];

/**
 * Figures that the publisher also gives for the years before the merger on the borders of today, as offices of
 * statistics do for some: without them every line of the municipality begins at the merger. They are the figures
 * in which gaps were planted, so that a planted gap has as many years as it was planted in.
 */
export const ON_TODAYS_BORDERS: ReadonlySet<string> = new Set(PLANTS.filter(({ type }) => type === 'gap').map(({ column }) => column));

/** Every cell of one of the tables that follow `MEASURES`. */
export function rateCells(model: Model, table: TableId): Cell[] {
  const measures = MEASURES.filter((measure) => measure.table === table);
  const cellsIn = (area: AreaInYear, year: number, of: readonly Measure[]) =>
    of
      .filter((measure) => year >= (measure.from ?? 0) && year <= (measure.until ?? LAST_YEAR))
      .flatMap((measure) => cellsOf(model, measure, area, year));
  const merged = (year: number): AreaInYear => ({
    code: WATERWOLDE,
    name: NAMES[WATERWOLDE]!,
    level: 'municipality',
    leaves: leavesOnTodaysBorders(year),
  });
  const anew = measures.filter(({ column }) => ON_TODAYS_BORDERS.has(column));
  return YEARS.flatMap((year) => [
    ...areasIn(year).flatMap((area) => cellsIn(area, year, measures)),
    ...(year < MERGER_YEAR ? cellsIn(merged(year), year, anew).map((cell) => ({ ...cell, division: LAST_YEAR })) : []),
  ]);
}

function cellsOf(model: Model, measure: Measure, area: AreaInYear, year: number): Cell[] {
  const flag: Flag | undefined = measure.provisional && year === LAST_YEAR ? 'provisional' : undefined;
  const { column, decimals } = measure;
  if (measure.notMeasured?.includes(year)) return [missing(area, year, column, 'not_measured')];
  const parts = area.leaves.map((leaf) => ({
    value: model.latent(measure, leaf, year),
    size: sizeOf(model.people(leaf, year), measure.of),
  }));
  const size = parts.reduce((sum, part) => sum + part.size, 0);

  if (measure.kind === 'mean') {
    if (size < FEWEST) return [missing(area, year, column, PLACES.includes(measure.table) ? 'not_applicable' : 'suppressed', flag)];
    return [shown(area, year, column, parts.reduce((sum, part) => sum + part.value * part.size, 0) / size, decimals, flag)];
  }

  const per = measure.kind === 'share' ? 100 : 1000;
  const cases = parts.reduce((sum, part) => sum + Math.round((part.value * part.size) / per), 0);
  const rate =
    measure.kind === 'per_1000'
      ? crimeCell(area, year, measure, (cases / size) * per, size, flag)
      : shareCell(area, year, measure, cases, size, flag);
  return measure.count ? [rate, countCell(area, year, measure.count.column, cases, flag)] : [rate];
}

function shareCell(area: AreaInYear, year: number, measure: Measure, cases: number, size: number, flag?: Flag): Cell {
  const few = (count: number) => count > 0 && count < FEWEST_CASES;
  if (size < FEWEST || few(cases) || few(size - cases)) return missing(area, year, measure.column, 'suppressed', flag);
  return shown(area, year, measure.column, (100 * cases) / size, measure.decimals, flag);
}

function crimeCell(area: AreaInYear, year: number, measure: Measure, rate: number, residents: number, flag?: Flag): Cell {
  if (residents < FEWEST_RESIDENTS) return missing(area, year, measure.column, 'not_published', flag);
  return shown(area, year, measure.column, rate, measure.decimals, flag);
}

function countCell(area: AreaInYear, year: number, column: string, cases: number, flag?: Flag): Cell {
  if (cases > 0 && cases < FEWEST_CASES) return missing(area, year, column, 'suppressed', flag);
  return shown(area, year, column, publishedCount(area, cases), 0, flag);
}
