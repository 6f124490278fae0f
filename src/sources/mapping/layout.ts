import type { Issue } from '#base/issue';
import { parsePeriod } from '#base/period';
import type { Header } from './header.ts';
import type { MappingFile } from './mapping-file.ts';

/** A column of figures: what its header says of measure and period; null where the row or the mapping says it. */
export interface FigureColumnPlace {
  at: number;
  measure: string | null;
  period: string | null;
}

/** Which column of a file has which task, by index; -1 where there is none. */
export interface Layout {
  areaCode: number[];
  areaName: number[];
  areaLevel: number;
  divisionYear: number;
  period: number;
  measure: number;
  unit: number[];
  status: number;
  flag: number;
  lower: number;
  upper: number;
  base: number;
  dimensions: { name: string; at: number }[];
  constants: { name: string; at: number; text: string }[];
  figures: FigureColumnPlace[];
}

/** Names of the columns that must be there for a mapping to fit a file. */
export function wantedColumns(mapping: MappingFile): string[] {
  const { columns = {}, dimensions, wide, constants } = mapping;
  const named = [...Object.values(columns).flat(), ...(Array.isArray(dimensions) ? dimensions : []), ...Object.keys(constants ?? {})];
  const across = Array.isArray(wide?.columns) ? wide.columns : [];
  return [...named, ...across].filter((name) => !/^#\d+$/.test(name));
}

/**
 * Gives every column its task. Faults, all at once: `mapping-column-missing` (with the columns that the
 * file has), `mapping-no-figures`. Columns without a task are told in a warning, `mapping-columns-unused`.
 */
export function layoutOf(header: Header, mapping: MappingFile): { layout: Layout; issues: Issue[] } {
  const { columns = {}, wide } = mapping;
  const optional = new Set(mapping.optional ?? []);
  const used = new Set<number>();
  const missing = new Set<string>();
  const place = (name: string): number => {
    const numbered = /^#(\d+)$/.exec(name);
    const at = numbered ? Number(numbered[1]) - 1 : header.names.indexOf(name);
    if (at >= 0 && at < header.names.length) {
      used.add(at);
      return at;
    }
    if (!optional.has(name)) missing.add(name);
    return -1;
  };
  const one = (name: string | undefined): number => (name === undefined ? -1 : place(name));
  /** Of alternatives one suffices: only when none is there are they missing. */
  const any = (names: string | string[] | undefined): number[] => {
    const all = names === undefined ? [] : [names].flat();
    const before = new Set(missing);
    const found = all.map(place).filter((at) => at >= 0);
    if (found.length > 0) for (const name of all) if (!before.has(name)) missing.delete(name);
    return found;
  };

  const layout: Layout = {
    areaCode: any(columns.areaCode),
    areaName: any(columns.areaName),
    areaLevel: one(columns.areaLevel),
    divisionYear: one(columns.divisionYear),
    period: one(columns.period),
    measure: one(columns.measure),
    unit: any(columns.unit),
    status: one(columns.status),
    flag: one(columns.flag),
    lower: one(columns.lower),
    upper: one(columns.upper),
    base: one(columns.base),
    constants: Object.entries(mapping.constants ?? {})
      .map(([name, text]) => ({ name, text, at: place(name) }))
      .filter(({ at }) => at >= 0),
    dimensions: Array.isArray(mapping.dimensions)
      ? mapping.dimensions.map((name) => ({ name, at: place(name) })).filter(({ at }) => at >= 0)
      : [],
    figures: [],
  };
  const value = one(columns.value);
  if (value >= 0) layout.figures.push({ at: value, measure: null, period: null });
  for (const name of mapping.ignore ?? []) {
    const at = header.names.indexOf(name);
    if (at >= 0) used.add(at);
  }
  const free = () => header.names.flatMap((name, at) => (used.has(at) || name === '' ? [] : [at]));
  if (wide)
    layout.figures.push(
      ...acrossColumns(
        header,
        wide,
        Array.isArray(wide.columns) ? wide.columns.map(place).filter((at) => at >= 0) : matching(header, free(), wide.columns),
      ),
    );
  for (const { at } of layout.figures) used.add(at);
  if (mapping.dimensions === 'rest') layout.dimensions = free().map((at) => ({ name: header.names[at]!, at }));
  for (const { at } of layout.dimensions) used.add(at);

  const has = header.names
    .filter((name) => name !== '')
    .slice(0, 20)
    .join(', ');
  const issues: Issue[] = [...missing].map((column) => ({
    code: 'mapping-column-missing',
    level: 'error',
    params: { column, columns: has },
  }));
  if (layout.figures.length === 0 && issues.length === 0)
    issues.push({ code: 'mapping-no-figures', level: 'error', params: { columns: has } });
  const unused = free();
  if (unused.length > 0) {
    issues.push({
      code: 'mapping-columns-unused',
      level: 'warning',
      params: {
        count: unused.length,
        columns: unused
          .slice(0, 10)
          .map((at) => header.names[at]!)
          .join(', '),
      },
    });
  }
  return { layout, issues };
}

function matching(header: Header, free: number[], columns: 'rest' | { pattern: string } | string[]): number[] {
  if (columns === 'rest' || Array.isArray(columns)) return free;
  const pattern = new RegExp(columns.pattern, 'u');
  return free.filter((at) => pattern.test(header.names[at]!));
}

/** Reads measure and period from the header cells of each column of figures. */
function acrossColumns(header: Header, { across }: NonNullable<MappingFile['wide']>, columns: number[]): FigureColumnPlace[] {
  const isPeriod = (part: string) => parsePeriod(part) !== null;
  const kind = across !== 'auto' ? across : columns.every((at) => header.parts[at]!.some(isPeriod)) ? 'periods' : 'measures';
  return columns.map((at) => {
    const parts = header.parts[at]!;
    // With two header rows a column has both, in whatever order.
    const period = kind === 'periods' || parts.length > 1 ? (parts.find(isPeriod) ?? null) : null;
    const words = parts.filter((part) => part !== period);
    if (kind === 'periods' && period === null) return { at, measure: null, period: parts.at(-1) ?? '' };
    return { at, measure: words.length > 0 ? words.join(' / ') : null, period };
  });
}
