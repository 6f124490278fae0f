import type { Messages } from '#i18n/messages/nl';

/** The glossary. */
export const glossary = (): Messages['glossary'] => ({
  title: 'Words',
  description: 'All words that we use on this site, explained in everyday language.',
  lead: 'We explain every word once. On other pages you can follow a word with a dotted line.',
  index: 'To a letter',
  letter: (letter) => `Words with ${letter}`,
  also: (words) => `Also: ${words}.`,
  empty: 'There are no words in the list yet.',
  explain: (term) => `Explanation of ‘${term}’`,
});
