import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

const links = {
  link: (target: string) => `/to/${target}`,
  code: (word: string) => (word === 'gap' ? '/schema/gap' : null),
  table: (heads: string) => `Tabel: ${heads}`,
};
const render = (markdown: string) => renderMarkdown(markdown, links);

describe('renderMarkdown()', () => {
  it('splits a text into its title and its parts, each with an anchor', () => {
    const page = render('# Wordt het verschil kleiner?\n\n## In gewone taal\n\nJa.\n\n## Voor onderzoekers\n\n### Twee getuigen\n\nNee.\n');
    expect(page.title).toBe('Wordt het verschil kleiner?');
    expect(page.parts.map(({ id, title }) => [id, title])).toEqual([
      ['in-gewone-taal', 'In gewone taal'],
      ['voor-onderzoekers', 'Voor onderzoekers'],
    ]);
    expect(page.parts[1]?.html).toContain('<h3 id="twee-getuigen">Twee getuigen</h3>');
  });

  it('makes tables like those of the site: scrolling within the page, named, with heads for rows and columns', () => {
    const { html } = render('# T\n\n## P\n\n| gebied | aantal |\n| --- | ---: |\n| "A" & b | 3 |\n').parts[0]!;
    expect(html).toContain('<div class="table-scroll" role="group" aria-label="Tabel: gebied, aantal" tabindex="0">');
    expect(html).toContain('<th class="utrecht-table__header-cell number" scope="col">aantal</th>');
    expect(html).toContain('<th class="utrecht-table__cell" scope="row">&quot;A&quot; &amp; b</th>');
    expect(html).toContain('<td class="utrecht-table__cell number">3</td>');
  });

  it('leads links between files to pages, keeps links out, and links the words it is told to', () => {
    const { html } = render('# T\n\n## P\n\n[a](bijdrage.md#x) [b](https://example.org) [c](#p) `gap` `q < 1`\n').parts[0]!;
    expect(html).toContain('<a href="/to/bijdrage.md#x">a</a> <a href="https://example.org">b</a> <a href="#p">c</a>');
    expect(html).toContain('<a href="/schema/gap"><code>gap</code></a> <code>q &lt; 1</code>');
  });

  it.each([
    ['HTML', '# T\n\n## P\n\n<script>alert(1)</script>\n'],
    ['HTML within a line', '# T\n\n## P\n\nEen <b>vet</b> woord.\n'],
    ['two titles', '# T\n\n# U\n\n## P\n'],
    ['no title', '## P\n\nTekst.\n'],
    ['text before the first part', '# T\n\nTekst.\n\n## P\n'],
  ])('refuses %s', (_, markdown) => {
    expect(() => render(markdown)).toThrow();
  });
});
