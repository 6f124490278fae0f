/** Where a page of a long list stands. */
export interface Paging {
  /** From 1. */
  page: number;
  /** At least 1: a list without anything is one page too. */
  pages: number;
}

/** One page of a list. */
export interface Paged<T> {
  shown: T[];
  paging: Paging;
}

/**
 * The page of a list that an address asks for. What is no page is the first one, and past the last one is the last one:
 * a list may have become shorter since its address was kept.
 *
 * @param asked as the address says it; null when it says nothing
 */
export function paged<T>(all: readonly T[], asked: string | null, size: number): Paged<T> {
  const paging = pagingOf(all.length, asked, size);
  return { shown: all.slice((paging.page - 1) * size, paging.page * size), paging };
}

/** The same page of a list of which only its length is at hand. */
export function pagingOf(length: number, asked: string | null, size: number): Paging {
  const pages = Math.max(1, Math.ceil(length / size));
  const wanted = /^[0-9]{1,9}$/.test(asked ?? '') ? Number(asked) : 1;
  return { page: Math.min(Math.max(wanted, 1), pages), pages };
}

/** The page for an address that leads to it; null for the first, which needs no mark. */
export function pageInAddress(page: number): number | null {
  return page > 1 ? page : null;
}
