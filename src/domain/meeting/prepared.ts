import type { KindName } from '#domain/register/kinds';

/** What is made for a meeting, in the order in which it is thought of. */
export const MADE_FOR_MEETING = ['agendaItem', 'decision', 'action'] as const satisfies KindName[];
