/**
 * What a visitor's browser fetches for a public page: nothing of it may be a script that the page needs,
 * at most 15 kB to enhance it, at most 120 kB in all, packed, without pictures.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openApp } from '../src/app/open-app.ts';
import { readSettings } from '../src/app/settings/read-settings.ts';
import { serve } from '../src/app/serve.ts';
import { systemClock } from '../src/base/clock.ts';
import { must, tell } from './report.ts';

const PAGES = { home: '/', area: '/buurten/BU00141000-selwerd', indicator: '/cijfers/owner-occupied-share', source: '/bronnen/85984NED' };
const folder = mkdtempSync(join(tmpdir(), 'peil-bench-weight-'));

try {
  const app = await openApp(readSettings({ PEIL_DATA: folder, PORT: '0' }), systemClock);
  const site = await serve(app, { log: () => undefined });
  for (const [name, path] of Object.entries(PAGES)) await weigh(name, site.origin, path);
  await site.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function weigh(name: string, origin: string, path: string): Promise<void> {
  const answer = await fetch(origin + path);
  const html = await answer.text();
  must(answer.status === 200 && html.includes('</main>'), `${path} gives ${answer.status}`);
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].reduce((sum, match) => sum + match[1]!.length, 0);
  tell(`${name}: script that the page needs`, inline, 'bytes', { atMost: 0 });
  const scripts = await withImports(origin, addresses(html, /<script[^>]*\bsrc="([^"]+)"/g, answer.url));
  const styles = addresses(html, /<link[^>]*\bhref="([^"]+\.css)"/g, answer.url);
  const letters = addresses(html, /<link[^>]*\bhref="([^"]+\.woff2)"/g, answer.url);
  const enhance = await packed(scripts);
  tell(`${name}: script to enhance`, enhance / 1000, 'kB', { atMost: 15 });
  const all = gzipSync(html).length + enhance + (await packed(styles)) + (await packed(letters));
  tell(`${name}: in all, without pictures`, all / 1000, 'kB', { atMost: 120 });
}

function addresses(text: string, pattern: RegExp, base: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => new URL(match[1]!, base).href))];
}

/** Scripts and all that they import. */
async function withImports(origin: string, urls: string[]): Promise<string[]> {
  const found = new Set<string>();
  const queue = [...urls];
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    if (found.has(url) || !url.startsWith(origin)) continue;
    found.add(url);
    const text = await (await fetch(url)).text();
    queue.push(...addresses(text, /(?:from|import)\s*"(\.[^"]+)"/g, url));
  }
  return [...found];
}

/** Letters are packed already; packing them again would flatter nobody. */
async function packed(urls: string[]): Promise<number> {
  let bytes = 0;
  for (const url of urls) {
    const answer = await fetch(url);
    must(answer.ok, `${url} gives ${answer.status}`);
    const body = Buffer.from(await answer.arrayBuffer());
    bytes += url.endsWith('.woff2') ? body.length : gzipSync(body).length;
  }
  return bytes;
}
