import type { NumberedTable } from '#analysis/disclosure/table';

/** A relation whose total is not the sum of its parts, so that no table fits it. */
export interface BrokenSum {
  total: string;
  stated: number;
  summed: number;
}

/** Sums of whole people agree exactly; this only forgives the rounding of the machine. */
const SLACK = 1e-6;

/** The relations of known values that do not add up. */
export function brokenSums({ ids, values, relations }: NumberedTable): BrokenSum[] {
  return relations.flatMap(({ total, parts }) => {
    const stated = values[total]!;
    const summed = parts.reduce((sum, part) => sum + values[part]!, 0);
    if (Number.isNaN(stated) || Number.isNaN(summed)) return [];
    return Math.abs(stated - summed) <= SLACK * Math.max(1, stated) ? [] : [{ total: ids[total]!, stated, summed }];
  });
}

/** A cell that is, by way of other totals, a part of itself; null when there is none. */
export function circularTotal({ ids, relations }: NumberedTable): string | null {
  const partsOf = new Map<number, number[]>();
  for (const { total, parts } of relations) partsOf.set(total, [...(partsOf.get(total) ?? []), ...parts]);
  const state = new Uint8Array(ids.length);
  const UNSEEN = 0;
  const OPEN = 1;
  const DONE = 2;
  // An own stack: a chain of thousands of totals would be too deep for calls.
  for (const start of partsOf.keys()) {
    const stack: { cell: number; next: number }[] = [];
    if (state[start] === UNSEEN) {
      stack.push({ cell: start, next: 0 });
      state[start] = OPEN;
    }
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const part = partsOf.get(top.cell)?.[top.next++];
      if (part === undefined) {
        state[top.cell] = DONE;
        stack.pop();
      } else if (state[part] === OPEN) return ids[part]!;
      else if (state[part] === UNSEEN) {
        state[part] = OPEN;
        stack.push({ cell: part, next: 0 });
      }
    }
  }
  return null;
}
