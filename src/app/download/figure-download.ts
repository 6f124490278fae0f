import { slugify } from '#base/text';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { FigureFile } from '#insight/figure/figure-rows';
import type { Language } from '#i18n/language';
import { messages } from '#i18n/messages';
import { writeCsv } from '#app/download/csv';
import { fileAnswer, type DownloadFormat } from '#app/download/file-answer';
import { figureNotes, figureTable, subjectText } from '#app/download/figure-table';
import { writeXlsx } from '#app/download/xlsx';

/** The file as an HTTP answer that a browser saves, of disclosed figures only: right type, a name that says what it is, no sniffing. */
export function figureDownload(file: Disclosed<FigureFile>, format: DownloadFormat, language: Language): Response {
  return fileAnswer(bodyOf(file, format, language), format, fileName(file));
}

function bodyOf(file: FigureFile, format: DownloadFormat, language: Language): string | Uint8Array {
  if (format === 'csv') return writeCsv(figureTable(file, language));
  const { download: words } = messages(language);
  return writeXlsx(
    [
      { name: words.sheetFigures, rows: [...figureTable(file, language)], widths: FIGURE_WIDTHS, filter: true },
      { name: words.sheetNotes, rows: figureNotes(file, language), widths: [32, 90], filter: false },
    ],
    { title: subjectText(file, language), author: 'Peil' },
  );
}

const FIGURE_WIDTHS = [26, 40, 14, 13, 14, 28, 13, 10, 12, 14, 12, 28, 11, 11, 13, 13, 8, 30, 12, 14, 12];

/** `peil-selwerd-BU00141000` or `peil-owner-occupied-share-groningen`: plain ASCII by construction. */
function fileName({ subject }: FigureFile): string {
  if (subject.kind === 'area') return `peil-${slugify(subject.area.name)}-${subject.area.code}`.replace(/[^\w-]/g, '');
  return `peil-${slugify(subject.indicator.id)}-${slugify(subject.within?.name ?? '')}`.replace(/[^\w-]/g, '').replace(/-$/, '');
}
