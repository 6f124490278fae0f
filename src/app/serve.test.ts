import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '#base/clock';
import type { Fault } from '#base/fault';
import { STRICT_POLICY } from '../../tests/access/strict-policy.ts';
import type { App } from './app.ts';
import { serve, type RunningSite } from './serve.ts';
import { pageCache } from './serving.ts';

/** A site whose pages say how they were asked for. */
const HANDLER = `export function handler(request, response, next) {
  if (request.url === '/weg') return next();
  response.end(request.headers['x-forwarded-proto'] + '://' + request.headers['x-forwarded-host'] + request.url);
}`;

let root = '';
let site: RunningSite | null = null;
let log = '';
let closed = 0;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'peil-serve-'));
  mkdirSync(join(root, 'build'));
  writeFileSync(join(root, 'build', 'handler.js'), HANDLER);
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  log = '';
  closed = 0;
});
afterEach(async () => {
  await site?.stop();
  site = null;
  rmSync(root, { recursive: true });
});

function app(settings: Partial<App['settings']> = {}): App {
  const figures = { snapshot: 'a', refresh: async () => false };
  return {
    settings: {
      root,
      worldFolder: root,
      host: '127.0.0.1',
      port: 0,
      publicOrigin: 'https://buurten.example.nl',
      signIn: { organisation: null, proxies: 0, secret: null, smtp: null, securityContact: null },
      ...settings,
    },
    clock: fixedClock('2026-11-22T12:00:00Z'),
    figures,
    doings: { look: async () => '' },
    answers: { look: async () => '' },
    close: async () => void (closed += 1),
  } as unknown as App;
}

async function start(settings: Partial<App['settings']> = {}): Promise<string> {
  site = await serve(app(settings), { log: (text) => (log += text) });
  return site.origin;
}

describe('serve()', () => {
  it('tells pages the public origin, whatever a visitor claims', async () => {
    const origin = await start();
    const answer = await fetch(`${origin}/buurten?zoek=x`, { headers: { 'x-forwarded-host': 'evil.example' } });
    expect(await answer.text()).toBe('https://buurten.example.nl/buurten?zoek=x');
  });

  it('guards every answer by headers, also one that nobody made', async () => {
    const answer = await fetch(`${await start()}/weg`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toBe(STRICT_POLICY);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age/);
  });

  it('brings who tries it out by another name of this machine to the name by which it takes forms', async () => {
    const { port } = new URL(await start());
    await site!.stop();
    const origin = await start({ port: Number(port), publicOrigin: `http://127.0.0.1:${port}` });
    const answer = await fetch(`http://localhost:${port}/inloggen?naar=x`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${origin}/inloggen?naar=x`]);
    expect(await (await fetch(`${origin}/inloggen`)).text()).toBe(`${origin}/inloggen`);
  });

  it('says of a form from another site, in both languages, that nothing was kept and where to fill it in', async () => {
    const origin = await start();
    const from = (site: string) =>
      fetch(`${origin}/inloggen`, { method: 'POST', body: new URLSearchParams({ a: 'b' }), headers: { origin: site } });
    const refused = await from('https://elders.example');
    expect(refused.status).toBe(403);
    expect(await refused.text()).toMatch(/niets bewaard. Open https:\/\/buurten\.example\.nl en.*Nothing was kept/s);
    expect((await from('https://buurten.example.nl')).status).toBe(200);
  });

  it('hands out a kept page packed, and 304 to who has it', async () => {
    const origin = await start();
    const pages = pageCache()!;
    const plain = Buffer.from('<p>kept</p>');
    pages.set('/', { contentType: 'text/html', etag: 'W/"1"', plain, gzip: gzipSync(plain) }, pages.snapshot);
    const first = await fetch(`${origin}/`, { headers: { 'accept-encoding': 'gzip' } });
    expect(await first.text()).toBe('<p>kept</p>');
    expect(first.headers.get('content-encoding')).toBe('gzip');
    const again = await fetch(`${origin}/`, { headers: { 'if-none-match': 'W/"1"' } });
    expect(again.status).toBe(304);
  });

  it('logs no query and no address of the visitor', async () => {
    await (await fetch(`${await start()}/buurten?zoek=mijn+naam`)).text();
    await site!.stop();
    site = null;
    const line = JSON.parse(log.trim());
    expect(line).toMatchObject({ method: 'GET', path: '/buurten', status: 200, cache: 'miss' });
    expect(log).not.toMatch(/naam|127\.0\.0\.1/);
  });

  it('closes the App when it stops', async () => {
    await start();
    await site!.stop();
    site = null;
    expect(closed).toBe(1);
  });

  it('says when the port is taken and when the pages were never built', async () => {
    const port = Number(new URL(await start()).port);
    await expect(serve(app({ port }), { log: () => undefined })).rejects.toSatisfy(
      (error: Fault) => error.issues[0]!.code === 'port-taken',
    );
    rmSync(join(root, 'build'), { recursive: true });
    await expect(serve(app(), { log: () => undefined })).rejects.toSatisfy((error: Fault) => error.issues[0]!.code === 'web-not-built');
  });
});
