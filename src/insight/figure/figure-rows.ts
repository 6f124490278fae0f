import type { Area } from '#domain/area/area';
import { COUNTRY_CODE } from '#domain/area/code';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { FigureTable, SeriesPoint } from '#domain/figures/reader';
import type { Indicator } from '#domain/indicator/indicator';
import type { Release } from '#domain/release/release';
import { byName } from '#insight/by-name';
import { figureScope, type ScopeQuery } from '#insight/figure/figure-scope';
import type { Reading } from '#insight/reading';

/** One figure with everything that must travel with it when it leaves as a file. */
export interface FigureRow extends SeriesPoint {
  indicator: Indicator;
  area: Area;
  source: FigureSource;
}

export interface FigureSource {
  release: string;
  table: string;
  tableTitle: string;
  publisher: string;
  licence: string;
  attribution: string;
  retrievedAt: string | null;
  /** False when the release holds only part of its table. */
  complete: boolean | null;
}

export interface FigureFile {
  /** What the rows are about: one area with all its figures, or one indicator with all its areas. */
  subject: { kind: 'area'; area: Area } | { kind: 'indicator'; indicator: Indicator; within: Area | null };
  rows: FigureRow[];
  sources: FigureSource[];
  snapshot: string;
  catalogueVersion: string;
}

/** Every figure of an area, all years, missing ones too; null when the place is unknown. */
export async function areaFigureFile(reading: Reading, placeId: string): Promise<Disclosed<FigureFile> | null> {
  const { figures } = reading;
  const place = await figures.place(placeId);
  if (!place) return null;
  const [table, sourceOf] = await Promise.all([figures.figuresOf(placeId), sourcesOf(reading)]);
  const divisions = new Map(place.divisions.map((area) => [area.divisionYear, area]));
  const rows = areaRows(table, divisions, place.area, reading, sourceOf);
  return fromDisclosed(fileOf(reading, { kind: 'area', area: place.area }, rows), table);
}

function areaRows(
  table: FigureTable,
  divisions: ReadonlyMap<number | null, Area>,
  newest: Area,
  { catalogue }: Reading,
  sourceOf: (release: string) => FigureSource,
): FigureRow[] {
  const rows: FigureRow[] = [];
  for (let index = 0; index < table.length; index += 1) {
    const indicator = catalogue.indicator(table.indicator[index]!);
    if (!indicator) continue;
    rows.push({
      indicator,
      area: divisions.get(table.divisionYear[index]!) ?? newest,
      period: table.period[index]!,
      divisionYear: table.divisionYear[index]!,
      value: numberOrNull(table.value[index]),
      status: table.status[index]!,
      flag: table.flag[index]!,
      quality: table.quality[index]!,
      lower: numberOrNull(table.lower[index]),
      upper: numberOrNull(table.upper[index]),
      base: numberOrNull(table.base[index]),
      release: table.release[index]!,
      source: sourceOf(table.release[index]!),
    });
  }
  const order = new Map(catalogue.indicators.map(({ id }, index) => [id, index]));
  return rows.sort(
    (a, b) => order.get(a.indicator.id)! - order.get(b.indicator.id)! || (a.period < b.period ? -1 : a.period > b.period ? 1 : 0),
  );
}

/**
 * One indicator for the areas of a level in a municipality, with the municipality and the country in
 * the same periods: one period when it is asked for, else all. Null when the indicator is unknown.
 */
export async function indicatorFigureFile(reading: Reading, id: string, query: ScopeQuery): Promise<Disclosed<FigureFile> | null> {
  const { figures, catalogue } = reading;
  const indicator = catalogue.indicator(id);
  if (!indicator) return null;
  const [scope, sourceOf] = await Promise.all([figureScope(reading, id, query), sourcesOf(reading)]);
  const { municipality, level, within } = scope;
  const periods = scope.period ? [scope.period] : [...scope.periods].reverse();
  const around = await seriesAround(reading, id, within);
  const tables = await Promise.all(periods.map((period) => figures.across(id, { municipality, level: level!, period })));
  const rows = tables.flatMap((table, at): FigureRow[] => {
    const sorted = [...table.rows].sort(
      byName(
        ({ area }) => area.name,
        ({ area }) => area.code,
      ),
    );
    const beside = around.filter((row) => row.period === periods[at]);
    return [...beside, ...sorted].map((row) => ({ ...row, indicator, source: sourceOf(row.release) }));
  });
  return fromDisclosed(fileOf(reading, { kind: 'indicator', indicator, within }, rows), [around, ...tables]);
}

/** The country and the municipality, each through every place that bore its code. */
async function seriesAround({ figures }: Reading, id: string, within: Area | null): Promise<Disclosed<(SeriesPoint & { area: Area })[]>> {
  const codes = new Set([COUNTRY_CODE, ...(within ? [within.code] : [])]);
  const places = (await Promise.all([...codes].map((code) => figures.areasWithCode(code)))).flat();
  const newest = new Map(places.map((area) => [area.placeId, area]));
  const areas = [...newest.values()];
  const series = await Promise.all(areas.map((area) => figures.series(area.placeId, id)));
  const rows = series.flatMap((points, at) => points.map((point) => ({ ...point, area: areas[at]! })));
  return fromDisclosed(rows, series);
}

function fileOf({ figures, catalogue }: Reading, subject: FigureFile['subject'], rows: FigureRow[]): FigureFile {
  const sources = new Map(rows.map(({ source }) => [source.release, source]));
  return {
    subject,
    rows,
    sources: [...sources.values()],
    snapshot: figures.snapshot,
    catalogueVersion: catalogue.version,
  };
}

async function sourcesOf({ figures, catalogue }: Reading): Promise<(release: string) => FigureSource> {
  const releases = new Map((await figures.releases()).map((release) => [release.id, release]));
  const made = new Map<string, FigureSource>();
  return (id) => {
    const known = made.get(id);
    if (known) return known;
    const release: Release | undefined = releases.get(id);
    const publisher = catalogue.publisher(release?.table.publisher ?? '');
    const source: FigureSource = {
      release: id,
      table: release?.table.id ?? '',
      tableTitle: release?.table.title ?? '',
      publisher: publisher?.name ?? release?.table.publisher ?? '',
      licence: release?.table.licence ?? publisher?.licence ?? '',
      attribution: publisher?.attribution ?? '',
      retrievedAt: release?.retrievedAt ?? null,
      complete: release?.complete ?? null,
    };
    made.set(id, source);
    return source;
  };
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
