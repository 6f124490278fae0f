import { address } from '#domain/address/address';
import type { Language } from '#i18n/language';
import { messages } from '#i18n/messages';
import { METHOD_SLUGS, readMethodFile } from './method-file.ts';
import { renderMarkdown, type MarkdownPart } from './render-markdown.ts';

/** A question that our methods answer: for residents first, for researchers in full below. */
export interface MethodPage {
  slug: string;
  /** The question. */
  title: string;
  /** The first sentence for residents, as plain text. */
  lead: string;
  /** For residents, for researchers; each with its anchor. HTML of our own files only. */
  parts: MarkdownPart[];
  /** Kinds of `peil ask` that the page names: with these a reader can work it out. */
  kinds: string[];
}

export interface MethodLink {
  slug: string;
  title: string;
  lead: string;
}

/**
 * The page of a slug; null when there is none in this language.
 *
 * @param kinds every kind of question that `peil ask` answers
 */
export function methodPage(root: string, slug: string, language: Language, kinds: readonly string[]): MethodPage | null {
  const markdown = readMethodFile(root, slug, language);
  if (markdown === null) return null;
  const named = new Set<string>();
  const { title, parts } = renderMarkdown(markdown, {
    link: (target) => pageOf(target, language),
    code: (word) => {
      if (!kinds.includes(word)) return null;
      named.add(word);
      return address.askSchema(word);
    },
    table: messages(language).methods.table,
  });
  return { slug, title, lead: firstSentence(parts[0]?.html ?? ''), parts, kinds: kinds.filter((kind) => named.has(kind)) };
}

/** Every question that has a page in this language, in the order of the methods. */
export function methodLinks(root: string, language: Language): MethodLink[] {
  return METHOD_SLUGS.flatMap((slug) => {
    const page = methodPage(root, slug, language, []);
    return page ? [{ slug, title: page.title, lead: page.lead }] : [];
  });
}

/** `bijdrage.md#grenzen` is a link between files; on the site it leads to that page. */
function pageOf(target: string, language: Language): string {
  const [, slug = '', part] = /^(?:\.\/)?([a-z-]+)\.md(?:#(.+))?$/.exec(target) ?? [];
  if (!METHOD_SLUGS.includes(slug)) throw new Error(`A link that leads to no page about a method: ${target}`);
  return address.method(slug, language, part);
}

function firstSentence(html: string): string {
  const paragraph = /<p>(.*?)<\/p>/s.exec(html)?.[1] ?? '';
  const text = paragraph
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}
