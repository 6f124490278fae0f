import { mayShowPercentage } from '#analysis/disclosure/percentages';
import type { TableRelation } from '#analysis/disclosure/table';
import type { Period } from '#base/period';
import type { OwnProtection } from '#domain/disclosure/protection';
import { areaKey, type GateArea } from './area-totals.ts';
import type { KnownBase } from './bases.ts';
import type { DraftFigure } from './figures.ts';
import type { Base, GatedMeasure } from './measures.ts';

/** A number of people of one area and period, as the gate weighs it. */
export interface GateCell {
  id: string;
  /** What is counted. */
  key: string;
  area: GateArea;
  /** People; null where it is not known, to us neither. */
  value: number | null;
  /** The figure itself, as it stands in the table: what the ledger is held against. */
  figure: number | null;
  /** Hidden whatever it counts: its share may not be shown. */
  sensitive: boolean;
  /** Told before, as it is: it cannot be hidden any more. */
  released: boolean;
  /** Hidden before, or by the source itself. */
  keepHidden: boolean;
  /** Others published it: no secret, and not ours to hide. */
  known: boolean;
  /** Those who are not, and all of them: they add up with those who are, area by area, and no further. */
  apart: boolean;
  /** Whether today's draft has it; else only the ledger does. */
  drafted: boolean;
  /** Reckoned back from a rounded share or mean: such numbers need not add up to the last person. */
  reckoned: boolean;
}

/** Of the tables of one draft and one period: its cells, and what ties a share to its count. */
export interface GateCells {
  cells: Map<string, GateCell>;
  /** People beside people: those who are, those who are not, and all of them. */
  relations: TableRelation[];
  /** Which cell stands for a figure, and which for its base; null where a figure may not be shown at all. */
  standFor(figure: DraftFigure): readonly string[] | null;
}

export interface CellsQuestion {
  figures: readonly DraftFigure[];
  areas: readonly GateArea[];
  measures: readonly GatedMeasure[];
  keys: readonly string[];
  protection: OwnProtection;
  period: Period;
  baseOf: KnownBase;
}

export function cellId(key: string, area: GateArea): string {
  return `${key} @ ${areaKey(area)}`;
}

const RECKONED = ' people';

/** What stands for a share or mean without a count of its own: its people, reckoned back. */
export function reckonedKey(key: string): string {
  return `${key}${RECKONED}`;
}

export function isReckoned(key: string): boolean {
  return key.endsWith(RECKONED);
}

/** A cell of a draft about which nothing is known yet. */
export function newCell(key: string, area: GateArea, value: number | null, figure: number | null): GateCell {
  return {
    id: cellId(key, area),
    key,
    area,
    value,
    figure,
    sensitive: false,
    released: false,
    keepHidden: false,
    known: false,
    apart: false,
    drafted: true,
    reckoned: false,
  };
}

/** Makes a cell of every number of people in a draft's period: counts, and what shares and means are of. */
export function gateCells({ figures, areas, measures, keys, protection, period, baseOf }: CellsQuestion): GateCells {
  const cells = new Map<string, GateCell>();
  const relations: TableRelation[] = [];
  const stand = new Map<string, readonly string[] | null>();
  const nameOf = ({ measure, area }: DraftFigure): string => `${measure} ${area}`;
  const byName = new Map(figures.map((figure) => [nameOf(figure), figure]));
  const at = (measure: number, area: number): DraftFigure | undefined => byName.get(`${measure} ${area}`);
  const put = (key: string, area: GateArea, value: number | null, figure: number | null, reckoned = false): GateCell => {
    const cell = { ...newCell(key, area, value, figure), reckoned };
    cells.set(cell.id, cell);
    return cell;
  };
  const people = (base: Base, figure: DraftFigure): { n: number | null; cell: string | null } => {
    const area = areas[figure.area]!;
    if ('beside' in base)
      return { n: figure.base, cell: figure.base === null ? null : put(`${keys[figure.measure]!} base`, area, figure.base, null).id };
    if ('indicator' in base) return { n: baseOf(base.indicator, area, period), cell: null };
    return { n: at(base.measure, figure.area)?.value ?? null, cell: cellId(keys[base.measure]!, area) };
  };

  for (const figure of figures) {
    if (measures[figure.measure]!.kind !== 'count') continue;
    stand.set(nameOf(figure), [put(keys[figure.measure]!, areas[figure.area]!, figure.value, figure.value).id]);
  }
  for (const figure of figures) {
    const measure = measures[figure.measure]!;
    if (measure.kind !== 'share' && measure.kind !== 'mean') continue;
    const area = areas[figure.area]!;
    const { n, cell: baseCell } = people(measure.base, figure);
    const isCounted = measure.kind === 'share' && measure.count !== null;
    const counted = isCounted ? cells.get(cellId(keys[measure.count!]!, area)) : undefined;
    const isShare = measure.kind === 'share';
    const count = isCounted
      ? (counted?.value ?? null)
      : n === null || figure.value === null
        ? null
        : (figure.value * n) / (isShare ? 100 : 1);
    const asRule = { id: '', n, count: isShare || count === null ? count : 0 };
    const rule = isShare ? { ...protection, sensitiveAttribute: protection.zerosSensitive } : { minBase: protection.minBase, minCount: 0 };
    const mayShow = mayShowPercentage(
      { ...asRule, count: asRule.count === null || isCounted ? asRule.count : Math.round(asRule.count) },
      rule,
    );
    const cell = isCounted ? counted : put(reckonedKey(keys[figure.measure]!), area, count, figure.value, true);
    // A share of a known number of people is a count, and the other way round: both are hidden, or neither.
    if (cell && !mayShow && n !== null && cell.value !== null) cell.sensitive = true;
    stand.set(nameOf(figure), cell && mayShow ? [cell.id, ...(baseCell ? [baseCell] : [])] : null);
    // Below this there is no room for the width, whatever is hidden: who knows the base knows as much.
    if (counted && count !== null && n !== null && count <= n && n >= 2 * protection.width) {
      const all = baseCell ?? Object.assign(put(`${counted.key} of`, area, n, null), { known: true, apart: true }).id;
      const rest = Object.assign(put(`${counted.key} not`, area, n - count, null), { apart: true });
      relations.push({ total: all, parts: [counted.id, rest.id] });
    }
  }
  return { cells, relations, standFor: (figure) => stand.get(nameOf(figure)) ?? null };
}
