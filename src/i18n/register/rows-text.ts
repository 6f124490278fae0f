import { rowRanges } from '#domain/register/came-from';
import { formats } from '../format.ts';
import type { Language } from '../language.ts';
import { messages } from '../messages.ts';

/** A ledger adds hundreds of rows up to one amount: on a page so many pieces of them are told. */
const MOST = 10;
/** The same in a cell of a file, which must hold them: a spreadsheet has room for 32,767 signs. */
const MOST_IN_CELL = 500;

/** `regel 12`, `regels 3, 5-9 en nog 40`; empty without rows. */
export function rowsText(language: Language, rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const words = messages(language).work.history;
  return `${rows.length === 1 ? words.row : words.rows} ${listed(language, rows, MOST, (first, last) => `${first}-${last}`)}`;
}

/** For a cell of a file: `3 en 5 t/m 9`. Of `5-9` a spreadsheet makes a day. */
export function rowsListed(language: Language, rows: readonly number[]): string {
  return listed(language, rows, MOST_IN_CELL, messages(language).work.history.rowsFromTo);
}

function listed(language: Language, rows: readonly number[], most: number, fromTo: (first: number, last: number) => string): string {
  const pieces = rowRanges(rows);
  const told = pieces.length > most ? pieces.slice(0, most - 1) : pieces;
  const left = rows.length - told.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const texts = told.map(([first, last]) => (first === last ? String(first) : fromTo(first, last)));
  return formats(language).list([...texts, ...(left > 0 ? [messages(language).work.history.moreRows(left)] : [])]);
}
