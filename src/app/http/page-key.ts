/** What in a query changes a page. Anything else (a search, a campaign mark) is made anew each time. */
const CACHED_QUERY = ['gemeente', 'indeling', 'niveau', 'periode', 'thema'];
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
  if (query.some(([name]) => !CACHED_QUERY.includes(name))) return null;
  query.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `${target.slice(0, mark)}?${new URLSearchParams(query).toString()}`;
}
