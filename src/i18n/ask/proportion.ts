import type { Language } from '#i18n/language';

interface Facts {
  items: number;
  level: number;
}

/** How the interval of a share was made, for `peil ask --explain`. */
export const proportionSteps: Record<Language, (facts: Facts) => string[]> = {
  nl: ({ items, level }) => [
    `${items === 1 ? 'Eén aandeel' : `${items} aandelen`}: k gedeeld door n.`,
    `Het interval (${Math.round(level * 100)}%) is dat van Wilson. Het blijft tussen 0 en 1, ook als k nul is.`,
    'Is er een effectief aantal (nEff) gegeven, dan rekent het interval daarmee en niet met n.',
  ],
  en: ({ items, level }) => [
    `${items === 1 ? 'One share' : `${items} shares`}: k divided by n.`,
    `The interval (${Math.round(level * 100)}%) is Wilson's. It stays between 0 and 1, also when k is zero.`,
    'Where an effective number (nEff) is given, the interval uses it instead of n.',
  ],
};
