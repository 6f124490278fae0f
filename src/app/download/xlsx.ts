import * as XLSX from '@e965/xlsx';
import { safeText, type Cell } from '#app/download/csv';

export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
  /** Widths in characters, per column. */
  widths: readonly number[];
  /** True for a table: its first row is a header to filter by. */
  filter: boolean;
}

/** A workbook of plain cells: numbers are numbers, texts are texts, nothing is ever a formula. */
export function writeXlsx(sheets: readonly Sheet[], properties: { title: string; author: string }): Uint8Array {
  const book = XLSX.utils.book_new();
  book.Props = { Title: properties.title, Author: properties.author };
  for (const { name, rows, widths, filter } of sheets) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell))));
    sheet['!cols'] = widths.map((wch) => ({ wch }));
    if (filter && sheet['!ref']) sheet['!autofilter'] = { ref: sheet['!ref'] };
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
