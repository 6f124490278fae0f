import type { MoneyEntry } from '#domain/money/overview';
import type { MoneyContent } from '#insight/money/read-money';

/**
 * Every amount that the viewer may see, with what it can be put under. Nothing is left out: an amount whose budget line or
 * source can't be seen stands under nothing.
 */
export function moneyEntries({
  moneySource,
  budgetLine,
  budgetAmount,
}: Pick<MoneyContent, 'moneySource' | 'budgetLine' | 'budgetAmount'>): MoneyEntry[] {
  const sources = new Map(moneySource.map((one) => [one.id, one]));
  const lines = new Map(budgetLine.map((one) => [one.id, one]));
  return budgetAmount.flatMap(({ id, asOf, values }) => {
    const { budgetLine: of, year, untilYear, sort, amount } = values;
    if (of === undefined || year === undefined || sort === undefined || amount === undefined) return [];
    const line = lines.get(of)?.values;
    const source = sources.get(line?.moneySource ?? '') ?? null;
    return [
      {
        id,
        budgetLine: of,
        name: line?.name ?? '',
        source: source?.id ?? null,
        year,
        until: typeof untilYear === 'number' && untilYear > year ? untilYear : null,
        sort,
        cents: amount,
        line: line?.line ?? null,
        theme: line?.theme ?? null,
        intervention: line?.intervention ?? null,
        areas: line?.areas ?? [],
        apart: source?.values.notBrokenDown ?? false,
        adopted: values.adopted ?? false,
        ledger: values.ledger ?? null,
        note: [values.note, line?.note].filter(Boolean).join(' ') || null,
        // What was read from a ledger stands there, and not in the plan that the budget line comes from.
        document: values.ledger ? null : (line?.source ?? source?.values.source ?? null),
        asOf,
      },
    ];
  });
}
