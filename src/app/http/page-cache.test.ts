import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createPageCache, encodedFor } from './page-cache.ts';
import { pageKey } from './page-key.ts';

function page(text: string) {
  const plain = Buffer.from(text);
  return { contentType: 'text/html', etag: `"${text.length}"`, plain, gzip: gzipSync(plain) };
}

describe('createPageCache()', () => {
  it('hands out a page until another snapshot is shown', () => {
    const pages = createPageCache(1e6);
    pages.show('a');
    pages.set('/', page('home'), 'a');
    expect(pages.get('/')?.plain.toString()).toBe('home');
    pages.show('b');
    expect(pages.get('/')).toBeUndefined();
    expect(pages.bytes).toBe(0);
  });

  it('refuses a page that was made from an older snapshot', () => {
    const pages = createPageCache(1e6);
    pages.show('b');
    pages.set('/', page('home'), 'a');
    expect(pages.get('/')).toBeUndefined();
  });

  it('drops the pages that were not asked for longest when there are too many bytes', () => {
    const pages = createPageCache(1000);
    pages.show('a');
    for (const key of ['/1', '/2', '/3']) pages.set(key, page('x'.repeat(200)), 'a');
    pages.get('/1');
    for (const key of ['/4', '/5']) pages.set(key, page('x'.repeat(200)), 'a');
    expect(pages.get('/1')).toBeDefined();
    expect(pages.get('/2')).toBeUndefined();
    expect(pages.bytes).toBeLessThanOrEqual(1000);
  });

  it('makes brotli at the second visit and gives what the browser takes', async () => {
    const pages = createPageCache(1e6);
    pages.show('a');
    pages.set('/', page('home '.repeat(100)), 'a');
    expect(encodedFor(pages.get('/')!, 'gzip, br').encoding).toBe('gzip');
    await sleep(50);
    expect(encodedFor(pages.get('/')!, 'gzip, br').encoding).toBe('br');
    expect(encodedFor(pages.get('/')!, '').encoding).toBeNull();
  });
});

describe('pageKey()', () => {
  it('keeps the known parts of a query in a fixed order', () => {
    expect(pageKey('/buurten?niveau=district&gemeente=GM0014')).toBe('/buurten?gemeente=GM0014&niveau=district');
    expect(pageKey('/en/buurten')).toBe('/en/buurten');
  });

  it('keeps an area beside another comparator, and all its years, apart from the area itself', () => {
    const keys = ['', '?vergelijk=country', '?jaren=alle', '?jaren=alle&thema=wonen'].map((query) =>
      pageKey(`/buurten/BU00141000-selwerd${query}`),
    );
    expect(new Set(keys).size).toBe(4);
    expect(keys).not.toContain(null);
    expect(pageKey('/buurten/BU00141000-selwerd/cijfers?jaren=alle&zoek=gas')).toBeNull();
    expect(pageKey('/buurten/BU00141000-selwerd?vergelijk=mars')).toBeNull();
    expect(pageKey('/buurten/BU00141000-selwerd?jaren=1999')).toBeNull();
  });

  it('keeps no searches, no unknown marks and no endless addresses', () => {
    expect(pageKey('/buurten?zoek=selwerd')).toBeNull();
    expect(pageKey('/?utm_source=mail')).toBeNull();
    expect(pageKey(`/${'x'.repeat(400)}`)).toBeNull();
  });
});
