import { writeCsv, type Cell } from '#app/download/csv';
import { fileAnswer, type DownloadFormat } from '#app/download/file-answer';
import { writeXlsx } from '#app/download/xlsx';

/** A table as it is sent: its rows under their heads, in one sheet. */
export interface TableFile {
  rows: Cell[][];
  /** What the sheet is called. */
  sheet: string;
  title: string;
  widths: number[];
  /** Without its ending. */
  name: string;
}

/** A table as a file that a browser saves. Texts that look like a formula are made harmless where they are written. */
export function tableDownload({ rows, sheet, title, widths, name }: TableFile, format: DownloadFormat): Response {
  const body = format === 'csv' ? writeCsv(rows) : writeXlsx([{ name: sheet, rows, widths, filter: true }], { title, author: 'Peil' });
  return fileAnswer(body, format, name.replace(/[^\w-]/g, ''));
}
