import { attack, InconsistentTable, widthOf } from '#analysis/disclosure/attack';
import { circularTotal } from '#analysis/disclosure/check-table';
import { exactSuppression, MOST_CELLS_EXACT, WORK_LIMIT, type Protection, type WorkLimit } from '#analysis/disclosure/complementary';
import { componentsOf } from '#analysis/disclosure/components';
import { heuristicSuppression, hide } from '#analysis/disclosure/heuristic';
import { primaryCells, type PrimaryRule } from '#analysis/disclosure/primary';
import { openSolver, type Solver } from '#analysis/optimise/solver';
import { numberTable, type NumberedTable, type Table } from '#analysis/disclosure/table';
import { given, refused, type Answer, type Remark } from '#domain/answer/answer';
import { method } from '#domain/answer/method';

export interface ProtectionRule extends PrimaryRule {
  /** Room that each sensitive cell must keep for an attacker, in the table's unit. */
  protectionWidth: number;
  /** Cells that were released before, in whatever table: they cannot be hidden any more. */
  released?: readonly string[];
  /** Cells that anybody can look up elsewhere: not judged, and not ours to hide. Without a value: an unknown to all. */
  known?: readonly string[];
  /** Totals that are never hidden for the sake of their parts, besides those that are part of nothing. */
  headlines?: readonly string[];
  /** Cells that were hidden before: they stay hidden, or yesterday's table would give them away with today's. */
  keepHidden?: readonly string[];
}

export interface ProtectedTable {
  /** In the order of the cells; null where hidden. One mark for every reason, on purpose. */
  published: ReadonlyMap<string, number | null>;
  /** Hidden for what they show themselves; never to be shown apart from the others. */
  primary: number;
  /** Hidden because others could be computed from them. */
  complementary: number;
}

/**
 * Hides what must not be shown of a table, and what would give it away: primary rule, then the fewest further
 * cells, exactly where the puzzle is small enough and by a heuristic above; always audited by the attacker.
 * A headline total (a total that is part of nothing) is never hidden to protect others: where that would be
 * needed, this is refused and the table belongs one level higher (docs/methods/kleine-aantallen).
 *
 * The exact way ends by how much work it was, not by the clock; the warning `heuristic-protection` says where it did.
 *
 * n: cells with a value. Missing: a cell without a value is never published.
 * Expects totals that add up (`brokenSums`); refuses circular ones.
 */
export async function protectTable(table: Table, rule: ProtectionRule, limit: WorkLimit = WORK_LIMIT): Promise<Answer<ProtectedTable>> {
  const numbered = numberTable(table);
  const n = table.cells.filter(({ value }) => value !== null).length;
  const circular = circularTotal(numbered);
  if (circular !== null) return refused(method('disclosure'), n, [{ code: 'circular-totals', params: { cell: circular } }]);
  const known = new Set(rule.known);
  const primary = primaryCells(
    table.cells.filter(({ id }) => !known.has(id)),
    rule,
  );
  const warnings: Remark[] = [];
  const tooLate = (rule.released ?? []).filter((id) => primary.has(id));
  if (tooLate.length > 0) return refused(method('disclosure'), n, [{ code: 'not-protectable', params: { released: tooLate } }]);
  if (numbered.values.some(Number.isNaN))
    warnings.push({ code: 'missing-data', params: { cells: numbered.ids.filter((_, at) => Number.isNaN(numbered.values[at])) } });

  const solver = await openSolver();
  const keep = new Set(rule.keepHidden);
  const hidden = new Set(
    [...numbered.ids.keys()].filter((cell) => {
      const id = numbered.ids[cell]!;
      return primary.has(id) || keep.has(id) || Number.isNaN(numbered.values[cell]);
    }),
  );
  const released = new Set([...(rule.released ?? []), ...known]);
  const top = new Set(rule.headlines);
  const hiddenIds = new Set([...primary, ...keep]);
  const isShown = (part: NumberedTable, cell: number): boolean => {
    const id = part.ids[cell]!;
    if (Number.isNaN(part.values[cell]) || hiddenIds.has(id)) return false;
    return released.has(id) || top.has(id) || isHeadline(part, cell);
  };
  for (const { table: part, cells } of componentsOf(numbered)) {
    const found = protectPart(
      solver,
      part,
      {
        sensitive: [...part.ids.keys()].filter((cell) => primary.has(part.ids[cell]!)),
        shown: new Set([...part.ids.keys()].filter((cell) => isShown(part, cell))),
        hidden: new Set([...part.ids.keys()].filter((cell) => keep.has(part.ids[cell]!))),
        width: rule.protectionWidth,
      },
      limit,
    );
    if (!found) return refused(method('disclosure'), n, [{ code: 'not-protectable', params: { totals: headlines(part) } }], { warnings });
    if (found.heuristic) warnings.push({ code: 'heuristic-protection', params: { cells: part.ids.length } });
    for (const cell of found.hidden) hidden.add(cells[cell]!);
  }
  const published = new Map(table.cells.map(({ id, value }, cell) => [id, hidden.has(cell) ? null : value]));
  const hiddenHere = [...published].filter(([, value]) => value === null).length;
  const detail = {
    published,
    primary: primary.size,
    complementary: hiddenHere - primary.size - table.cells.filter(({ value }) => value === null).length,
  };
  return given(method('disclosure'), n, { estimate: null, interval: null, detail }, { warnings });
}

function protectPart(
  solver: Solver,
  part: NumberedTable,
  protection: Protection,
  limit: WorkLimit,
): { hidden: Set<number>; heuristic: boolean } | null {
  if (protection.sensitive.length === 0) return { hidden: new Set(), heuristic: false };
  const exact = part.ids.length <= MOST_CELLS_EXACT ? exactSuppression(solver, part, protection, limit) : 'gave-up';
  if (exact === 'infeasible') return null;
  if (exact !== 'gave-up' && passes(solver, part, exact, protection)) return { hidden: exact, heuristic: false };
  const rough = heuristicSuppression(solver, part, protection);
  return rough !== 'infeasible' && passes(solver, part, rough, protection) ? { hidden: rough, heuristic: true } : null;
}

/** Release only what the attacker cannot break, whatever the programme promised. */
function passes(solver: Solver, part: NumberedTable, hidden: ReadonlySet<number>, { sensitive, width }: Protection): boolean {
  try {
    const ranges = attack(solver, part, hide(part.values, hidden), sensitive);
    return [...ranges.values()].every((range) => widthOf(range) >= width - 1e-6);
  } catch (error) {
    if (error instanceof InconsistentTable) return false;
    throw error;
  }
}

function isHeadline(part: NumberedTable, cell: number): boolean {
  return part.relations.some(({ total }) => total === cell) && !part.relations.some(({ parts }) => parts.includes(cell));
}

function headlines(part: NumberedTable): string[] {
  return part.ids.filter(
    (_, cell) => part.relations.some(({ total }) => total === cell) && !part.relations.some(({ parts }) => parts.includes(cell)),
  );
}
