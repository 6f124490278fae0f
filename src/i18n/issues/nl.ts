import type { Issue } from '#base/issue';

/** Says one finding in Dutch: what failed, the value, what to do. */
type Say = (p: NonNullable<Issue['params']>) => string;

/** Dutch texts per issue code; the source of the code list. Keep the codes of one room together. */
export const nl = {
  'unexpected-failure': () => 'Er ging iets mis in Peil zelf. Probeer het opnieuw, of meld het aan de beheerder.',
  'world-id-taken': (p) => `Het id "${p.id}" bestaat al in de catalogus of in deze wereld. Kies een ander id.`,
  'world-unknown-publisher': (p) => `De uitgever "${p.id}" staat niet in de catalogus en niet in deze wereld. Voeg hem toe bij publishers, of verbeter het id.`,
  'world-unknown-table': (p) => `De tabel "${p.id}" staat niet in de catalogus en niet in deze wereld. Voeg haar toe bij tables, of verbeter het id.`,
  'world-unknown-indicator': (p) => `De indicator "${p.id}" staat niet in de catalogus. Verbeter het id, of voeg de indicator toe aan de catalogus.`,
  'world-area-change-unreadable': (p) => `Deze gebiedswijziging is niet te lezen: ${p.reason}. Schrijf haar zoals in catalogue/area-changes.yaml.`,
} satisfies Record<string, Say>;
