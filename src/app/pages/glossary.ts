import type { GlossaryTerm } from '#domain/catalogue/catalogue';
import { compareNames } from '#i18n/format';
import type { Language } from '#i18n/language';
import { getApp } from '#app/open-app';

export interface GlossaryLetter {
  letter: string;
  terms: GlossaryTerm[];
}

/** The catalogue's words in alphabetical order of the language, by first letter. */
export async function loadGlossary(language: Language): Promise<GlossaryLetter[]> {
  const { catalogue } = await getApp();
  return glossaryLetters(catalogue.glossary, language);
}

/** Terms by the first letter of their name in a language; both in alphabetical order. */
export function glossaryLetters(terms: readonly GlossaryTerm[], language: Language): GlossaryLetter[] {
  const compare = compareNames(language);
  const sorted = [...terms].sort((a, b) => compare(a.term[language], b.term[language]));
  const letters = Map.groupBy(sorted, ({ term }) => firstLetter(term[language]));
  return [...letters].map(([letter, own]) => ({ letter, terms: own }));
}

function firstLetter(term: string): string {
  const letter = /\p{L}/u.exec(term.normalize('NFD'))?.[0] ?? '';
  return letter.toUpperCase();
}
