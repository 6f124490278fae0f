import { attack, widthOf } from '#analysis/disclosure/attack';
import { openSolver } from '#analysis/optimise/solver';
import { numberTable, type Table } from '#analysis/disclosure/table';

/** A number of people as a reader may meet it: `seen` is null where nobody showed it. */
export interface ReaderCell {
  id: string;
  seen: number | null;
  /** Only for judging the attack: what it truly is. */
  truth: number;
  /** What a reader knows it cannot be above: the people of whom these are. */
  most: number | null;
}

/** A hidden number that the attacker knows too well. */
export interface Broken {
  id: string;
  truth: number;
  range: readonly [number, number | null];
}

/** As far as a reader may come: this wide, or all that the number of people leaves. */
const WIDTH = 5;

/**
 * Everything that a reader knows, put together: which numbers were shown, how numbers add up, and how many people
 * there are. @returns the small numbers that can be told to within less than the width, and every hidden number
 * that can be told exactly
 */
export async function breakNumbers(cells: readonly ReaderCell[], relations: Table['relations']): Promise<Broken[]> {
  const solver = await openSolver();
  const rest = cells.filter(({ most }) => most !== null && most >= 2 * WIDTH);
  const table = numberTable({
    cells: [
      ...cells.map(({ id, seen }) => ({ id, value: seen })),
      ...rest.flatMap(({ id, seen, most }) => [
        { id: `${id} not`, value: seen === null ? null : most! - seen },
        { id: `${id} of`, value: most },
      ]),
    ],
    relations: [...relations, ...rest.map(({ id }) => ({ total: `${id} of`, parts: [id, `${id} not`] }))],
  });
  const hidden = cells.flatMap((cell) => (cell.seen === null ? [cell] : []));
  const numberOf = new Map(table.ids.map((id, at) => [id, at]));
  const ranges = attack(
    solver,
    table,
    table.values,
    hidden.map(({ id }) => numberOf.get(id)!),
  );
  return hidden.flatMap(({ id, truth, most }) => {
    const range = ranges.get(numberOf.get(id)!)!;
    const wanted = truth > 0 && truth < 5 ? Math.min(WIDTH, most ?? WIDTH) : 1;
    return widthOf(range) < wanted - 1e-6 ? [{ id, truth, range }] : [];
  });
}
