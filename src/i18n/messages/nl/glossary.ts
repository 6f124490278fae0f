import type { Voice } from '#i18n/voice';

/** The glossary. */
export const glossary = (say: Voice) => ({
  title: 'Woorden',
  description: 'Alle woorden die we op deze site gebruiken, uitgelegd in gewone taal.',
  lead: say(
    'Elk woord leggen we één keer uit. Op andere pagina’s kun je klikken op een woord met een stippellijn.',
    'Elk woord leggen we één keer uit. Op andere pagina’s kunt u klikken op een woord met een stippellijn.',
  ),
  index: 'Naar een letter',
  letter: (letter: string) => `Woorden met een ${letter}`,
  also: (words: string) => `Ook wel: ${words}.`,
  empty: 'Er staan nog geen woorden in de lijst.',
  explain: (term: string) => `Uitleg van ‘${term}’`,
});
