import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../app.ts';
import { serveWith } from '../serving.ts';
import { keepPage, type MadePage } from './keep-page.ts';
import { createPageCache, type PageCache } from './page-cache.ts';

const PAGE = `<!doctype html><html lang="nl"><p>Selwerd − ${'De Hoogte '.repeat(30_000)}</p></html>`;

let pages: PageCache;
beforeEach(() => {
  pages = createPageCache(1e7);
  pages.show('a');
  serveWith({} as App, pages);
});

function asked(accept = 'gzip', method = 'GET'): Request {
  return new Request('http://127.0.0.1/', { method, headers: { 'accept-encoding': accept } });
}

/** As SvelteKit gives it: an answer about an empty page, and the page itself. */
function made(status = 200): MadePage {
  const headers = { 'content-type': 'text/html', etag: '"of-nothing"' };
  return { answer: new Response('', { status, headers }), page: Buffer.from(PAGE) };
}

describe('keepPage()', () => {
  it('packs a page and keeps it, whole, for the next visitor', async () => {
    const answer = await keepPage(asked(), '/', async () => made());
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const packed = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-length')).toBe(String(packed.length));
    expect(gunzipSync(packed).toString()).toBe(PAGE);
    const kept = pages.get('/')!;
    expect([kept.plain.toString(), gunzipSync(kept.gzip).toString()]).toEqual([PAGE, PAGE]);
  });

  it('gives a page one mark, packed or not, and another page another one', async () => {
    const marks: (string | null)[] = [];
    for (const accept of ['gzip', 'identity']) {
      const answer = await keepPage(asked(accept), '/', async () => made());
      marks.push(answer.headers.get('etag'));
      expect(answer.headers.get('content-encoding')).toBe(accept === 'gzip' ? 'gzip' : null);
    }
    const other = await keepPage(asked(), '/', async () => ({ ...made(), page: Buffer.from('<p>else</p>') }));
    expect(marks[0]).toMatch(/^W\/"[0-9a-f]{20}"$/);
    expect(marks[1]).toBe(marks[0]);
    expect(other.headers.get('etag')).not.toBe(marks[0]);
  });

  it('gives an error page its body back, says nothing of the empty one, and does not keep it', async () => {
    const answer = await keepPage(asked(), '/', async () => made(404));
    expect(await answer.text()).toBe(PAGE);
    expect([answer.status, answer.headers.get('etag')]).toEqual([404, null]);
    expect(pages.get('/')).toBeUndefined();
  });

  it('packs what it must not keep only for who takes it so', async () => {
    const search = '/buurten?zoek=sel';
    expect((await keepPage(asked('gzip'), search, async () => made())).headers.get('content-encoding')).toBe('gzip');
    expect((await keepPage(asked('identity'), search, async () => made())).headers.get('content-encoding')).toBe(null);
    expect(pages.bytes).toBe(0);
  });

  it('does not keep a page that was made of figures which are no longer shown', async () => {
    await keepPage(asked(), '/', async () => {
      pages.show('b');
      return made();
    });
    expect(pages.get('/')).toBeUndefined();
  });
});
