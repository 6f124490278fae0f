import type { Issue } from '#base/issue';

/**
 * The faults of one write of several changes, by the change that each is of. The register begins the place of a fault with
 * the number of its change where there are several; a fault without such a number is of the write as a whole.
 */
export function faultsByRow(issues: readonly Issue[], changes: number): { rows: Issue[][]; rest: Issue[] } {
  const rows = Array.from({ length: changes }, (): Issue[] => []);
  const rest: Issue[] = [];
  for (const issue of issues) {
    const number = changes === 1 ? '0' : (issue.at?.split('.')[0] ?? '');
    (/^\d+$/.test(number) ? (rows[Number(number)] ?? rest) : rest).push(issue);
  }
  return { rows, rest };
}
