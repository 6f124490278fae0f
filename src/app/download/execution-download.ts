import type { Execution, Milestone, Undertaking } from '#domain/execution/execution';
import { AMOUNT_SORTS } from '#domain/money/money';
import { capital } from '#i18n/capital';
import { messages } from '#i18n/messages';
import type { Language } from '#i18n/language';
import { optionLabel } from '#i18n/register/register-words';
import { standText, whenText } from '#i18n/register/when-text';
import type { AddressForm } from '#i18n/voice';
import type { Cell } from '#app/download/csv';
import type { DownloadFormat } from '#app/download/file-answer';
import { tableDownload } from '#app/download/table-download';

/** What is done and will be done, as a file: every undertaking, in the order of the page. */
export function executionDownload(
  execution: Execution,
  programme: { name: string; slug: string },
  format: DownloadFormat,
  language: Language,
  address?: AddressForm,
): Response {
  const { title } = messages(language, address).steering.execution;
  const file = {
    rows: executionRows(execution, language, address),
    sheet: title,
    title: `${title}: ${programme.name}`,
    widths: [40, 14, 14, 30, 40, 18, 18, 14, 14, 14, 14, 30, 14, 18, 18, 40, 60, ...(execution.isWhole ? [24] : [])],
    name: `uitvoering-${programme.slug}`,
  };
  return tableDownload(file, format);
}

/**
 * A row for each undertaking, under the names of the columns. What is not filled in is empty, never nought. Who keeps it has a
 * column only for who may see that: an empty one would say that nobody does.
 */
export function executionRows(
  { undertakings, isWhole }: Pick<Execution, 'undertakings' | 'isWhole'>,
  language: Language,
  address?: AddressForm,
): Cell[][] {
  const words = messages(language, address).steering.execution;
  const when = (moment: string | null) => (moment === null ? null : whenText(moment, language));
  const amounts = AMOUNT_SORTS.map((sort) => {
    const head = capital(optionLabel(language, 'budgetAmount', 'sort', sort));
    return isWhole ? head : `${head} (${words.columns.partial})`;
  });
  const told = ({ at, name, done, late, responsible }: Milestone): string => {
    const standing = done ? words.done : late ? words.late : words.open;
    return `${when(at) ?? words.noMoment}: ${name} (${[standing, responsible].filter(Boolean).join(', ')})`;
  };
  const rowOf = (one: Undertaking): Cell[] => [
    one.name,
    optionLabel(language, 'intervention', 'state', one.state!),
    one.asOf,
    one.lead,
    one.others.join('; ') || null,
    when(one.begins),
    when(one.ends),
    ...AMOUNT_SORTS.map((sort) => (one.sums[sort] === undefined ? null : one.sums[sort] / 100)),
    [one.stand && standText(one.stand, language), one.hasApart && words.columns.apart].filter(Boolean).join('; ') || null,
    one.hours.year,
    one.hours.whole,
    one.hours.unknown || null,
    one.inputs.join('; ') || null,
    one.milestones.map(told).join('; ') || null,
    ...(isWhole ? [one.owner] : []),
  ];
  return [
    [...words.columns.before, ...amounts, ...words.columns.after, ...(isWhole ? [words.columns.owner] : [])],
    ...undertakings.map(rowOf),
  ];
}
