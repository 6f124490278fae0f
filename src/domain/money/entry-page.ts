import { pagingOf, type Paging } from '#domain/paging/paging';
import type { MoneyEntry, MoneyGroup } from './overview.ts';

/** Amounts on one page: a ledger brings thousands. */
export const ENTRIES_ON_A_PAGE = 250;

/** The amounts of a group that stand on one page. */
export interface GroupPart {
  group: MoneyGroup;
  entries: readonly MoneyEntry[];
  /** The place of the first of them in the group, from 1. */
  from: number;
}

/** One page of amounts, which stand one by one below what they come to; a group can go on over several pages. */
export interface EntryPage {
  parts: readonly GroupPart[];
  paging: Paging;
}

/** The amounts of groups on the page that is asked for: on all pages together each stands once, in the same order. */
export function entryPage(groups: readonly MoneyGroup[], asked: string | null, size = ENTRIES_ON_A_PAGE): EntryPage {
  const paging = pagingOf(countOf(groups), asked, size);
  const [first, end] = [(paging.page - 1) * size, paging.page * size];
  let before = 0;
  const parts = groups.flatMap((group): GroupPart[] => {
    const at = before;
    before += group.entries.length;
    const entries = group.entries.slice(Math.max(0, first - at), Math.max(0, end - at));
    return entries.length === 0 ? [] : [{ group, entries, from: Math.max(0, first - at) + 1 }];
  });
  return { parts, paging };
}

/** On which page each group begins, by its key. */
export function pagesOfGroups(groups: readonly MoneyGroup[], size = ENTRIES_ON_A_PAGE): Map<string, number> {
  let before = 0;
  return new Map(
    groups.map(({ key, entries }) => {
      const page = Math.floor(before / size) + 1;
      before += entries.length;
      return [key, page];
    }),
  );
}

/** Groups with all that stands in them. */
export function wholeGroups(groups: readonly MoneyGroup[]): GroupPart[] {
  return groups.map((group) => ({ group, entries: group.entries, from: 1 }));
}

function countOf(groups: readonly MoneyGroup[]): number {
  return groups.reduce((sum, { entries }) => sum + entries.length, 0);
}
