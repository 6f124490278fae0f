import type { Values } from '#domain/register/kinds';

/** What every meeting asks, by the field that holds the answer, in the order in which it is asked. */
export const MEETING_QUESTIONS = ['focusRight', 'rightThings', 'goesWell', 'adjust'] as const satisfies (keyof Values<'meeting'>)[];
export type MeetingQuestion = (typeof MEETING_QUESTIONS)[number];
