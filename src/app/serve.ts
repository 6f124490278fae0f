import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXIT, fault } from '#base/fault';
import type { App } from './app.ts';
import { answerFromCache } from './http/answer.ts';
import { FORM_ROOM, isTooLarge, refuseTooLarge } from './http/body-limit.ts';
import { isForeignForm, refuseForeign } from './http/foreign-form.ts';
import { byItsOwnName } from './http/one-host.ts';
import { createPageCache, type PageCache } from './http/page-cache.ts';
import { createRequestLog, type RequestLog } from './http/request-log.ts';
import { SECURITY_HEADERS, transportHeaders } from './http/security-headers.ts';
import { serveWith } from './serving.ts';
import type { Settings } from './settings/settings.ts';
import { shapesVersion } from './shapes.ts';
import { listen } from './web/listen.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const CACHE_BYTES = 96 * 1024 * 1024;
/** How often is looked whether another process imported something; well within the promised 10 s. */
const LOOK_EVERY_MS = 1000;
/** How long visitors get to finish when the site stops. */
const STOP_WITHIN_MS = 5000;

export interface RunningSite {
  /** Where this machine reaches it. */
  origin: string;
  /** Lets running requests finish, then closes everything. */
  stop(): Promise<void>;
}

export interface ServeEffects<Begun> {
  /** Takes finished lines of the request log. */
  log: (text: string) => void;
  /** Lets the server have its first visitors. */
  begin: (server: Server, settings: Settings) => Begun;
}

/** Pages being served, with what it gave to let visitors in. */
export interface Serving<Begun> extends Pick<RunningSite, 'stop'> {
  begun: Awaited<Begun>;
}

/**
 * Serves the built pages of an opened App where its settings say.
 *
 * @throws Fault `web-not-built`, `port-taken`
 */
export async function serve(app: App, { log }: Pick<ServeEffects<unknown>, 'log'>): Promise<RunningSite> {
  const { begun, stop } = await servePages(app, { log, begin: listen });
  return { origin: begun, stop };
}

/**
 * Serves the built pages of an opened App to whom `begin` brings.
 *
 * @throws Fault `web-not-built`, and what `begin` throws
 */
export async function servePages<Begun>(app: App, effects: ServeEffects<Begun>): Promise<Serving<Begun>> {
  const pages = createPageCache(CACHE_BYTES);
  pages.show(await shownVersion(app));
  serveWith(app, pages, effects.log);
  const handler = await loadHandler(app.settings);
  const log = createRequestLog(app.clock, effects.log);
  const server = createServer(makeListener({ app, handler, pages, log }));
  // Longer than what sits before it (a proxy keeps 60 s), so that it never closes in the other's face.
  server.keepAliveTimeout = 65_000;
  const close = closing(server);
  const begun = await effects.begin(server, app.settings);
  const looking = setInterval(() => void lookForNewer(app, pages), LOOK_EVERY_MS);
  looking.unref();
  return {
    begun,
    async stop() {
      clearInterval(looking);
      await close();
      log.flush();
      await app.close();
    },
  };
}

/**
 * The built site, told to believe our word for protocol and host: `PUBLIC_ORIGIN` decides them. The visitor's address
 * comes from our own proxies, as many as the settings say, and never from what a visitor writes.
 */
async function loadHandler({ root, signIn, largestFile }: Settings): Promise<Handler> {
  const path = join(root, 'build', 'handler.js');
  if (!existsSync(path)) throw fault('web-not-built', {}, { exitCode: EXIT.systemFailed });
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
  process.env.HOST_HEADER = 'x-forwarded-host';
  process.env.BODY_SIZE_LIMIT = String(largestFile + FORM_ROOM);
  if (signIn.proxies > 0) {
    process.env.ADDRESS_HEADER = 'x-forwarded-for';
    process.env.XFF_DEPTH = String(signIn.proxies);
  }
  return ((await import(pathToFileURL(path).href)) as { handler: Handler }).handler;
}

interface Listening {
  app: App;
  handler: Handler;
  pages: PageCache;
  log: RequestLog;
}

function makeListener({ app, handler, pages, log }: Listening): (request: IncomingMessage, response: ServerResponse) => void {
  const { publicOrigin } = app.settings;
  const origin = new URL(publicOrigin);
  const headers = Object.entries({ ...SECURITY_HEADERS, ...transportHeaders(publicOrigin) });
  const now = (): number => app.clock.now().getTime();
  return (request, response) => {
    const startedAt = now();
    for (const [name, value] of headers) response.setHeader(name, value);
    const named = byItsOwnName(request, origin);
    const hit = named === null && answerFromCache(pages, request, response);
    response.on('finish', () => {
      log.add({
        method: request.method ?? '',
        path: (request.url ?? '').split('?')[0]!,
        status: response.statusCode,
        milliseconds: now() - startedAt,
        bytes: Number(response.getHeader('content-length') ?? 0),
        cache: hit ? 'hit' : 'miss',
      });
    });
    if (hit) return;
    if (named !== null) return void response.writeHead(302, { location: named, 'cache-control': 'no-store' }).end();
    if (isTooLarge(request)) return refuseTooLarge(response);
    if (isForeignForm(request, origin)) return refuseForeign(response, origin);
    request.headers['x-forwarded-proto'] = origin.protocol.slice(0, -1);
    request.headers['x-forwarded-host'] = origin.host;
    handler(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
    });
  };
}

/** A failure to look is no reason to stop serving what is there: the next look may succeed. */
async function lookForNewer(app: App, pages: PageCache): Promise<void> {
  try {
    await app.figures.refresh();
    pages.show(await shownVersion(app));
  } catch {
    // Kept silent on purpose; `peil doctor` tells what is wrong with a store.
  }
}

/** Names all that pages are made of and that can change while the site runs. */
async function shownVersion({ figures, settings, doings, answers }: App): Promise<string> {
  const done = await doings.look();
  return `${figures.snapshot} ${await shapesVersion(settings.worldFolder)} ${done} ${await answers.look(done)}`;
}

/** Keeps count of who is connected, to close a server when each has its answer; also where others brought them. */
function closing(server: Server): () => Promise<void> {
  const open = new Set<Socket>();
  const allGone = Promise.withResolvers<void>();
  let isStopping = false;
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      if (isStopping && open.size === 0) allGone.resolve();
    });
  });
  // Who keeps a connection for a next question is told with the answer to this one that there is none.
  server.on('request', ({ socket }, response) => response.once('close', () => isStopping && socket.end()));
  return async () => {
    isStopping = true;
    const late = setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS);
    server.close();
    if (open.size > 0) await allGone.promise;
    clearTimeout(late);
  };
}
