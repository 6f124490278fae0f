import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METHOD_NOTES, METHOD_PAGES } from '#domain/answer/method';
import type { Language } from '#i18n/language';

/** Every slug that a page about methods may have: one per question, and the notes beside them. */
export const METHOD_SLUGS: readonly string[] = [...METHOD_PAGES, ...METHOD_NOTES];

/** Where the text of a page about a method lies, within the project. */
export function methodFile(slug: string, language: Language): string {
  return join('docs', 'methods', language, `${slug}.md`);
}

/**
 * The text of a page about a method; null when the slug is none of ours or its text is not there. Only known
 * slugs are looked for, so an address can never name another file.
 */
export function readMethodFile(root: string, slug: string, language: Language): string | null {
  if (!METHOD_SLUGS.includes(slug)) return null;
  const path = join(root, methodFile(slug, language));
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
