import { Marked, type Token, type Tokens } from 'marked';
import { slugify } from '#base/text';

/** A heading of the second level with all that stands under it. */
export interface MarkdownPart {
  /** Its anchor within the page. */
  id: string;
  title: string;
  html: string;
}

export interface MarkdownPage {
  /** The one heading of the first level, as plain text. */
  title: string;
  parts: MarkdownPart[];
}

export interface MarkdownLinks {
  /** Where a link to another of our files leads; `target` as written, `verschil.md#voor-onderzoekers`. */
  link(target: string): string;
  /** Where a word in code type leads; null when it is only a word. */
  code?(word: string): string | null;
  /** What a table is called for who cannot see it: its column heads in words. */
  table(heads: string): string;
}

/**
 * Makes HTML of one of our own Markdown files: headings get an anchor, tables scroll within the page like
 * every table of the site, and links between files become links between pages.
 *
 * @throws Error when the text has no single first heading, text before the first part, or HTML of its own:
 * our files are plain CommonMark, so that nothing but Markdown can reach a page
 */
export function renderMarkdown(markdown: string, links: MarkdownLinks): MarkdownPage {
  const marked = drawnBy(links);
  const tokens = marked.lexer(markdown);
  let title: string | null = null;
  const groups: { heading: Tokens.Heading; body: Token[] }[] = [];
  for (const token of tokens) {
    if (token.type === 'space') continue;
    if (token.type === 'heading' && token.depth === 1) {
      if (title !== null) throw new Error(`A second heading of the first level: ${(token as Tokens.Heading).text}`);
      title = (token as Tokens.Heading).text;
    } else if (token.type === 'heading' && token.depth === 2) groups.push({ heading: token as Tokens.Heading, body: [] });
    else if (groups.length === 0) throw new Error(`Text before the first part: ${token.raw.slice(0, 60)}`);
    else groups.at(-1)!.body.push(token);
  }
  if (title === null) throw new Error('No heading of the first level');
  const parts = groups.map(({ heading, body }) => ({ id: slugify(heading.text), title: heading.text, html: marked.parser(body) }));
  return { title, parts };
}

function drawnBy({ link, code, table }: MarkdownLinks): Marked {
  return new Marked({
    renderer: {
      html({ raw }): string {
        throw new Error(`HTML in a text of our own: ${raw.slice(0, 60)}`);
      },
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${slugify(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const outside = /^https?:/.test(href);
        return `<a href="${escaped(outside || href.startsWith('#') ? href : link(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      codespan({ text }) {
        const href = code?.(text) ?? null;
        const word = `<code>${escaped(text)}</code>`;
        return href === null ? word : `<a href="${escaped(href)}">${word}</a>`;
      },
      table({ header, rows }) {
        const cell = ({ tokens, align }: Tokens.TableCell, name: 'th' | 'td', scope: string) =>
          `<${name} class="utrecht-table__${scope === 'col' ? 'header-cell' : 'cell'}${align === 'right' ? ' number' : ''}"` +
          `${name === 'th' ? ` scope="${scope}"` : ''}>${this.parser.parseInline(tokens)}</${name}>`;
        const label = escaped(table(header.map(({ text }) => text).join(', ')));
        const body = rows.map(
          (row) => `<tr class="utrecht-table__row">${row.map((one, index) => cell(one, index === 0 ? 'th' : 'td', 'row')).join('')}</tr>\n`,
        );
        return (
          `<div class="table-scroll" role="group" aria-label="${label}" tabindex="0"><table class="utrecht-table">\n` +
          `<thead class="utrecht-table__header"><tr>${header.map((one) => cell(one, 'th', 'col')).join('')}</tr></thead>\n` +
          `<tbody class="utrecht-table__body">\n${body.join('')}</tbody></table></div>\n`
        );
      },
    },
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
