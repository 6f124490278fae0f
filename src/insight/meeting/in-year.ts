/** A moment (EDTF) in another year; 29 February is the 28th in a year without it. */
export function inYear(at: string, year: number): string {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const rest = at.slice(4);
  return `${year}${!isLeap && rest.startsWith('-02-29') ? rest.replace('-29', '-28') : rest}`;
}
