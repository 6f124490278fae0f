import type { Issue } from '#base/issue';

type Say = (p: NonNullable<Issue['params']>) => string;

/** What pages of the coalition say of suggestions and checks. */
export const coalitionEn = {
  'suggestion-gone': () => 'This suggestion is no longer there. Somebody else answered it, or something changed. Look at the board.',
  'not-yet-needs-action': () => 'With ‘not yet’ comes an action. Fill in what will be done, by whom, and when it is ready.',
} satisfies Record<string, Say>;
