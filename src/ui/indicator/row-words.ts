import { address } from '#domain/address/address';
import type { Area } from '#domain/area/area';
import type { SeriesPoint } from '#domain/figures/reader';
import type { Indicator } from '#domain/indicator/indicator';
import type { DotPlotRow } from '#ui/dot-plot.ts';
import type { MapValue } from '#ui/map/map-value.ts';
import type { Site } from '#ui/site-context.ts';

/** One area's figure as a row of the table, the dot plot and the map. */
export interface FigureRow extends SeriesPoint {
  area: Area;
  /** True when this place still exists: its page opens without a division year. */
  current: boolean;
}

/** With what a row is put into words. */
export interface RowWords {
  indicator: Indicator;
  site: Site;
}

/** The address of the area that a row is about, in its own division when that is gone. */
export function areaHref({ area, current }: FigureRow, { site }: RowWords): string {
  const options = current || area.divisionYear === null ? {} : { divisionYear: area.divisionYear };
  return address.area(area, site.language, options);
}

/** The figure with its margins and firmness, or why there is none: `12% (10% tot 14%), voorlopig`. */
export function figureInWords(point: SeriesPoint, { indicator, site }: RowWords): string {
  if (point.value === null) return site.say.terms.status[point.status];
  const cell = (value: number) => site.format.cell(value, indicator);
  const { lower, upper } = point;
  return lower !== null && upper !== null
    ? site.say.indicators.withMargins(cell(point.value), cell(lower), cell(upper))
    : cell(point.value);
}

/** How certain a figure is, in words: flag, and quality where it is not as published. */
export function certaintyInWords(point: SeriesPoint, { site }: RowWords): string {
  const { terms } = site.say;
  if (point.value === null) return terms.status[point.status];
  return [terms.flag[point.flag], ...(point.quality === 'exact' ? [] : [terms.quality[point.quality]])].join(', ');
}

export function dotRows(rows: readonly FigureRow[], words: RowWords): DotPlotRow[] {
  return rows.map((row) => ({
    code: row.area.code,
    name: row.area.name,
    href: areaHref(row, words),
    value: row.value,
    lower: row.lower,
    upper: row.upper,
    label: row.value === null ? words.site.say.terms.statusShort[row.status] : figureInWords(row, words),
  }));
}

export function mapValues(rows: ReadonlyMap<string, FigureRow>, words: RowWords): Map<string, MapValue> {
  const value = (row: FigureRow): MapValue => ({
    value: row.value,
    label: figureInWords(row, words),
    href: areaHref(row, words),
    ...(row.value === null ? { missing: words.site.say.terms.status[row.status] } : {}),
  });
  return new Map([...rows].map(([code, row]) => [code, value(row)]));
}
