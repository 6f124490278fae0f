import type { TableRelation } from '#analysis/disclosure/table';
import { areaKey, areaTotals } from './area-totals.ts';
import type { GateCell } from './cells.ts';
import type { LedgerFigure } from './ledger.ts';
import type { LedgerPlaces } from './ledger-cells.ts';
import type { KeySum, RelationsQuestion } from './relations.ts';

const SLACK = 1e-6;

/**
 * What an earlier release still tells of numbers that are hidden now too: its totals without what it showed.
 * Where a mended number stands in today's table, yesterday's sum of the hidden ones is one fact more. A sum that is
 * no longer true of today's numbers tells nothing of them, and is left out.
 */
export function oldTotals(
  places: LedgerPlaces,
  { known, sets, sums }: Pick<RelationsQuestion, 'known' | 'sets' | 'sums'>,
): { relations: TableRelation[]; extra: { id: string; value: number }[] } {
  const relations: TableRelation[] = [];
  const extra: { id: string; value: number }[] = [];
  const take = (total: LedgerFigure, parts: readonly LedgerFigure[]): void => {
    const isMended = [total, ...parts].some((figure) => figure.value !== null && figure.value !== places.get(figure)!.figure);
    const hidden = parts.filter(({ value }) => value === null).map((figure) => places.get(figure)!);
    if (!isMended || total.value === null || hidden.length === 0) return;
    const left = parts.reduce((rest, { value }) => rest - (value ?? 0), total.value);
    if (!isTrueOf(hidden, left)) return;
    const id = `${total.release} ${total.key} @ ${areaKey(total.area)} ${extra.length}`;
    extra.push({ id, value: left });
    relations.push({ total: id, parts: hidden.map((cell) => cell.id) });
  };
  for (const figures of Map.groupBy(places.keys(), ({ release }) => release).values()) {
    const at = new Map(figures.map((figure) => [`${figure.key} @ ${areaKey(figure.area)}`, figure]));
    for (const [key, list] of Map.groupBy(figures, (figure) => figure.key)) {
      const present = list.map(({ area }) => area);
      for (const { total, parts } of areaTotals(present, known, sets))
        take(
          at.get(`${key} @ ${total}`)!,
          parts.map((part) => at.get(`${key} @ ${part}`)!),
        );
      for (const sum of sums.filter(({ total }) => total === key)) for (const total of list) takeSum(sum, total, at, take);
    }
  }
  return { relations, extra };
}

function takeSum(
  { parts }: KeySum,
  total: LedgerFigure,
  at: ReadonlyMap<string, LedgerFigure>,
  take: (total: LedgerFigure, parts: readonly LedgerFigure[]) => void,
): void {
  const found = parts.map((part) => at.get(`${part} @ ${areaKey(total.area)}`));
  if (found.every((part) => part !== undefined)) take(total, found);
}

function isTrueOf(cells: readonly GateCell[], sum: number): boolean {
  if (cells.some(({ value }) => value === null)) return false;
  return Math.abs(cells.reduce((total, { value }) => total + value!, 0) - sum) <= SLACK;
}
