import type { TableRelation } from '#analysis/disclosure/table';
import { Fault } from '#base/fault';
import type { AreaChange } from '#domain/area/area';
import { areaKey, areaTotals, type AreaTotal, type GateArea } from './area-totals.ts';
import { cellId, type GateCell } from './cells.ts';
import { columnOf } from './ledger.ts';

/** Forgives the rounding of the machine. */
const SLACK = 1e-6;

/** Columns that add up, by the name under which each is known. */
export interface KeySum {
  total: string;
  parts: readonly string[];
}

export interface RelationsQuestion {
  cells: ReadonlyMap<string, GateCell>;
  known: readonly GateArea[];
  /** Own areas: which areas one is made of, by key. */
  sets: ReadonlyMap<string, readonly string[]>;
  sums: readonly KeySum[];
  changes: readonly AreaChange[];
}

export interface GateRelations {
  relations: TableRelation[];
  /** Numbers that no table gives, but that a reader who knows the totals knows too. */
  extra: { id: string; value: number | null }[];
  /** The totals of all, which are never hidden for the sake of their parts. */
  headlines: string[];
  /** Cells that the source left empty and that its own totals give away. */
  derived: Map<string, number>;
}

/** Every way in which the cells of a period add up: areas in areas, columns in columns, one division in another. */
export function gateRelations(question: RelationsQuestion): GateRelations {
  const { cells, known, sets, sums, changes } = question;
  const made: GateRelations = { relations: [], extra: [], headlines: [], derived: new Map() };
  const byKey = Map.groupBy(
    [...cells.values()].filter(({ apart }) => !apart),
    ({ key }) => key,
  );
  const broken: GateCell[] = [];
  const close = (total: GateCell, parts: readonly GateCell[], complete: boolean): void => {
    if (total.reckoned) settleReckoned(total, parts, complete);
    if (closeTotal(made, total, parts, complete) === 'broken' && [total, ...parts].every(({ drafted }) => drafted)) broken.push(total);
  };
  for (const list of byKey.values()) {
    const at = new Map(list.map((cell) => [areaKey(cell.area), cell]));
    const totals = lowestFirst(
      areaTotals(
        list.map(({ area }) => area),
        known,
        sets,
      ),
    );
    for (const { total, parts, complete } of totals)
      close(
        at.get(total)!,
        parts.map((part) => at.get(part)!),
        complete,
      );
    const within = new Set(totals.flatMap(({ parts }) => parts));
    const isPart = sums.some(({ parts }) => parts.includes(list[0]!.key));
    if (!isPart) for (const { total } of totals) if (!within.has(total)) made.headlines.push(at.get(total)!.id);
    made.relations.push(...acrossDivisions(list, changes));
  }
  for (const { total, parts } of sums) {
    for (const cell of byKey.get(total) ?? []) {
      const found = parts.map((part) => cells.get(cellId(part, cell.area)));
      if (found.every((part) => part !== undefined)) close(cell, found, true);
    }
  }
  if (broken.length > 0) {
    const [first] = broken;
    throw new Fault([
      {
        code: 'protection-sum-broken',
        level: 'error',
        params: { count: broken.length, column: columnOf(first!.key), area: first!.area.code },
      },
    ]);
  }
  return made;
}

/**
 * What shares and means of parts say of the share of the whole is known nearly, whatever the rounding: taken as exactly,
 * which is the stronger reader.
 */
function settleReckoned(total: GateCell, parts: readonly GateCell[], complete: boolean): void {
  if (total.value === null || parts.some(({ value }) => value === null)) return;
  const sum = parts.reduce((all, { value }) => all + value!, 0);
  if (complete || sum > total.value) total.value = sum;
}

/** Totals in such an order that the parts of each come before it. */
function lowestFirst(totals: readonly AreaTotal[]): AreaTotal[] {
  const byTotal = Map.groupBy(totals, ({ total }) => total);
  const done = new Set<string>();
  const ordered: AreaTotal[] = [];
  const visit = (key: string): void => {
    if (done.has(key)) return;
    done.add(key);
    for (const one of byTotal.get(key) ?? []) {
      one.parts.forEach(visit);
      ordered.push(one);
    }
  };
  for (const { total } of totals) visit(total);
  return ordered;
}

/**
 * Ties a total to its parts. What lies outside them is taken as known where nothing is known to lie there: the
 * stronger reader. Nothing left over says that empty parts are nothing; one empty part is given away by the rest.
 */
function closeTotal(made: GateRelations, total: GateCell, parts: readonly GateCell[], complete: boolean): 'broken' | 'closed' {
  if (total.value === null) return 'closed';
  const filled = parts.filter(({ value }) => value !== null);
  const empty = parts.filter(({ value }) => value === null);
  const left = total.value - filled.reduce((sum, { value }) => sum + value!, 0);
  if (left < -SLACK) return 'broken';
  const ids = (list: readonly GateCell[]): string[] => list.map(({ id }) => id);
  if (left <= SLACK) {
    if (filled.length > 0) made.relations.push({ total: total.id, parts: ids(filled) });
    return 'closed';
  }
  if (empty.length > 0) {
    if (empty.length === 1 && complete) made.derived.set(empty[0]!.id, left);
    made.relations.push({ total: total.id, parts: ids(parts) });
    return 'closed';
  }
  const rest = `${total.id} outside ${made.extra.length}`;
  made.extra.push({ id: rest, value: complete ? left : null });
  made.relations.push({ total: total.id, parts: [...ids(parts), rest] });
  return 'closed';
}

/** The same number of people under two divisions: one area that is the same, or one that others went up in. */
function acrossDivisions(cells: readonly GateCell[], changes: readonly AreaChange[]): TableRelation[] {
  const agree = (total: GateCell, parts: readonly GateCell[]): boolean =>
    total.value !== null &&
    parts.every(({ value }) => value !== null) &&
    Math.abs(total.value - parts.reduce((sum, { value }) => sum + value!, 0)) <= SLACK;
  const relations: TableRelation[] = [];
  const tie = (total: GateCell, parts: readonly GateCell[]): void => {
    if (agree(total, parts)) relations.push({ total: total.id, parts: parts.map(({ id }) => id) });
  };
  const byCode = Map.groupBy(cells, ({ area }) => `${area.scheme}/${area.code}`);
  for (const same of byCode.values()) {
    const inOrder = [...same].sort((a, b) => (a.area.divisionYear ?? 0) - (b.area.divisionYear ?? 0));
    for (let at = 1; at < inOrder.length; at += 1) tie(inOrder[at]!, [inOrder[at - 1]!]);
  }
  for (const { year, links = [], continues = [] } of changes) {
    const into = Map.groupBy([...links, ...continues], ({ to }) => to);
    for (const [to, from] of into) {
      if (from.some((one) => [...links, ...continues].some((other) => other.from === one.from && other.to !== to))) continue;
      for (const total of cells.filter(({ area }) => area.code === to && (area.divisionYear ?? 0) >= year)) {
        const before = from.map((one) => cells.findLast(({ area }) => area.code === one.from && (area.divisionYear ?? year) < year));
        if (before.every((cell) => cell !== undefined)) tie(total, before);
      }
    }
  }
  return relations;
}
