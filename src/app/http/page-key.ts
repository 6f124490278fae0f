import { COMPARATORS } from '#domain/comparator/comparator';

/**
 * What in a query changes a page, each from a short list of its own. Anything else (a search, a campaign
 * mark) is made anew each time: it has no end, and would push out the pages that many ask for.
 */
const CACHED_QUERY = ['gemeente', 'indeling', 'jaren', 'niveau', 'periode', 'thema', 'vergelijk'];
/** Those of which only these values are known; any other value changes nothing, and is not kept. */
const KNOWN_VALUES: Record<string, readonly string[]> = { jaren: ['', 'alle'], vergelijk: COMPARATORS };
const LONGEST = 300;

/**
 * Under which key a page is kept: its path with the known parts of its query, in a fixed order. The
 * language is part of the path.
 *
 * @param target the request's target, `/buurten?niveau=district`
 * @returns null when this address must not be kept
 */
export function pageKey(target: string): string | null {
  if (target.length > LONGEST) return null;
  const mark = target.indexOf('?');
  if (mark < 0) return target;
  const query = [...new URLSearchParams(target.slice(mark + 1))];
  if (query.some(([name, value]) => !CACHED_QUERY.includes(name) || KNOWN_VALUES[name]?.includes(value) === false)) return null;
  query.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `${target.slice(0, mark)}?${new URLSearchParams(query).toString()}`;
}
