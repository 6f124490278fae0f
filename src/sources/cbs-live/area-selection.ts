import { COUNTRY_CODE, municipalityOf, parentOf, parseOfficialCode } from '#domain/area/code';

/**
 * Which members of an area dimension a user means who asks for some areas: each area itself, all that
 * lies in it, what it lies in (so that it can be compared), and the country.
 *
 * @param keys the dimension's own keys, padded as the service writes them.
 * @returns the keys in their own order and form, and the asked codes that the table does not have.
 */
export function selectAreas(keys: readonly string[], asked: readonly string[]): { keys: string[]; unknown: string[] } {
  const codes = asked.map((code) => parseOfficialCode(code)?.code ?? code.trim().toUpperCase());
  const known = new Set(keys.map((key) => parseOfficialCode(key)?.code ?? key.trim()));
  const unknown = codes.filter((code) => !known.has(code));
  const wanted = new Set([COUNTRY_CODE, ...codes.flatMap((code) => [code, ...ancestorsOf(code)])]);
  const selected = keys.filter((key) => {
    const code = parseOfficialCode(key)?.code ?? key.trim();
    return wanted.has(code) || ancestorsOf(code).some((above) => above !== COUNTRY_CODE && codes.includes(above));
  });
  return { keys: selected, unknown };
}

/** District, municipality of a code, as far as its digits tell. */
function ancestorsOf(code: string): string[] {
  const parent = parentOf(code);
  const municipality = municipalityOf(code);
  return [parent, municipality].filter((above): above is string => above !== null && above !== code);
}

/** Longest filter in one address: services cut or refuse addresses beyond about 2,000 characters. */
const LONGEST_FILTER = 1_500;

/**
 * Filters that together select the keys, each short enough for an address. Only `eq` and `or` are used:
 * v3 compares padded texts exactly, so `GM0014` finds nothing where the key is `GM0014    `.
 */
export function areaFilters(dimension: string, keys: readonly string[]): string[] {
  const filters: string[] = [];
  let filter = '';
  for (const key of keys) {
    const term = `${dimension} eq '${key.replaceAll("'", "''")}'`;
    const longer = filter === '' ? term : `${filter} or ${term}`;
    if (filter !== '' && encodeURIComponent(longer).length > LONGEST_FILTER) {
      filters.push(filter);
      filter = term;
    } else filter = longer;
  }
  return filter === '' ? filters : [...filters, filter];
}
