import type { Movement } from '#domain/answer/judgement';
import type { IMPACT_JUDGEMENTS } from '#domain/chain/chain';
import type { FigureStatement } from '#domain/profile/statement';
import type { Seen } from '#domain/register/register';
import type { AreaFigureTold } from './objective-told.ts';
import type { TargetStanding } from './target-standing.ts';

type Judgement = (typeof IMPACT_JUDGEMENTS)[number];

/**
 * What figures say beside what a programme itself said of a goal: they went the other way, not all the same way, or it is
 * not to be seen in them. It is never more than their stored verdicts say, and takes nothing back of what was said.
 */
export const JUDGEMENT_MARKS = ['other-way', 'mixed', 'not-seen'] as const;
export type JudgementMark = (typeof JUDGEMENT_MARKS)[number];

/** A figure by which a goal is followed, with how it stands to its target. */
export interface Followed {
  criterion: Seen<'criterion'>;
  told: AreaFigureTold;
  target: TargetStanding | null;
}

/**
 * What the stored verdict of one figure says of a goal; null where there is none, as of what was never judged, where it says that
 * the difference turned over, and where nobody agreed which way is good.
 */
export type FigureSays = 'nearer' | 'further' | 'not-seen' | null;

/** Of the newest judgement of a goal: the mark, with the figures that it is of. Null where they bear it out, or say nothing. */
export function judgementMark(
  judgement: Judgement | null | undefined,
  followed: readonly Followed[],
): { mark: JudgementMark; of: Followed[] } | null {
  if (judgement !== 'nearer' && judgement !== 'further-away') return null;
  const [same, other] = judgement === 'nearer' ? (['nearer', 'further'] as const) : (['further', 'nearer'] as const);
  const said = followed.map((one) => ({ one, says: figureSays(one) }));
  const those = (...says: FigureSays[]) => said.filter((one) => says.includes(one.says)).map(({ one }) => one);
  const isBorne = those(same).length > 0;
  if (those(other).length > 0) return { mark: isBorne ? 'mixed' : 'other-way', of: those(other, ...(isBorne ? [same] : [])) };
  // A target that is reached beyond its margin bears out that the goal is nearer, whether or not its figure still moves.
  const isReached = judgement === 'nearer' && followed.some(({ target }) => target?.side === 'reached');
  return isBorne || isReached || those('not-seen').length === 0 ? null : { mark: 'not-seen', of: those('not-seen') };
}

/**
 * By the direction that was agreed for the criterion; where none was, by the one of the figure itself. A difference that should
 * get smaller is told by the difference, a figure that should go up or down by which way that went.
 */
export function figureSays({ criterion, told }: Pick<Followed, 'criterion' | 'told'>): FigureSays {
  const { statement } = told.figure;
  const direction = criterion.values.direction ?? null;
  const change = statement?.change ?? null;
  if (statement === null || change === null || change.verdict === 'too-few') return null;
  if (change.verdict === 'no-clear-change') return 'not-seen';
  if (direction === 'smaller-gap') return ({ closing: 'nearer', widening: 'further', crossed: null } as const)[change.verdict];
  return direction === null ? byTurn(statement) : byMovement(change.area, direction);
}

function byMovement(went: Movement | null, direction: 'more' | 'less'): FigureSays {
  if (went === null || went === 'flat') return 'not-seen';
  return (went === 'up') === (direction === 'more') ? 'nearer' : 'further';
}

function byTurn({ turn, change }: FigureStatement): FigureSays {
  if (turn) return turn.good ? 'nearer' : 'further';
  return change?.higherIsBetter === null ? null : 'not-seen';
}

/** The figures by which a goal is followed, in its order. */
export function followedFigures(
  criteria: readonly { criterion: Seen<'criterion'>; figures: readonly AreaFigureTold[]; targets: readonly (TargetStanding | null)[] }[],
): Followed[] {
  return criteria.flatMap(({ criterion, figures, targets }) =>
    figures.map((told, at) => ({ criterion, told, target: targets[at] ?? null })),
  );
}
