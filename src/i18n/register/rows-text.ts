import { rowRanges } from '#domain/register/came-from';
import { formats } from '../format.ts';
import type { Language } from '../language.ts';
import { messages } from '../messages.ts';

/** A ledger adds hundreds of rows up to one amount: on a page so many pieces of them are told. */
const MOST = 10;

/** `regel 12`, `regels 3, 5-9 en nog 40`; empty without rows. */
export function rowsText(language: Language, rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const words = messages(language).work.history;
  const pieces = rowRanges(rows);
  const told = pieces.length > MOST ? pieces.slice(0, MOST - 1) : pieces;
  const left = rows.length - told.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const all = [...told.map(pieceText), ...(left > 0 ? [words.moreRows(left)] : [])];
  return `${rows.length === 1 ? words.row : words.rows} ${formats(language).list(all)}`;
}

/** All of them, for a file: `3, 5-9`. */
export function rowsListed(rows: readonly number[]): string {
  return rowRanges(rows).map(pieceText).join(', ');
}

function pieceText([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}-${last}`;
}
