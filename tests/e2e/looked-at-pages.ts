import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pagesLookedAtIn } from '../access/looked-at.ts';
import { pageAt } from '../access/routes.ts';

/** The pages that this file of tests has looked at. */
const seen = new Set<string | null>();

/** Writes down that a page was looked at; one that was refused or is not there shows nothing of its own. */
export async function writeDownLook(page: Page): Promise<void> {
  const status = await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStatus);
  const route = pageAt(new URL(page.url()).pathname);
  if ((status !== 403 && status !== 404) || route === '/[...path]') seen.add(route);
}

/** The last test of a file: that it came by every page that tests/access/looked-at.ts says it looks at. */
export function looksAtItsPages(): void {
  it('looked, wide and on a phone, at every page that is looked at here', () => {
    const mine = pagesLookedAtIn(basename(expect.getState().testPath!, '.test.ts'));
    expect(mine.filter((page) => !seen.has(page))).toEqual([]);
  });
}
