/** A number of the question's own unit in four digits, as the JSON answer writes it (with a point). */
export function shortNumber(value: number): string {
  return String(Number(value.toPrecision(4)));
}
