import type { ChangeFilter } from '#domain/register/changes';
import { readDay } from '#domain/register/read-when';
import { kindAtPath } from '#domain/work/kind-groups';

/** The days of a filter, as addresses name them. */
export type ChangeDay = 'van' | 'tot';

export interface ChangesAsked {
  filter: Required<ChangeFilter>;
  /** Days that can't be understood, with what was typed: they narrow nothing. */
  misread: { day: ChangeDay; typed: string }[];
}

/** What an address asks of the changes of a programme. Days are read as people type them. */
export function readChangeFilter(params: URLSearchParams): ChangesAsked {
  const misread: ChangesAsked['misread'] = [];
  const dayOf = (day: ChangeDay): string | null => {
    const typed = (params.get(day) ?? '').trim().slice(0, 100);
    if (typed === '') return null;
    const read = readDay(typed);
    if (read.ok) return read.value;
    misread.push({ day, typed });
    return null;
  };
  const by = params.get('wie') ?? '';
  return {
    filter: {
      // Who is no account made no change: that finds nothing.
      by: by === '' ? null : by.replaceAll('\0', '').slice(0, 100),
      kind: kindAtPath(params.get('soort') ?? ''),
      from: dayOf('van'),
      until: dayOf('tot'),
    },
    misread,
  };
}
