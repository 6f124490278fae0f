import type { LedgerReport, LedgerScope, LedgerTick } from './ledger-report.ts';

/** What somebody must say to have seen of a report before it is taken over. */
export function neededTicks(report: LedgerReport, scope: LedgerScope | null): LedgerTick[] {
  return [
    ...(report.totalsDiffer ? ['totals-differ' as const] : []),
    ...(report.missing.length > 0 && scope === 'whole' ? ['money-gone' as const] : []),
    ...(report.overwritten.count > 0 ? ['overwrites' as const] : []),
  ];
}
