/** Lower case without accents, punctuation as single blanks: for matching names people type. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The part of an address that a person can read: `De Hoogte` becomes `de-hoogte`. */
export function slugify(text: string): string {
  return foldName(text).replaceAll(' ', '-');
}

/** Text without what no database takes: the letter with number nought, and half letters. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

/** Texts in Dutch (always there) and English. */
export interface Texts {
  nl: string;
  en: string;
}
