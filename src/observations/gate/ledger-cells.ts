import { foldName } from '#base/text';
import type { AreaChange } from '#domain/area/area';
import { cellId, isReckoned, newCell, type GateCell } from './cells.ts';
import type { LedgerFigure } from './ledger.ts';

/** Which cell each figure of the ledger is, by release, count and area. */
export type LedgerPlaces = ReadonlyMap<LedgerFigure, GateCell>;

/**
 * Lays the ledger beside the cells of a draft. What was told before with the same number cannot be hidden any
 * more; what was hidden stays hidden, for we do not know (and nobody wrote down) whether it is still the same; what
 * has another number now is another number. Figures that the draft does not give again are added: a reader has
 * them. An area is the same one in another division when code and name are, or when the catalogue says that it
 * goes on under another code.
 */
export function layLedgerBeside(
  cells: Map<string, GateCell>,
  ledger: readonly LedgerFigure[],
  changes: readonly AreaChange[],
): LedgerPlaces {
  const places = new Map<LedgerFigure, GateCell>();
  const later = new Map(changes.flatMap(({ continues = [] }) => continues.map(({ from, to }) => [from, to] as const)));
  const drafted = Map.groupBy(cells.values(), ({ key, area }) => `${key} ${area.scheme}/${area.code}`);
  for (const figure of ledger) {
    const { key, area, value } = figure;
    const codes = [area.code, later.get(area.code)].filter((code) => code !== undefined);
    const alike = codes.flatMap((code) => drafted.get(`${key} ${area.scheme}/${code}`) ?? []);
    const cell =
      cells.get(cellId(key, area)) ??
      alike.find((one) => one.area.code !== area.code || foldName(one.area.name) === foldName(area.name)) ??
      added(cells, figure);
    places.set(figure, cell);
    if (cell.figure === null) continue;
    if (value !== null && value === cell.figure && cell.value !== null) cell.released = true;
  }
  for (const [{ value }, cell] of places) if (value === null && !cell.released) cell.keepHidden = true;
  return places;
}

/** Of a share or mean that only the ledger has we do not know the people any more, so that they are nobody's number. */
function added(cells: Map<string, GateCell>, { key, area, value }: LedgerFigure): GateCell {
  const people = isReckoned(key) ? null : value;
  const cell = { ...newCell(key, area, people, value), released: people !== null, keepHidden: people === null, drafted: false };
  cells.set(cell.id, cell);
  return cell;
}
