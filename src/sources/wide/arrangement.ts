import type { Issue } from '#base/issue';
import type { Table } from '../table/table.ts';
import { marginKind, type MarginKind } from './margins.ts';
import { roleIndex, type Role } from './roles.ts';

/** The rows of a table put in order: per combination of members one group of area x period. */
export interface Group {
  members: Record<string, string>;
  memberTitles: Record<string, string>;
  /** Row of the value, of the lower and upper margin and of the half width; -1 where there is none. */
  rows: Record<MarginKind, Int32Array>;
  /** Any row of the combination: tells its area and period. */
  anyRow: Int32Array;
}

export interface Arrangement {
  groups: Group[];
  hasMargins: boolean;
  issues: Issue[];
}

/** Where rows belong, and what to do when two belong in one place. */
export interface Placement {
  area: Int32Array;
  period: Int32Array;
  periods: number;
  areaName: (index: number) => string;
  periodName: (index: number) => string;
  /** What a second row in one place is; `area` moves it to another area. */
  collision: (first: number, row: number) => { is: 'duplicate' | 'repetition' } | { is: 'other-area'; area: number };
}

/** How many duplicates are named; the rest is counted. */
const NAMED = 5;
const KINDS: MarginKind[] = ['value', 'lower', 'upper', 'half'];

/**
 * Gives every row its place: (members, area, period, kind of margin). Two rows in one place are a fault
 * (`duplicate-rows`), as is a margin that is not understood (`unknown-margin`); no row is left out, and
 * rows that only repeat another one in other words are counted (`repeated-rows`).
 */
export function arrange(
  table: Table,
  roles: readonly Role[],
  place: Placement,
  memberTitle: (dimension: string, key: string) => string | null,
): Arrangement {
  const issues: Issue[] = [];
  const groupOf = memberGroups(table, roles, memberTitle);
  const kindOf = marginKinds(table, roles, issues);
  const builders = groupOf.groups.map(() => ({
    slots: new Map<number, number>(),
    rows: KINDS.map(() => [] as number[]),
    any: [] as number[],
  }));
  let duplicates = 0;
  let repetitions = 0;
  const moved = new Set<number>();
  const slotOf = (builder: (typeof builders)[number], row: number): number => {
    const key = place.area[row]! * place.periods + place.period[row]!;
    let slot = builder.slots.get(key);
    if (slot === undefined) {
      slot = builder.any.push(row) - 1;
      builder.slots.set(key, slot);
      for (const rows of builder.rows) rows.push(-1);
    }
    return slot;
  };
  for (let row = 0; row < table.rowCount; row++) {
    const builder = builders[groupOf.ofRow ? groupOf.ofRow[row]! : 0]!;
    const rows = builder.rows[kindOf ? kindOf[row]! : 0]!;
    let slot = slotOf(builder, row);
    let first = rows[slot]!;
    if (first >= 0) {
      const collision = place.collision(first, row);
      if (collision.is === 'repetition') {
        repetitions++;
        continue;
      }
      if (collision.is === 'other-area') {
        place.area[row] = collision.area;
        moved.add(collision.area);
        slot = slotOf(builder, row);
        first = rows[slot]!;
      }
    }
    if (first < 0) rows[slot] = row;
    else if (duplicates++ < NAMED) {
      const params = {
        line: table.line(row),
        first: table.line(first),
        area: place.areaName(place.area[row]!),
        period: place.periodName(place.period[row]!),
      };
      issues.push({ code: 'duplicate-rows', level: 'error', params });
    }
  }
  if (moved.size > 0) issues.push({ code: 'titles-repeat', level: 'warning', params: { count: moved.size } });
  if (repetitions > 0) issues.push({ code: 'repeated-rows', level: 'note', params: { count: repetitions } });
  if (duplicates > NAMED) issues.push({ code: 'duplicate-rows-more', level: 'error', params: { count: duplicates - NAMED } });
  const groups = groupOf.groups.map((group, index) => ({ ...group, ...finished(builders[index]!) }));
  return { groups, hasMargins: kindOf !== null, issues };
}

function finished(builder: { rows: number[][]; any: number[] }): Pick<Group, 'rows' | 'anyRow'> {
  const rows = Object.fromEntries(KINDS.map((kind, index) => [kind, Int32Array.from(builder.rows[index]!)]));
  return { rows: rows as Group['rows'], anyRow: Int32Array.from(builder.any) };
}

function memberGroups(table: Table, roles: readonly Role[], memberTitle: (dimension: string, key: string) => string | null) {
  const dimensions = roles.flatMap((role, column) =>
    role.is === 'member' ? [{ column, name: role.dimension, title: titleColumn(roles, role.dimension) }] : [],
  );
  const groups: Pick<Group, 'members' | 'memberTitles'>[] = [];
  if (dimensions.length === 0) return { groups: [{ members: {}, memberTitles: {} }], ofRow: null };
  const known = new Map<string, number>();
  const ofRow = new Int32Array(table.rowCount);
  for (let row = 0; row < table.rowCount; row++) {
    const keys = dimensions.map((dimension) => table.text(dimension.column, row)?.trim() ?? '');
    const words = keys.join('\t');
    let index = known.get(words);
    if (index === undefined) {
      const titles = dimensions.map(
        ({ name, title }, at) => (title < 0 ? memberTitle(name, keys[at]!) : table.text(title, row)?.trim()) ?? keys[at]!,
      );
      index = groups.push({ members: named(dimensions, keys), memberTitles: named(dimensions, titles) }) - 1;
      known.set(words, index);
    }
    ofRow[row] = index;
  }
  return { groups, ofRow };
}

function titleColumn(roles: readonly Role[], dimension: string): number {
  return roles.findIndex((role) => role.is === 'member-title' && role.dimension === dimension);
}

function named(dimensions: { name: string }[], texts: string[]): Record<string, string> {
  return Object.fromEntries(dimensions.map(({ name }, index) => [name, texts[index]!]));
}

function marginKinds(table: Table, roles: readonly Role[], issues: Issue[]): Uint8Array | null {
  const column = roleIndex(roles, 'margin');
  if (column < 0) return null;
  const kinds = new Uint8Array(table.rowCount);
  const known = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row++) {
    const raw = table.text(column, row)?.trim() ?? '';
    let kind = known.get(raw);
    if (kind === undefined) {
      kind = KINDS.indexOf(marginKind(raw)!);
      if (kind < 0) issues.push({ code: 'unknown-margin', level: 'error', params: { value: raw, line: table.line(row) } });
      known.set(raw, (kind = Math.max(0, kind)));
    }
    kinds[row] = kind;
  }
  // A single kind of row (the RIVM files hold only MW00000) means that there are no margins at all.
  return known.size === 1 && kinds[0] === 0 ? null : kinds;
}
