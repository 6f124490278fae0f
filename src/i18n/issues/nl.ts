import type { Issue } from '#base/issue';

/** Says one finding in Dutch: what failed, the value, what to do. */
type Say = (p: NonNullable<Issue['params']>) => string;

/** Dutch texts per issue code; the source of the code list. Keep the codes of one room together. */
export const nl = {
  'unexpected-failure': () => 'Er ging iets mis in Peil zelf. Probeer het opnieuw, of meld het aan de beheerder.',
} satisfies Record<string, Say>;
