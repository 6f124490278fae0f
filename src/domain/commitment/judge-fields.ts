/** What is asked of a judgement, and of the action that comes of 'not yet', in the order of the form. */
export const JUDGEMENT_FIELDS: readonly string[] = ['answer', 'evidence', 'residentsSaid', 'judgedBy', 'judgedOn'];
export const ACTION_FIELDS: readonly string[] = ['name', 'owner', 'due'];
