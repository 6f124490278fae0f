import { areas, choice, indicator, number, reference, text, when } from '#domain/register/field';
import { ofProgramme } from '#domain/register/kind';

/** Rungs of the ladder (docs/methods/bijdrage) that may be foreseen: the highest that can be reached once there are years enough. */
export const FORESEEN_RUNGS = ['4', '3', '2', '1', '0'] as const;

/**
 * A question of an intervention that was written down before its outcome could be seen: plan, moment and hash, and what
 * was said of it beforehand. It is never changed (`writing/check-special`); who thinks better of it makes another, and
 * both stay.
 */
export const registration = ofProgramme({
  intervention: reference('intervention', { required: true }),
  indicator: indicator({ required: true }),
  /** The areas whose figures count as treated, in the division in which it was registered. */
  areas: areas(),
  /** The first year with the work. */
  begins: when({ required: true }),
  /** What the plan promised, in the unit of the indicator, for those whom it reaches. */
  promised: number(),
  /** The share of people reached, 0 to 1; everybody when absent. */
  reached: number(),
  comparisonAreas: areas(),
  method: text({ required: true, longest: 60 }),
  /** What was said beforehand: the rung that can be reached, and the smallest effect that can be seen, in the unit of the indicator. */
  foreseen: choice(FORESEEN_RUNGS),
  smallest: number(),
  /** Instant, in UTC. */
  registeredAt: text({ required: true, longest: 30 }),
  /** sha256 of plan and moment together. */
  hash: text({ required: true, longest: 64 }),
});
