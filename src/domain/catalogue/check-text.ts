import type { Texts } from '#base/text';
import type { Issue } from '#base/issue';

/** The longest sentence that a resident's text may hold, in words (docs/methods/leesbaarheid). */
export const LONGEST_SENTENCE = 20;

const SLOT = /\{([^{}]*)\}/g;
const KNOWN_SLOTS = ['area', 'value', 'reference', 'referenceValue', 'period'];

/** A slot that is missing or not known, in either language. */
export function slotIssues(texts: Texts, wanted: readonly string[], allowed: readonly string[], at: string): Issue[] {
  const issues: Issue[] = [];
  for (const language of ['nl', 'en'] as const) {
    const slots = [...texts[language].matchAll(SLOT)].map((match) => match[1]!);
    for (const slot of wanted) {
      if (!slots.includes(slot)) issues.push(textIssue('catalogue-slot-missing', `${at}.${language}`, { slot }));
    }
    for (const slot of slots) {
      if (!allowed.includes(slot)) {
        issues.push(textIssue('catalogue-slot-unknown', `${at}.${language}`, { slot, allowed: allowed.join(', ') }));
      }
    }
  }
  return issues;
}

/** Slots of the sentence with a comparator and of the sentence that stands alone. */
export const STATEMENT_SLOTS = { wanted: ['area', 'value', 'reference', 'referenceValue'], allowed: KNOWN_SLOTS };
export const ALONE_SLOTS = { wanted: ['area', 'value'], allowed: ['area', 'value', 'period'] };

/** Sentences that are too long to read easily, in either language. */
export function lengthIssues(texts: Texts, at: string): Issue[] {
  const issues: Issue[] = [];
  for (const language of ['nl', 'en'] as const) {
    for (const sentence of sentencesOf(texts[language])) {
      const words = wordCount(sentence);
      if (words > LONGEST_SENTENCE) {
        const params = { words, longest: LONGEST_SENTENCE, sentence };
        issues.push(textIssue('catalogue-sentence-long', `${at}.${language}`, params));
      }
    }
  }
  return issues;
}

/** A warning when both languages say the same: most often a forgotten translation. */
export function sameTextIssues(texts: Texts, at: string): Issue[] {
  if (texts.nl.trim() !== texts.en.trim()) return [];
  return [{ code: 'catalogue-texts-equal', level: 'warning', at, params: { text: texts.nl } }];
}

/** Splits where a full stop, question or exclamation mark is followed by a blank. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '');
}

/** Words of a sentence; the name of an area counts as two, since many have two. */
export function wordCount(sentence: string): number {
  return sentence
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .reduce((count, word) => count + (/\{(?:area|reference)\}/.test(word) ? 2 : 1), 0);
}

function textIssue(code: string, at: string, params: Issue['params']): Issue {
  return { code, level: 'error', at, ...(params ? { params } : {}) };
}
