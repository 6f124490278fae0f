import { RESIDENTS_ANSWER } from './residents-answer.ts';

/** What is asked of a judgement, and of the action that comes of 'not yet', in the order of the form. */
export const JUDGEMENT_FIELDS: readonly string[] = ['answer', 'evidence', ...RESIDENTS_ANSWER, 'judgedBy', 'judgedOn'];
export const ACTION_FIELDS: readonly string[] = ['name', 'owner', 'due'];
