/**
 * Of what a person with an account keeps, the fields that bringing it up to date asks: of an intervention how far it is and
 * how it goes, with what stopping needs; of an action whether it is done.
 */
export const KEPT_UP = {
  intervention: ['state', 'progress', 'behindPlan', 'stopReason', 'stopLesson'],
  action: ['state', 'note'],
} as const;
