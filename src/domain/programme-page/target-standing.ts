import type { Period } from '#base/period';

/** Why a figure says nothing of a target: its margin lies around it, or what it is does not bear the claim (docs/methods/verschil). */
export type TargetDoubt = 'margin' | 'no-margin' | 'model' | 'estimate';

/**
 * How a figure stands to the target of a criterion, as far as may be said: what is reached or short lies beyond its
 * margin. It says nothing of why.
 */
export interface TargetStanding {
  /** What is held against the target: the figure, or by how much the area is behind what it is compared with. */
  of: 'figure' | 'gap';
  side: 'reached' | 'short' | 'unclear';
  /** Of `unclear`: why. */
  doubt: TargetDoubt | null;
  /**
   * The agreed moment: still `ahead`, `passed` with a figure of then or later, or `passed-unseen` where the figure is of
   * before; null where none was agreed or it is not certain.
   */
  moment: 'ahead' | 'passed' | 'passed-unseen' | null;
  value: number;
  period: Period;
  target: number;
}
