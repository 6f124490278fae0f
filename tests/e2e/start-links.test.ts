import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../access/acts/drawn-form.ts';
import { SIGNED_IN } from '../access/who.ts';
import { startSite, type TestSite } from './server.ts';
import { signInAs, type Caller } from './sign-in.ts';

let site: TestSite;

beforeAll(async () => {
  site = await startSite('demo');
});
afterAll(async () => {
  await site?.stop();
});

/** Where the content of a page leads, each once and without the place on that page. */
function linksOf(page: string): string[] {
  const [, content = ''] = /<main[^>]*>(.*)<\/main>/s.exec(page) ?? [];
  const all = [...content.matchAll(/<a[^>]*\shref="(\/[^"#]*)/g)].map(([, href]) => plainText(href!));
  return [...new Set(all)].sort();
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
      for (const link of links) {
        const { status } = await visitor.get(link);
        if (status !== 200) refused.push(`${status} ${link}`);
      }
    }
    expect(refused).toEqual([]);
  });
});
