import type { Flag, Status } from '#domain/observation/observation';
import type { AreaInYear } from './areas.ts';

/** One published figure, as it goes into a file. */
export interface Cell {
  area: Pick<AreaInYear, 'code' | 'name'>;
  /** The year that the figure is about, and that of the borders of its area unless `division` says otherwise. */
  year: number;
  /** Year of the borders, where the publisher worked an earlier figure out anew on later borders. */
  division?: number;
  column: string;
  /** Written with its decimals; null unless the status is `ok`. */
  value: string | null;
  status: Status;
  flag?: Flag;
  lower?: string;
  upper?: string;
  base?: number;
}

/** A figure that is there. */
export function shown(area: AreaInYear, year: number, column: string, value: number, decimals: number, flag?: Flag): Cell {
  return { area, year, column, value: written(value, decimals), status: 'ok', ...(flag ? { flag } : {}) };
}

/** A figure that is not there, with its reason. */
export function missing(area: AreaInYear, year: number, column: string, status: Exclude<Status, 'ok'>, flag?: Flag): Cell {
  return { area, year, column, value: null, status, ...(flag ? { flag } : {}) };
}

/** A number with fixed decimals, and never a minus before nought. */
export function written(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return /^-0(\.0+)?$/.test(text) ? text.slice(1) : text;
}

const COLUMNS = ['area_code', 'area_name', 'division_year', 'measure', 'period', 'value', 'status', 'flag'];
const MARGINS = ['lower', 'upper', 'base'];

/** The cells as CSV (UTF-8, comma, LF, a header); margins only in files that have any. Empty status is `ok`, empty flag `final`. */
export function toCsv(cells: readonly Cell[]): string {
  const margins = cells.some((cell) => cell.base !== undefined);
  const lines = cells.map((cell) => {
    const { area, year, status, flag } = cell;
    const fields = [
      area.code,
      area.name,
      cell.division ?? year,
      cell.column,
      year,
      cell.value ?? '',
      status === 'ok' ? '' : status,
      flag ?? '',
    ];
    return (margins ? [...fields, cell.lower ?? '', cell.upper ?? '', cell.base ?? ''] : fields).join(',');
  });
  return [[...COLUMNS, ...(margins ? MARGINS : [])].join(','), ...lines, ''].join('\n');
}

/**
 * The cells as CSV with a row per area and year and a column per figure: for a table whose only reason
 * for an empty cell is one that is said elsewhere. The cells of a row must follow each other.
 *
 * @throws RangeError when a figure has a flag, margins or another reason to be missing, which this form cannot hold.
 */
export function toWideCsv(cells: readonly Cell[], empty: Exclude<Status, 'ok'>): string {
  const columns = [...new Set(cells.map((cell) => cell.column))];
  const lines: string[][] = [];
  let current = '';
  for (const cell of cells) {
    const { area, year } = cell;
    if (cell.flag || cell.base !== undefined || (cell.status !== 'ok' && cell.status !== empty))
      throw new RangeError(`A wide file cannot hold ${cell.column} of ${area.code} in ${year}`);
    if (current !== `${area.code} ${year}`) {
      current = `${area.code} ${year}`;
      lines.push([area.code, area.name, String(year), String(year), ...columns.map(() => '')]);
    }
    lines.at(-1)![4 + columns.indexOf(cell.column)] = cell.value ?? '';
  }
  return [['area_code', 'area_name', 'division_year', 'period', ...columns], ...lines].map((line) => line.join(',')).join('\n') + '\n';
}
