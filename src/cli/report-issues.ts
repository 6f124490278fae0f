import type { Issue } from '#base/issue';
import type { ImportReport } from '#domain/release/release';

/** What the reports warn of; notes are left to the source's page. */
export function issuesOf(reports: readonly ImportReport[]): Issue[] {
  return reports.flatMap((report) => report.warnings.filter((issue) => issue.level === 'warning'));
}
