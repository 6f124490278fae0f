import type { Language } from '#i18n/language';

/**
 * A place as it stands after `in` or `van`: Dutch says `in de Indische buurt` and `in het Centrum`, but
 * `in Selwerd`. Only names that end in a word that needs it; names such as Katwijk are left alone.
 */
export function placeInSentence(name: string, language: Language): string {
  if (language !== 'nl') return name;
  if (/^(?:de|het|'t)\s/i.test(name)) return name;
  if (/buurt$/i.test(name)) return `de ${name}`;
  return name === 'Centrum' ? `het ${name}` : name;
}
