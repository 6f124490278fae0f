import type { Language } from '#i18n/language';

/** How the readability of texts was computed, for `peil ask --explain`. */
export const readabilitySteps: Record<Language, (facts: { items: number }) => string[]> = {
  nl: ({ items }) => [
    `${items === 1 ? 'Eén tekst' : `${items} teksten`}: woorden, zinnen en lettergrepen geteld. Getallen tellen niet als woord.`,
    'Flesch-Douma = 206,84 - 0,77 x lettergrepen per 100 woorden - 0,93 x woorden per zin. Hoger is makkelijker.',
    'Onder de 30 woorden of 3 zinnen geven we geen score.',
  ],
  en: ({ items }) => [
    `${items === 1 ? 'One text' : `${items} texts`}: words, sentences and syllables counted. Numbers are no words.`,
    'Flesch-Douma = 206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence. Higher is easier.',
    'Below 30 words or 3 sentences there is no score.',
  ],
};

export const syllablesSteps: Record<Language, (facts: { words: number }) => string[]> = {
  nl: ({ words }) => [`Van ${words} woorden zijn de klinkerklanken geteld; een trema begint een nieuwe klank.`],
  en: ({ words }) => [`The vowel sounds of ${words} words were counted; a trema starts a new sound.`],
};
