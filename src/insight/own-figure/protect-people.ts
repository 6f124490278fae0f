import { primaryCells } from '#analysis/disclosure/primary';
import { protectTable } from '#analysis/disclosure/protect';
import type { Measured, OwnFigureRule, ToldState } from '#domain/intervention/own-figure-ledger';
import { baseCell, puzzleOf, shownCells, valueCell } from '#insight/own-figure/own-figure-puzzle';
import type { ShownOf } from '#insight/own-figure/shown-of';
import { THRESHOLD, WIDTH } from '#insight/own-figure/threshold';

/**
 * Which numbers of people may be shown: all states that were ever told are one puzzle with the one of today, in which
 * what was shown stays known and what was small stays a secret. Where it cannot be solved with the total it is tried
 * without, and else nothing is told that was not told before.
 */
export async function protectPeople(values: readonly Measured[], rule: OwnFigureRule, told: readonly ToldState[]): Promise<ShownOf> {
  // What was told under another rule was not counted as people: it is known all the same.
  const now = puzzleOf(values, rule.addsUp);
  const puzzles = [...told.map((state) => ({ state, puzzle: puzzleOf(state.values, state.rule.addsUp) })), { state: null, puzzle: now }];
  const showsOf = told.flatMap(shownCells);
  const wasShown = new Set(showsOf);
  const cells = new Map(puzzles.flatMap(({ puzzle }) => puzzle.cells.map((cell) => [cell.id, cell] as const)));
  const relations = new Map<string, { total: string; parts: readonly string[] }>();
  for (const { state, puzzle } of puzzles) {
    const { total } = puzzle;
    const isTold = total && (state === null || state.showsTotal || wasShown.has(total.id));
    if (isTold) cells.set(total.id, total);
    for (const relation of puzzle.relations) {
      if (relation.total !== total?.id || isTold) relations.set(`${relation.total} < ${relation.parts.join(' + ')}`, relation);
    }
  }
  const primary = primaryCells([...cells.values()], { threshold: THRESHOLD, zerosSensitive: rule.isDelicate });
  const seen = [...wasShown].filter((id) => cells.has(id));
  const protect = (keepHidden: readonly string[]) =>
    protectTable(
      { cells: [...cells.values()], relations: [...relations.values()] },
      {
        threshold: THRESHOLD,
        protectionWidth: WIDTH,
        zerosSensitive: rule.isDelicate,
        released: seen.filter((id) => !primary.has(id)),
        // A small number that was told under another rule cannot be made a secret again; it is shown no more.
        known: seen.filter((id) => primary.has(id)),
        keepHidden,
      },
    );
  const total = now.total && !wasShown.has(now.total.id) ? now.total : null;
  const small = total && isNearTold(total.value!, told) ? [total.id] : [];
  for (const keepHidden of total && small.length === 0 ? [[], [total.id]] : [small]) {
    const answer = await protect(keepHidden);
    if (answer.status !== 'ok') continue;
    const { published } = answer.detail;
    const isShown = (id: string): boolean => !primary.has(id) && (published.get(id) ?? null) !== null;
    return shownBy(isShown, now.total);
  }
  return shownBy((id) => wasShown.has(id) && !primary.has(id), now.total);
}

/** A total that is a few people off one that was told, tells of those few. */
function isNearTold(total: number, told: readonly ToldState[]): boolean {
  return told.some((state) => state.showsTotal && state.total !== total && Math.abs(state.total! - total) < THRESHOLD);
}

function shownBy(isShown: (id: string) => boolean, total: { id: string; value: number | null } | null): ShownOf {
  return {
    value: (one) => isShown(valueCell(one)),
    base: (one) => isShown(baseCell(one)),
    total: total?.value ?? null,
    showsTotal: total !== null && isShown(total.id),
  };
}
