import type { Language } from '#i18n/language';

interface Facts {
  items: number;
  level: number;
  /** Items with an effective number or weights of their own. */
  weighted: number;
  refused: number;
  isPublished: boolean;
}

/** How the interval of a share was made, for `peil ask --explain`. */
export const proportionSteps: Record<Language, (facts: Facts) => string[]> = {
  nl: ({ items, level, weighted, refused, isPublished }) => [
    `${items === 1 ? 'Eén aandeel' : `${items} aandelen`}: k gedeeld door n, of het gewogen deel van de antwoorden.`,
    `Het interval (${Math.round(level * 100)}%) is dat van Wilson. Het blijft tussen 0 en 1, ook als k nul is.`,
    ...(weighted > 0 ? [`Bij ${weighted} rekent het interval met het effectieve aantal en niet met n.`] : []),
    isPublished
      ? `Voor een cijfer naar buiten: minstens 10 mensen en effectief 30. ${refused === 0 ? 'Alles voldoet.' : `${refused} voldoet niet en heeft geen antwoord.`}`
      : 'Bij minder dan 10 mensen, of effectief minder dan 30, staat een waarschuwing.',
  ],
  en: ({ items, level, weighted, refused, isPublished }) => [
    `${items === 1 ? 'One share' : `${items} shares`}: k divided by n, or the weighted part of the answers.`,
    `The interval (${Math.round(level * 100)}%) is Wilson's. It stays between 0 and 1, also when k is zero.`,
    ...(weighted > 0 ? [`For ${weighted} the interval uses the effective number instead of n.`] : []),
    isPublished
      ? `For a published figure: at least 10 people and effectively 30. ${refused === 0 ? 'All pass.' : `${refused} does not pass and has no answer.`}`
      : 'Under 10 people, or effectively under 30, there is a warning.',
  ],
};
