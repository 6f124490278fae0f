/** What a cell of a download may hold: text, a number, or nothing. */
export type Cell = string | number | null;

/** Characters with which a spreadsheet starts reading a cell as a formula (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A text that no spreadsheet runs as a formula: one that looks like one gets an apostrophe in front.
 * Only for texts; a negative number stays a number.
 */
export function safeText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/**
 * Rows as CSV after RFC 4180: comma, decimal point, CRLF, quotes where needed; a byte order mark in
 * front, so that spreadsheets read the accents right. A cell without a value is empty, never zero.
 */
export function writeCsv(rows: Iterable<readonly Cell[]>): string {
  return `\uFEFF${csvLines(rows)}`;
}

/** Rows as further lines of such a file. */
export function csvLines(rows: Iterable<readonly Cell[]>): string {
  let text = '';
  for (const row of rows) text += `${row.map(field).join(',')}\r\n`;
  return text;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = safeText(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
