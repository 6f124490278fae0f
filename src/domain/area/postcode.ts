/** Whether somebody typed a Dutch postcode, or its four digits: no area here is known by one. */
export function isPostcode(typed: string): boolean {
  return /^[1-9]\d{3}\s*(?:[a-z]{2})?$/iu.test(typed.trim());
}
