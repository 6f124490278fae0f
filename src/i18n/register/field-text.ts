import type { FieldSpec } from '#domain/register/field';
import { isFew } from '#domain/register/few';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import { eurosText } from './euros-text.ts';
import { optionLabel } from './register-words.ts';
import { whenText } from './when-text.ts';

const WORDS = {
  nl: { yes: 'ja', no: 'nee', empty: 'niet ingevuld', none: 'geen', few: 'een paar keer' },
  en: { yes: 'yes', no: 'no', empty: 'not filled in', none: 'none', few: 'a few times' },
} satisfies Record<Language, unknown>;

/** Gives the name of what a field points at: a thing, an area, an indicator or an account; the code itself when it has none. */
export type NameOf = (spec: FieldSpec, id: string) => string;

/**
 * A value of a field in words, as a list, a history or a page shows it. What is not filled in says so: never an empty
 * place, never zero. Prose comes as it was written, with its line ends.
 */
export function fieldText(kind: KindName, field: string, value: unknown, language: Language, nameOf: NameOf = (_, id) => id): string {
  const spec = kindOf(kind).fields[field];
  const words = WORDS[language];
  if (value === null || value === undefined || value === '') return words.empty;
  if (!spec) return String(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return words.none;
    return formats(language).list(value.map((one) => oneText(kind, field, spec, String(one), language, nameOf)));
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return spec.type === 'cents' ? eurosText(value, language) : numberText(value, field, language);
  return oneText(kind, field, spec, String(value), language, nameOf);
}

/** A field of a thing in words, as its viewer may see it: also of a number of which they may know only that it is of few cases. */
export function seenText(thing: Seen, field: string, language: Language, nameOf: NameOf): string {
  if (isFew(thing, field)) return WORDS[language].few;
  return fieldText(thing.kind, field, (thing.values as Record<string, unknown>)[field], language, nameOf);
}

function oneText(kind: KindName, field: string, spec: FieldSpec, value: string, language: Language, nameOf: NameOf): string {
  switch (spec.type) {
    case 'choice':
    case 'choices':
      return optionLabel(language, kind, field, value);
    case 'when':
    case 'day':
      return whenText(value, language);
    case 'reference':
    case 'references':
    case 'areas':
    case 'indicator':
    case 'person':
      return nameOf(spec, value);
    default:
      return value;
  }
}

/** A year is a name: it is written without a thousands mark. */
function numberText(value: number, field: string, language: Language): string {
  if (field === 'year') return String(value);
  const decimals = Math.min(6, String(value).split('.')[1]?.length ?? 0);
  return formats(language).number(value, decimals);
}
