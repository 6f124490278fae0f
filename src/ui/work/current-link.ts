/**
 * Of the links of a menu the one that leads to this page, or else the nearest above it: the list that one thing of it is
 * shown from.
 *
 * @returns null when the page stands under none of them
 */
export function currentLink(hrefs: readonly string[], path: string): string | null {
  const above = hrefs.filter((href) => path === href || path.startsWith(`${href}/`));
  return above.reduce<string | null>((nearest, href) => (href.length > (nearest?.length ?? 0) ? href : nearest), null);
}
