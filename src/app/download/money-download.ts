import type { MoneyPage } from '#domain/money/money-page';
import { SEVERAL_AREAS, SEVERAL_YEARS, type MoneyGroup } from '#domain/money/overview';
import { messages } from '#i18n/messages';
import type { Language } from '#i18n/language';
import { optionLabel } from '#i18n/register/register-words';
import type { Cell } from '#app/download/csv';
import type { DownloadFormat } from '#app/download/file-answer';
import { tableDownload } from '#app/download/table-download';

/** The amounts of a page, each a row, as a file: they add up to the totals on the page. */
export function moneyDownload(page: MoneyPage, format: DownloadFormat, language: Language): Response {
  const rows = moneyRows(page, language);
  const { title: sheet } = messages(language).money;
  const { name, slug } = page.programme;
  const widths = [34, 34, 8, 14, 16, 14, 26, 12, 40, 12, 30];
  return tableDownload({ rows, sheet, title: `${sheet}: ${name}`, widths, name: `geld-${slug}` }, format);
}

/** The amounts as rows of cells under the names of the columns. Texts that look like a formula are made harmless where they are written. */
export function moneyRows({ table, sources, withoutAmounts }: MoneyPage, language: Language): Cell[][] {
  const { money: words } = messages(language);
  const source = new Map(sources.map(({ id, name }) => [id, name]));
  const nameless: Record<string, string> = { [SEVERAL_AREAS]: words.severalAreas, [SEVERAL_YEARS]: words.severalYears };
  const rowsOf = (group: MoneyGroup, counted: boolean): Cell[][] =>
    group.entries.map((entry) => [
      group.name ?? nameless[group.key] ?? words.undivided,
      entry.name,
      entry.until === null ? entry.year : `${entry.year}-${entry.until}`,
      optionLabel(language, 'budgetAmount', 'sort', entry.sort),
      entry.cents / 100,
      counted ? words.yes : words.no,
      source.get(entry.source ?? '') ?? null,
      entry.adopted ? words.yes : words.no,
      [entry.ledger, entry.note].filter(Boolean).join('; ') || null,
      entry.asOf,
      entry.document,
    ]);
  return [
    [words.views[table.view], ...words.columns],
    ...table.groups.flatMap((group) => rowsOf(group, true)),
    ...table.notPerYear.flatMap((group) => rowsOf(group, false)),
    ...table.apart.flatMap((group) => rowsOf(group, false)),
    ...withoutAmounts.map(({ name, notBrokenDown, asOf, document }): Cell[] => [
      table.view === 'source' ? name : words.undivided,
      null,
      null,
      null,
      null,
      words.no,
      name,
      null,
      [words.amountUnknown, notBrokenDown && words.notBrokenDown].filter(Boolean).join('; '),
      asOf,
      document,
    ]),
  ];
}
