import { error, redirect } from '@sveltejs/kit';

/** What was found under a name in an address: 404 when nothing was, and a redirect for ever when it bears another name by now. */
export function underRightName<T>(
  found: { slug: string; page: T } | null,
  asked: string,
  address: (slug: string) => string,
  search: string,
): T {
  if (!found) error(404, 'no such page');
  if (found.slug !== asked) redirect(308, address(found.slug) + search);
  return found.page;
}
