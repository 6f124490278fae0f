import { fault } from '#base/fault';
import { attack, InconsistentTable, widthOf, type Range } from '#analysis/disclosure/attack';
import { circularTotal } from '#analysis/disclosure/check-table';
import { openSolver } from '#analysis/optimise/solver';
import { numberTable } from '#analysis/disclosure/table';
import { method } from '#domain/answer/method';
import { auditSuppressionQuestion } from '#domain/ask/suppress';
import { auditSuppressionSteps } from '#i18n/ask/suppress';
import { askKind, type Neutral } from '../ask-kind.ts';

export const auditSuppressionKind = askKind({
  kind: 'audit-suppression',
  also: ['audit', 'attack'],
  synonyms: { relations: ['totals', 'sums'], published: ['cells'], 'relations[].parts': ['cells', 'components'] },
  schema: auditSuppressionQuestion,
  async answer({ relations, published, protectionWidth, reasons, threshold }): Promise<Neutral> {
    const table = numberTable({ cells: Object.entries(published).map(([id, value]) => ({ id, value })), relations });
    const circular = circularTotal(table);
    const about = { method: { ...method('disclosure-audit') }, warnings: [] };
    if (circular !== null)
      return { status: 'refused', reasons: ['circular-totals'], remarks: [{ code: 'circular-totals', cell: circular }], ...about };
    const ranges = attackAll(await openSolver(), table, markedSmall(table, reasons, threshold));
    const named = [...ranges].map(([cell, range]) => [table.ids[cell]!, range] as const);
    return {
      status: 'ok',
      ...about,
      ranges: Object.fromEntries(named),
      exposed: named.filter(([, range]) => widthOf(range) < protectionWidth - 1e-6).map(([id]) => id),
    };
  },
  explain: ({ relations, published }, answer, language) =>
    auditSuppressionSteps[language]({
      hidden: Object.values(published).filter((value) => value === null).length,
      relations: relations.length,
      exposed: Array.isArray(answer.exposed) ? answer.exposed.length : 0,
    }),
});

/** @throws Fault `ask-table-contradicts` when the published numbers fit no table */
function attackAll(
  solver: Awaited<ReturnType<typeof openSolver>>,
  table: ReturnType<typeof numberTable>,
  marked: Map<number, [number, number]>,
): Map<number, Range> {
  try {
    return attack(solver, table, table.values, undefined, marked);
  } catch (error) {
    if (error instanceof InconsistentTable) throw fault('ask-table-contradicts', undefined, { at: 'published' });
    throw error;
  }
}

/** Different marks for small and for complementary cells help the attacker: the small ones are known to be 1 to threshold - 1. */
function markedSmall(
  { ids, values }: ReturnType<typeof numberTable>,
  reasons: Readonly<Record<string, string>>,
  threshold: number,
): Map<number, [number, number]> {
  const cells = [...ids.keys()].filter((cell) => Number.isNaN(values[cell]) && ['primary', 'small'].includes(reasons[ids[cell]!] ?? ''));
  return new Map(cells.map((cell) => [cell, [1, threshold - 1]]));
}
