import { describe, expect, it } from 'vitest';
import { findProjectRoot } from '../settings/project-root.ts';
import { METHOD_SLUGS, readMethodFile } from './method-file.ts';
import { methodLinks, methodPage } from './method-page.ts';

const root = findProjectRoot();
const KINDS = ['gap', 'trend'];
const FIRST_TWO = {
  nl: ['In gewone taal', 'Voor onderzoekers'],
  en: ['In plain words', 'For researchers'],
} as const;

describe.each(['nl', 'en'] as const)('methodPage() in %s', (language) => {
  const there = METHOD_SLUGS.filter((slug) => readMethodFile(root, slug, language) !== null);

  it.each(there)('%s: residents first, researchers below, and no link within the page leads nowhere', (slug) => {
    const page = methodPage(root, slug, language, KINDS)!;
    expect(page.parts.map(({ title }) => title)).toEqual(FIRST_TWO[language]);
    expect(page.lead).toMatch(/[.?!]$/);
    const html = page.parts.map((part) => part.html).join('\n');
    const anchors = [...page.parts.map(({ id }) => id), ...[...html.matchAll(/<h\d id="([^"]+)"/g)].map(([, id]) => id!)];
    expect(new Set(anchors).size).toBe(anchors.length);
    expect([...html.matchAll(/href="#([^"]+)"/g)].filter(([, id]) => !anchors.includes(id!))).toEqual([]);
  });

  it('names the kinds of question that can be asked with it', () => {
    expect(methodPage(root, 'verschil', language, KINDS)?.kinds).toEqual(KINDS);
  });

  it('lists every page that is there, in the order of the methods', () => {
    expect(methodLinks(root, language).map(({ slug }) => slug)).toEqual(there);
  });

  it.each(['nergens', '../../README', 'verschil.md', ''])('knows no page "%s"', (slug) => {
    expect(methodPage(root, slug, language, KINDS)).toBeNull();
  });
});
