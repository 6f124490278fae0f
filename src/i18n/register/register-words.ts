import type { KindName } from '#domain/register/kinds';
import { LANGUAGES, type Language } from '#i18n/language';
import { en } from './en/words.ts';
import { nl } from './nl/words.ts';
import type { RegisterWords } from './words.ts';

type AnyFieldWords = string | { label: string; hint?: string; options?: Readonly<Record<string, string>> };

/** The words of a kind for code that walks over kinds: `one`, `many`, `the`, `fresh` and `what` as in `KindWords`. */
export interface AnyKindWords {
  readonly one: string;
  readonly many: string;
  readonly the: string;
  readonly fresh: string;
  readonly what: string;
  readonly fields: Readonly<Record<string, AnyFieldWords>>;
}

/** The words of every kind, typed by kind and field: `registerWords('nl').intervention.fields.state.options.running`. */
export function registerWords(language: Language): RegisterWords {
  return language === 'nl' ? nl : en;
}

/** How a kind is called: `kindWords('nl', 'intervention').many`. */
export function kindWords(language: Language, kind: KindName): AnyKindWords {
  return registerWords(language)[kind];
}

function fieldWords(language: Language, kind: KindName, field: string): Exclude<AnyFieldWords, string> {
  const words = kindWords(language, kind).fields[field] ?? field;
  return typeof words === 'string' ? { label: words } : words;
}

/** What stands above a field; the name in code for a field that the kind does not have. */
export function fieldLabel(language: Language, kind: KindName, field: string): string {
  return fieldWords(language, kind, field).label;
}

/** What helps to fill a field in; null where the label says enough. */
export function fieldHint(language: Language, kind: KindName, field: string): string | null {
  return fieldWords(language, kind, field).hint ?? null;
}

/** The word for an option of a choice; the code for one that is unknown. */
export function optionLabel(language: Language, kind: KindName, field: string, option: string): string {
  return fieldWords(language, kind, field).options?.[option] ?? option;
}

/** The words for an option in every language: for reading what people type. */
export function optionWords(kind: KindName, field: string, option: string): string[] {
  return LANGUAGES.map((language) => optionLabel(language, kind, field, option));
}

/** The words for all options of a choice, in order; empty for a field that is none. */
export function optionLabels(language: Language, kind: KindName, field: string): string[] {
  return Object.values(fieldWords(language, kind, field).options ?? {});
}
