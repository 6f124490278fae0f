import { protectTable } from '#analysis/disclosure/protect';
import type { Remark } from '#domain/answer/answer';
import type { AreaChange } from '#domain/area/area';
import { gateCells, type CellsQuestion } from './cells.ts';
import type { DraftFigure } from './figures.ts';
import type { LedgerFigure } from './ledger.ts';
import { layLedgerBeside } from './ledger-cells.ts';
import { oldTotals } from './old-totals.ts';
import { gateRelations, type RelationsQuestion } from './relations.ts';

export interface PeriodQuestion extends CellsQuestion, Pick<RelationsQuestion, 'known' | 'sets' | 'sums'> {
  ledger: readonly LedgerFigure[];
  changes: readonly AreaChange[];
}

/** What may be shown of a period; or why it cannot be protected. */
export type ProtectedPeriod =
  | { status: 'ok'; mayShow(figure: DraftFigure): boolean; totals: number; roughly: boolean }
  | { status: 'refused'; reasons: readonly Remark[]; totals: number };

/** Protects one period of a draft together with everything that was told of it before. */
export async function protectPeriod(question: PeriodQuestion): Promise<ProtectedPeriod> {
  const { cells, relations: beside, standFor } = gateCells(question);
  const places = layLedgerBeside(cells, question.ledger, question.changes);
  const { relations, extra, headlines, derived } = gateRelations({ ...question, cells });
  const old = oldTotals(places, question);
  for (const [id, value] of derived) Object.assign(cells.get(id)!, { value, keepHidden: true });
  const known = [...extra, ...old.extra];
  const table = {
    cells: [...[...cells.values()].map(({ id, value }) => ({ id, value })), ...known.map(({ id, value }) => ({ id, value }))],
    relations: distinct([...beside, ...relations, ...old.relations]),
  };
  const marked = (mark: 'sensitive' | 'released' | 'keepHidden' | 'known'): string[] =>
    [...cells.values()].filter((cell) => cell[mark]).map(({ id }) => id);
  const answer = await protectTable(table, {
    threshold: question.protection.threshold,
    protectionWidth: question.protection.width,
    zerosSensitive: question.protection.zerosSensitive,
    alsoSensitive: marked('sensitive'),
    keepHidden: marked('keepHidden'),
    released: marked('released'),
    known: [...marked('known'), ...known.map(({ id }) => id)],
    headlines,
  });
  const totals = table.relations.length;
  if (answer.status === 'refused') return { status: 'refused', reasons: answer.reasons, totals };
  const { published } = answer.detail;
  return {
    status: 'ok',
    totals,
    roughly: answer.warnings.some(({ code }) => code === 'heuristic-protection'),
    mayShow: (figure) => standFor(figure)?.every((id) => (published.get(id) ?? null) !== null) ?? false,
  };
}

function distinct<R extends { total: string; parts: readonly string[] }>(relations: readonly R[]): R[] {
  return [...new Map(relations.map((relation) => [`${relation.total}\n${[...relation.parts].sort().join('\n')}`, relation])).values()];
}
