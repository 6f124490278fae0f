import { describe, expect, it } from 'vitest';
import { plainText } from '../access/acts/drawn-form.ts';
import { SIGNED_IN } from '../access/who.ts';
import { siteToRead } from './server.ts';
import { signInAs, type Caller } from './sign-in.ts';

const site = siteToRead('demo');

/** Where the content of a page leads, each once and without the place on that page. */
function linksOf(page: string): string[] {
  const [, content = ''] = /<main[^>]*>(.*)<\/main>/s.exec(page) ?? [];
  const all = [...content.matchAll(/<a[^>]*\shref="(\/[^"#]*)/g)].map(([, href]) => plainText(href!));
  return [...new Set(all)].sort();
}

/** Two links of each form: whom a link lets in hangs on what it makes or shows, and there are hundreds of one form. */
function fewOfEach(links: readonly string[]): string[] {
  const forms = Map.groupBy(links, (link) => link.replace(/[0-9a-f-]{36}/g, '*').replace(/=[^&]*/g, '='));
  return [...forms.values()].flatMap((same) => [same.at(0)!, ...(same.length > 1 ? [same.at(-1)!] : [])]);
}

/** The start pages of somebody's programmes: who takes part in one only is sent to it. */
async function startsOf(visitor: Caller): Promise<string[]> {
  const answer = await visitor.get('/werk');
  const only = answer.headers.get('location');
  return only ? [only] : linksOf(await answer.text()).filter((link) => /^\/werk\/(?!account$)[^/]+$/.test(link));
}

describe('the start page of a workspace', () => {
  it.each(SIGNED_IN)('leads %s only to what they may open', { timeout: 300_000 }, async (who) => {
    const visitor = await signInAs(site.origin, who);
    const starts = await startsOf(visitor);
    expect(starts.length).toBeGreaterThan(0);
    const refused: string[] = [];
    for (const start of starts) {
      const page = await visitor.get(`${start}?alles=ja`);
      expect(page.status, start).toBe(200);
      const links = linksOf(await page.text());
      expect(links.length, start).toBeGreaterThan(0);
      const answers = fewOfEach(links).map(async (link) => `${(await visitor.get(link)).status} ${link}`);
      refused.push(...(await Promise.all(answers)).filter((answer) => !answer.startsWith('200 ')));
    }
    expect(refused).toEqual([]);
  });
});
