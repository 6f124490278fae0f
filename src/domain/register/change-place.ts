import type { Issue } from '#base/issue';

/**
 * Where a fault of the change with this number lies, in a write of `count`: its field, and where there are several changes its number
 * before that. Nothing where a single change has a fault of no field.
 */
export function changePlace(index: number, count: number, field?: string): string | undefined {
  return count === 1 ? field : [index, field].filter((part) => part !== undefined).join('.');
}

/** Faults of one write by the change that each is of, each at its field; `rest` is of the write as a whole. */
export interface FaultsByChange {
  byChange: Issue[][];
  rest: Issue[];
}

export function faultsByChange(issues: readonly Issue[], count: number): FaultsByChange {
  const byChange = Array.from({ length: count }, (): Issue[] => []);
  const rest: Issue[] = [];
  for (const issue of issues) {
    const [, number, field] = count === 1 ? [null, '0', issue.at] : (NUMBERED.exec(issue.at ?? '') ?? []);
    const of = number === undefined ? undefined : byChange[Number(number)];
    if (!of) {
      rest.push(issue);
      continue;
    }
    const { at: _, ...fault } = issue;
    of.push({ ...fault, ...(field !== undefined && { at: field }) });
  }
  return { byChange, rest };
}

const NUMBERED = /^(\d+)(?:\.(.+))?$/;
