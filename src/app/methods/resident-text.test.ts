import { expect, describe, it } from 'vitest';
import { countText, readability } from '#analysis/readability/readability';
import { FORBIDDEN_FOR_RESIDENTS } from '#i18n/plain-words';
import { findProjectRoot } from '../settings/project-root.ts';
import { METHOD_SLUGS, methodFile, readMethodFile } from './method-file.ts';

const root = findProjectRoot();
const HARDEST = 60;
const LONGEST_MEAN_SENTENCE = 14;

/** What residents read: from the first heading of the second level to the next, without the marks of Markdown. */
function residentText(markdown: string): string {
  const part = markdown.split(/^## .*$/m)[1] ?? '';
  return part
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`#>]/g, '')
    .replace(/^- /gm, '')
    .trim();
}

describe('every page about a method', () => {
  it.each(METHOD_SLUGS)('%s: is there in both languages', (slug) => {
    const missing = (['nl', 'en'] as const)
      .filter((language) => readMethodFile(root, slug, language) === null)
      .map((language) => methodFile(slug, language));
    expect(missing).toEqual([]);
  });

  const dutch = METHOD_SLUGS.flatMap((slug) => {
    const markdown = readMethodFile(root, slug, 'nl');
    return markdown === null ? [] : [[slug, residentText(markdown)] as const];
  });

  it.each(dutch)('%s: the part for residents reads easily by our own count', (_, text) => {
    const answer = readability(countText(text));
    if (answer.status === 'refused') throw new Error('Too short to say how it reads');
    const { fleschDouma, words, sentences } = answer.detail;
    expect(fleschDouma).toBeGreaterThanOrEqual(HARDEST);
    expect(words / sentences).toBeLessThanOrEqual(LONGEST_MEAN_SENTENCE);
  });

  it.each(dutch)('%s: the part for residents holds no word that claims too much or that only experts know', (_, text) => {
    const lower = text.toLowerCase();
    expect(FORBIDDEN_FOR_RESIDENTS.filter((word) => lower.includes(word))).toEqual([]);
  });
});
