import type { Voice } from '#i18n/voice';

/** The field in which a reader looks for a neighbourhood. */
export const search = (say: Voice) => ({
  label: say('Zoek je buurt, wijk of dorp', 'Zoek uw buurt, wijk of dorp'),
  hint: 'Typ een naam, of een deel ervan. Een postcode of een code van het CBS mag ook.',
  button: 'Zoek',
  suggestions: 'Gevonden namen',
  suggestionCount: (count: number) => (count === 1 ? 'Eén naam gevonden' : `${count} namen gevonden`),
  noSuggestions: 'Geen naam gevonden',
});
