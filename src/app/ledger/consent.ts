import type { Issue } from '#base/issue';
import type { LedgerReport, LedgerScope, LedgerTick } from '#domain/money/ledger-report';
import { neededTicks } from '#domain/money/ledger-consent';

/** What must still be said before a ledger is taken over as its report shows it; nothing that takes money away is done by default. */
export function consentIssues(report: LedgerReport, scope: LedgerScope | null, ticks: readonly LedgerTick[]): Issue[] {
  const wrong = (code: string, at: string): Issue => ({ code, level: 'error', at });
  return [
    ...(report.missing.length > 0 && scope === null ? [wrong('ledger-scope-missing', 'omvang')] : []),
    ...neededTicks(report, scope)
      .filter((tick) => !ticks.includes(tick))
      .map((tick) => wrong(`ledger-tick-${tick}`, `gezien-${tick}`)),
  ];
}
