import type { Issue } from '#base/issue';
import { yearOf, type Period } from '#base/period';
import { UNKNOWN_SCHEME } from '#domain/area/scheme';
import type { DraftArea } from '#domain/release/draft';
import type { SourceCatalogue } from '../reader.ts';

const EXAMPLES = 5;

/** A word of three letters: the source gave a name, not a code. */
const NAME = /\p{L}{3}/u;

/** The CBS tables that list every municipality of a year, with its code and name. */
const LIST_OF_AREAS = /^Gebieden in Nederland \d{4}$/;

/**
 * Says which areas carry no code that is known: they keep the source's own words. Where the source gave names only,
 * says also which list of areas is to be loaded first.
 *
 * @param years the division year of the table, else the years of its figures
 */
export function unknownAreas(areas: readonly DraftArea[], years: readonly number[], catalogue: SourceCatalogue): Issue[] {
  const unknown = areas.filter((area) => area.scheme === UNKNOWN_SCHEME);
  const [named, coded] = [unknown.filter(({ code }) => NAME.test(code)), unknown.filter(({ code }) => !NAME.test(code))];
  const finding = (code: string, found: readonly DraftArea[], more: Issue['params'] = {}): Issue[] => {
    const examples = found
      .slice(0, EXAMPLES)
      .map((area) => area.code)
      .join('; ');
    return found.length === 0 ? [] : [{ code, level: 'warning', params: { count: found.length, examples, ...more } }];
  };
  const list = listFor(years, catalogue);
  return [
    ...finding('unknown-area-names', named, {
      from: years.length === 0 ? null : Math.min(...years),
      until: years.length === 0 ? null : Math.max(...years),
      list: list?.title ?? null,
      table: list?.id ?? null,
    }),
    ...finding('unknown-area-codes', coded),
  ];
}

/** The years that the names of a table's areas may be of. */
export function yearsOfNames(divisionYear: number | 'period' | null, periods: readonly Period[]): number[] {
  return typeof divisionYear === 'number' ? [divisionYear] : periods.map(yearOf);
}

/** The list of areas nearest to the oldest of these years, for names go with mergers; the newest list when no year is known. */
function listFor(years: readonly number[], { tables }: SourceCatalogue) {
  const lists = tables.filter(({ title, divisionYear }) => LIST_OF_AREAS.test(title) && typeof divisionYear === 'number');
  const wanted = years.length === 0 ? 9999 : Math.min(...years);
  const away = (list: (typeof lists)[number]) => Math.abs((list.divisionYear as number) - wanted);
  return lists.sort((a, b) => away(a) - away(b) || Number(b.divisionYear) - Number(a.divisionYear))[0] ?? null;
}
