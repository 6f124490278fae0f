/** Characters with which a spreadsheet starts reading a cell as a formula, behind any number of apostrophes. */
const LIKE_FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text as a cell that no spreadsheet runs, and that `fromCell` gives back as it was. */
export function toCell(text: string): string {
  return LIKE_FORMULA.test(text) ? `'${text}` : text;
}

export function fromCell(text: string): string {
  return text.startsWith("'") && LIKE_FORMULA.test(text) ? text.slice(1) : text;
}
