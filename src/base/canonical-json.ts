/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON in one spelling: keys in code order, no blanks, so that equal content has equal bytes and one hash.
 *
 * @throws RangeError for a number that JSON cannot say
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`Cannot write ${value} as JSON`);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const content = value as { readonly [key: string]: Json };
    const keys = Object.keys(content).sort((left, right) => (left < right ? -1 : 1));
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(content[key]!)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
