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
  const pages = Math.max(1, Math.ceil(all.length / size));
  const wanted = /^[0-9]{1,9}$/.test(asked ?? '') ? Number(asked) : 1;
  const page = Math.min(Math.max(wanted, 1), pages);
  return { shown: all.slice((page - 1) * size, page * size), paging: { page, pages } };
}

/** The page for an address that leads to it; null for the first, which needs no mark. */
export function pageInAddress(page: number): number | null {
  return page > 1 ? page : null;
}
