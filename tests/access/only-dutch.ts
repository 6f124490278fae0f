import { KIND_NAMES, kindOf } from '#domain/register/kinds';
import type { Language } from '#i18n/language';
import { messages } from '#i18n/messages';
import { fieldLabel, kindWords, optionLabel } from '#i18n/register/register-words';
import { plainText } from './acts/drawn-form.ts';

/** Every text that stands whole in the words of the screens, and every label of what programmes keep. */
function wholeTexts(language: Language): string[] {
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather(messages(language));
  for (const kind of KIND_NAMES) {
    gather(kindWords(language, kind));
    for (const [field, spec] of Object.entries(kindOf(kind).fields)) {
      gather(fieldLabel(language, kind, field));
      if ('options' in spec) for (const option of spec.options) gather(optionLabel(language, kind, field, option));
    }
  }
  return texts.map(even);
}

const even = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

const ENGLISH = new Set(wholeTexts('en'));
/** Also written by people of Waterwolde themselves, in a cell that is theirs. */
const THEIRS = ['programmateam'];
const ONLY_DUTCH = new Set(wholeTexts('nl').filter((text) => text.length > 3 && !ENGLISH.has(text) && !THEIRS.includes(text)));

/** What of an English page stands there in Dutch though we have English words for it; what people wrote is marked as Dutch. */
export function dutchOn(page: string): string[] {
  const shown = page.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<(\w+)\b[^>]* lang="nl"[^>]*>[\s\S]*?<\/\1>/g, '');
  const pieces = shown.split(/<[^>]*>/).map((piece) => even(plainText(piece)));
  return [...new Set(pieces.filter((piece) => ONLY_DUTCH.has(piece)))];
}

/** What a program writes where a word is missing. */
export function nonsenseOn(page: string): string[] {
  const shown = page.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');
  return shown.match(/\bundefined\b|\[object \w+\]|\bNaN\b|=>|\bnull\b/g) ?? [];
}
