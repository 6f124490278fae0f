import { fileURLToPath } from 'node:url';
import { loadCatalogue } from '#app/content/catalogue';
import type { Result } from '#base/result';
import { KIND_NAMES, kindOf } from '#domain/register/kinds';
import type { Language } from '#i18n/language';
import { messages } from '#i18n/messages';
import { fieldLabel, kindWords, optionLabel } from '#i18n/register/register-words';
import { plainText } from './acts/drawn-form.ts';

const even = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

const CATALOGUE = required(loadCatalogue(fileURLToPath(new URL('../..', import.meta.url))));

function required<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Cannot read the catalogue: ${result.issues.map(({ code }) => code).join(', ')}`);
  return result.value;
}

/** Every text that stands whole in the words of the screens or in the catalogue, and every label of what programmes keep. */
function wholeTexts(language: Language): string[] {
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather(messages(language));
  texts.push(...inBothLanguages(CATALOGUE).map((pair) => pair[language]));
  for (const kind of KIND_NAMES) {
    gather(kindWords(language, kind));
    for (const [field, spec] of Object.entries(kindOf(kind).fields)) {
      gather(fieldLabel(language, kind, field));
      if ('options' in spec) for (const option of spec.options) gather(optionLabel(language, kind, field, option));
    }
  }
  return texts.map(even);
}

/** Every text that the catalogue writes in both languages. */
function inBothLanguages(value: unknown): { nl: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { nl, en } = value as { nl?: unknown; en?: unknown };
  return typeof nl === 'string' && typeof en === 'string' ? [{ nl, en }] : Object.values(value).flatMap(inBothLanguages);
}

/** Also written by people of Waterwolde themselves, in a cell that is theirs. */
const THEIRS = ['programmateam'];
const TEXTS: Readonly<Record<Language, ReadonlySet<string>>> = { nl: new Set(wholeTexts('nl')), en: new Set(wholeTexts('en')) };
const ONLY: Readonly<Record<Language, ReadonlySet<string>>> = { nl: only('nl', 'en'), en: only('en', 'nl') };

function only(language: Language, other: Language): ReadonlySet<string> {
  return new Set([...TEXTS[language]].filter((text) => text.length > 3 && !TEXTS[other].has(text) && !THEIRS.includes(text)));
}

/**
 * What of a page stands there in the other language though we have words for it in its own; what people wrote, and what is
 * called so, is marked as being in that language.
 */
export function foreignOn(page: string, language: Language): string[] {
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const body = page.slice(page.indexOf('<body')).replace(/<(script|style|code)\b[\s\S]*?<\/\1>/g, '');
  const shown = body.replace(new RegExp(`<(\\w+)\\b[^>]* lang="${other}"[^>]*>[\\s\\S]*?</\\1>`, 'g'), '');
  const read = [...shown.matchAll(/ (?:aria-label|title|placeholder|alt)="([^"]+)"/g)].map(([, text]) => text!);
  const pieces = [...shown.split(/<[^>]*>/), ...read].map((piece) => even(plainText(piece)));
  return [...new Set(pieces.filter((piece) => ONLY[other].has(piece)))];
}

/** What a program writes where a word is missing. */
export function nonsenseOn(page: string): string[] {
  const shown = page.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');
  return shown.match(/\bundefined\b|\[object \w+\]|\bNaN\b|=>|\bnull\b/g) ?? [];
}
