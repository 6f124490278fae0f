import type { TableCell, TableRelation } from '#analysis/disclosure/table';
import type { Measured, ToldState } from '#domain/intervention/own-figure-ledger';
import { isWithin } from '#insight/own-figure/due-measured';

/** The numbers of people of one state of a figure, and how they add up. Equal numbers of one period are one number. */
export interface Puzzle {
  cells: TableCell[];
  relations: TableRelation[];
  /** The cell of the sum of all periods; null where there is nothing to add up. */
  total: TableCell | null;
}

export const valueCell = ({ period, value }: Pick<Measured, 'period' | 'value'>): string => `${period} = ${value}`;
export const baseCell = ({ period, base }: Pick<Measured, 'period' | 'base'>): string => `${period} of ${base}`;

/**
 * How a reader can reckon with a state: who are and who are not make all of whom it is; shorter periods make the longer
 * one that they lie in; and periods make the total. What a longer period has over its parts is people too.
 */
export function puzzleOf(values: readonly Measured[], addsUp: boolean): Puzzle {
  const cells = new Map<string, TableCell>();
  const relations: TableRelation[] = [];
  const put = (id: string, value: number): string => {
    cells.set(id, { id, value });
    return id;
  };
  const filled = values.filter(({ value }) => value !== null);
  for (const one of filled) {
    const counted = put(valueCell(one), one.value!);
    if (one.base === null) continue;
    const rest = put(`${one.period} not ${one.base - one.value!} of ${one.base}`, one.base - one.value!);
    relations.push({ total: put(baseCell(one), one.base), parts: [counted, rest] });
  }
  const wholeOf = ({ period }: Measured): Measured | undefined =>
    filled.filter((other) => isWithin(period, other.period)).sort((a, b) => b.period.length - a.period.length)[0];
  for (const [whole, parts] of Map.groupBy(filled, wholeOf)) {
    if (whole) relations.push(...inPeriod(whole, parts, addsUp, put));
  }
  const tops = filled.filter((one) => wholeOf(one) === undefined);
  if (!addsUp || tops.length < 2) return { cells: [...cells.values()], relations, total: null };
  const parts = tops.map(valueCell);
  const total = { id: `all of ${parts.join(', ')}`, value: tops.reduce((sum, { value }) => sum + value!, 0) };
  return { cells: [...cells.values()], relations: [...relations, { total: total.id, parts }], total };
}

function inPeriod(
  whole: Measured,
  parts: readonly Measured[],
  addsUp: boolean,
  put: (id: string, value: number) => string,
): TableRelation[] {
  const left = parts.reduce((rest, { value }) => rest - value!, whole.value!);
  const ids = parts.map(valueCell);
  if (left === 0) return [{ total: valueCell(whole), parts: ids }];
  // Where nobody is counted twice the rest are people of another part of the time; else the sums tell nothing.
  if (!addsUp) return [];
  return [{ total: valueCell(whole), parts: [...ids, put(`${valueCell(whole)} outside ${ids.join(', ')}`, left)] }];
}

/** The cells that a state showed. */
export function shownCells(state: ToldState): string[] {
  const { total } = puzzleOf(state.values, state.rule.addsUp);
  return [
    ...state.values.flatMap((one) => [...(one.showsValue ? [valueCell(one)] : []), ...(one.showsBase ? [baseCell(one)] : [])]),
    ...(state.showsTotal && total ? [total.id] : []),
  ];
}
