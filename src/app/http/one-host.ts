import type { IncomingMessage } from 'node:http';
import { isThisMachine } from '../settings/this-machine.ts';

/**
 * Where somebody goes on who asks for a page of a site on this very machine by another of its names: `localhost` where the site
 * is known as `127.0.0.1`. A browser holds these for two sites: it would send no form and no cookie from the one to the other.
 *
 * @returns the address to go to; null where the question came by the right name, or is none for a page
 */
export function byItsOwnName({ method, headers, url = '/' }: IncomingMessage, origin: URL): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null;
  const asked = headers.host === origin.host ? null : hostOf(headers.host);
  if (asked === null || asked.hostname === origin.hostname || asked.port !== origin.port) return null;
  return isThisMachine(asked.hostname) && isThisMachine(origin.hostname) && url.startsWith('/') ? origin.origin + url : null;
}

function hostOf(host: string | undefined): URL | null {
  return host ? URL.parse(`http://${host}`) : null;
}
