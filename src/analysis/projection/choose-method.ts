import { FURTHEST, type CourseErrors, type OwnMethod } from '#analysis/projection/error-pool';

/** From so many values on a course has a say of its own in how it is continued. */
const OWN_SAY_FROM = 10;

export interface Choice {
  method: OwnMethod;
  /** Scaled errors of Theta as a share of those of naive, over the same rolling origins; null where there are none. */
  ratio: number | null;
}

/**
 * How a course is continued: by Theta, or as it is now where Theta was no better in the course's own past (docs/methods/als-het-zo-doorgaat:
 * at least 10 values and a MASE ratio of at least 1, over all rolling origins and all years ahead that the product gives).
 */
export function chooseMethod(errors: CourseErrors, n: number): Choice {
  const furthest = Math.min(FURTHEST, Math.floor(n / 2));
  const total = (method: OwnMethod) =>
    errors[method].reduce((sum, { step, scaled }) => (scaled === null || step > furthest ? sum : sum + Math.abs(scaled)), 0);
  const naive = total('naive');
  const ratio = naive > 0 ? total('theta') / naive : null;
  return { method: n >= OWN_SAY_FROM && ratio !== null && ratio >= 1 ? 'naive' : 'theta', ratio };
}
