import type { Issue } from '#base/issue';

type Say = (p: NonNullable<Issue['params']>) => string;

/** What pages of the coalition say of suggestions and checks. */
export const coalitionNl = {
  'suggestion-gone': () => 'Dit voorstel is er niet meer. Iemand anders antwoordde al, of er is iets veranderd. Kijk op het bord.',
  'not-yet-needs-action': () => 'Bij ‘nog niet’ hoort een actie. Vul in wat er gebeurt, wie het doet en wanneer het klaar is.',
} satisfies Record<string, Say>;
