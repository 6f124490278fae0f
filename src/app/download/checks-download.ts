import type { CheckCell, ChecksOverview } from '#domain/commitment/checks-overview';
import { messages } from '#i18n/messages';
import type { Language } from '#i18n/language';
import { optionLabel } from '#i18n/register/register-words';
import type { AddressForm } from '#i18n/voice';
import type { Cell } from '#app/download/csv';
import type { DownloadFormat } from '#app/download/file-answer';
import { tableDownload } from '#app/download/table-download';

/** What a file of checks is made of: all rows, not those of one page. */
export interface ChecksTold extends Pick<ChecksOverview, 'checks' | 'rows'> {
  /** Ids of judgements that something was pointed at for. */
  proven: readonly string[];
}

/** How a programme holds its work against its checks, as a file: everything, in the order of the page. */
export function checksDownload(
  told: ChecksTold,
  programme: { name: string; slug: string },
  format: DownloadFormat,
  language: Language,
  address?: AddressForm,
): Response {
  const { title } = messages(language, address).coalition.checks;
  const file = {
    rows: checksRows(told, language, address),
    sheet: title,
    title: `${title}: ${programme.name}`,
    widths: [40, 14, 32, 26, 30, 14, 28, 12],
    name: `vinkjes-${programme.slug}`,
  };
  return tableDownload(file, format);
}

/** A row for each check of each thing, under the names of the columns. */
export function checksRows({ checks, rows, proven }: ChecksTold, language: Language, address?: AddressForm): Cell[][] {
  const { coalition, evidence } = messages(language, address);
  const words = coalition.checks;
  const nameOf = new Map(checks.map(({ id, values }) => [id, values.name ?? '']));
  const pointedAt = new Set(proven);
  const answered = ({ newest, lacksAnswer }: CheckCell): string => {
    const answer = newest?.values.answer;
    if (!answer) return words.open;
    return lacksAnswer ? words.lacksAnswer : optionLabel(language, 'assessment', 'answer', answer);
  };
  return [
    [...words.columns],
    ...rows.flatMap(({ kind, name, cells }) =>
      cells.map((cell): Cell[] => [
        name,
        words.kinds[kind],
        nameOf.get(cell.check) ?? '',
        answered(cell),
        cell.newest?.values.judgedBy ?? null,
        cell.newest?.values.judgedOn ?? null,
        cell.newest?.values.answer === 'yes' && !pointedAt.has(cell.newest.id) ? evidence.none : null,
        cell.open.length,
      ]),
    ),
  ];
}
