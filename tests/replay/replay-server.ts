import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { TABLE, V3_SETS, V4_PROPERTIES, V4_SETS, type Shape } from './fixture-table.ts';
import { filtered, v3Text, v4Text } from './odata-query.ts';

/** What goes wrong with requests whose address matches, so many times. */
export interface Mishap {
  match: RegExp;
  times: number;
  kind: 'cut' | 'busy' | 'slow' | 'html' | 'half-json' | 'lost-record' | 'refused';
  /** `busy`: the Retry-After header. */
  retryAfter?: string;
  /** `slow`: milliseconds before the answer. */
  delay?: number;
}

export interface ReplayOptions {
  /** Id of the table; the invented one when not given. */
  table?: string;
  v3?: Record<string, Shape[]>;
  v4?: Record<string, Shape[]>;
  /** Records a page of the v3 feed and of v4. */
  pageSize?: number;
  /** The v3 API (not the feed) refuses more records than this. */
  apiLimit?: number;
  mishaps?: Mishap[];
  /** False: `/$count` is not there. */
  counts?: boolean;
}

export interface Replay {
  url: string;
  /** Addresses asked for, in order, decoded. */
  requests: string[];
  mishaps: Mishap[];
  close(): Promise<void>;
}

/** A server that behaves as the services of CBS do; what it assumes of them is written in README.md. */
export async function startReplay(options: ReplayOptions = {}): Promise<Replay> {
  const replay: Replay = { url: '', requests: [], mishaps: options.mishaps ?? [], close: () => Promise.resolve() };
  const server = createServer((request, response) => void answer(request, response, options, replay));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  replay.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  replay.close = () =>
    new Promise((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  return replay;
}

async function answer(request: IncomingMessage, response: ServerResponse, options: ReplayOptions, replay: Replay): Promise<void> {
  const url = new URL(request.url!, replay.url);
  const address = decodeURIComponent(`${url.pathname}${url.search}`);
  replay.requests.push(address);
  const mishap = replay.mishaps.find((each) => each.times > 0 && each.match.test(address));
  if (mishap) mishap.times -= 1;
  switch (mishap?.kind) {
    case 'busy':
      return send(request, response, 503, 'The service is unavailable.', mishap.retryAfter ? { 'retry-after': mishap.retryAfter } : {});
    case 'refused':
      return send(request, response, 400, 'Bad Request');
    case 'html':
      return send(request, response, 200, '<!DOCTYPE html><html><body>Onderhoud</body></html>');
    case 'slow':
      await new Promise((resume) => setTimeout(resume, mishap.delay));
  }
  const made = route(url, options, replay, mishap?.kind === 'lost-record');
  if (mishap?.kind === 'half-json') return send(request, response, 200, made.text.slice(0, made.text.length / 2));
  if (mishap?.kind === 'cut') {
    // The head and half of the body go out, then the line goes dead.
    const body = Buffer.from(made.text);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => setTimeout(() => response.destroy(), 20));
    return;
  }
  send(request, response, made.status, made.text);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  const zipped = /gzip/.test(String(request.headers['accept-encoding'])) && text.length > 100;
  response.writeHead(status, {
    'content-type': text.startsWith('<') ? 'text/html' : /^\d+$/.test(text) ? 'text/plain' : 'application/json; charset=utf-8',
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    ...headers,
  });
  response.end(zipped ? gzipSync(text) : text);
}

const missing = { status: 404, text: 'Not Found' };

function route(url: URL, options: ReplayOptions, replay: Replay, loseOne: boolean): { status: number; text: string } {
  const [service, ...path] = url.pathname.split('/').filter(Boolean);
  if (service === 'ODataFeed' || service === 'ODataApi') {
    const [, table, set, count] = path; // ODataFeed/odata/<table>/<set>
    if (table !== (options.table ?? TABLE.id)) return missing;
    return entitySet(
      url,
      { ...V3_SETS, ...options.v3 }[set ?? ''],
      set!,
      count === '$count',
      { ...options, isApi: service === 'ODataApi', isV3: true, loseOne },
      replay,
    );
  }
  if (service === 'v4') {
    const [, table, set, count] = path; // v4/CBS/<table>/<set>
    if (table !== (options.table ?? TABLE.id)) return missing;
    if (set === 'Properties')
      return { status: 200, text: JSON.stringify({ '@odata.context': `${replay.url}/$metadata#Properties`, ...V4_PROPERTIES }) };
    return entitySet(
      url,
      { ...V4_SETS, ...options.v4 }[set ?? ''],
      set!,
      count === '$count',
      { ...options, isApi: false, isV3: false, loseOne },
      replay,
    );
  }
  return missing;
}

function entitySet(
  url: URL,
  records: Shape[] | undefined,
  set: string,
  isCount: boolean,
  {
    isApi,
    isV3,
    loseOne,
    pageSize = 10,
    apiLimit = 20,
    counts = true,
  }: ReplayOptions & { isApi: boolean; isV3: boolean; loseOne: boolean },
  replay: Replay,
): { status: number; text: string } {
  if (!records || (isCount && !counts)) return missing;
  if (isV3 && !isCount && url.searchParams.get('$format') !== 'json') return { status: 200, text: '<?xml version="1.0"?><feed/>' };
  // The real service cuts addresses that are too long; a test must notice.
  if (url.href.length > 2_048) return { status: 414, text: 'URI Too Long' };
  const chosen = filtered(records, url.searchParams.get('$filter'));
  if (!chosen) return { status: 400, text: 'Bad filter' };
  if (isCount) return { status: 200, text: String(chosen.length) };
  const limit = Number(url.searchParams.get('$top') ?? Infinity);
  if (isApi && Math.min(limit, chosen.length) > apiLimit) {
    return { status: 500, text: `The query returns more than ${apiLimit} records. Please add a filter.` };
  }
  const start = Number(url.searchParams.get('$skip') ?? url.searchParams.get('$skiptoken') ?? 0);
  const end = isApi ? Infinity : start + pageSize;
  const page = chosen.slice(start, Math.min(end, start + limit)).slice(loseOne ? 1 : 0);
  // v3 repeats every parameter in its links; v4 does not.
  const again = isV3
    ? `?${url.search.slice(1)}&${url.search.slice(1)}&$skip=${end}`
    : `?${url.searchParams.has('$filter') ? `$filter=${encodeURIComponent(url.searchParams.get('$filter')!)}&` : ''}$skiptoken=${end}`;
  const next = end < Math.min(chosen.length, limit) ? `${replay.url}${url.pathname}${again}` : null;
  const about = `${replay.url}${url.pathname.replace(/\/[^/]+$/, '')}/$metadata#${isV3 ? 'Cbs.OData.WebAPI.' : ''}${set}`;
  return { status: 200, text: isV3 ? v3Text(about, page, next) : v4Text(about, page, next) };
}
