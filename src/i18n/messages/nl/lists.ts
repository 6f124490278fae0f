import type { Voice } from '#i18n/voice';

/** The menu of a workspace, and the page of everything that can be opened in it. */
export const lists = (say: Voice) => ({
  menu: 'Menu',
  title: 'Alle lijsten',
  lead: say('Alles wat je hier kunt openen, per onderwerp.', 'Alles wat u hier kunt openen, per onderwerp.'),
  together: 'Overzichten',
  none: 'nog leeg',
  chain: 'Doelen en keten',
});
