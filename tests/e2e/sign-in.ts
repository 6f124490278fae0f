import type { Browser, Page } from 'playwright-core';
import { PEOPLE, type Who } from '../access/who.ts';
import { newVisitor, type Visit } from './browser.ts';

/** A visitor by plain HTTP who keeps cookies, as a browser without scripts does. */
export interface Caller {
  get(path: string): Promise<Response>;
  /** @param from the site that it says to come from; the own one when not given */
  post(path: string, fields?: Record<string, string> | FormData, from?: string): Promise<Response>;
  /** The `Cookie` header of now. */
  cookie(): string;
}

export function caller(origin: string): Caller {
  const cookies = new Map<string, string>();
  const cookie = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = { accept: 'text/html', ...(cookies.size > 0 && { cookie: cookie() }), ...(init.headers as Record<string, string>) };
    const response = await fetch(origin + path, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', ...value] = pair.split('=');
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value.join('='));
    }
    return response;
  };
  return {
    cookie,
    get: (path) => ask(path, {}),
    post: (path, fields = {}, from = origin) =>
      ask(path, { method: 'POST', body: fields instanceof FormData ? fields : new URLSearchParams(fields), headers: { origin: from } }),
  };
}

/** Signs in to the site of Waterwolde as somebody with a role, by one click. */
export async function signInAs(origin: string, who: Who): Promise<Caller> {
  return who === 'nobody' ? caller(origin) : signInByName(origin, PEOPLE[who]);
}

/** The same of somebody by name. */
export async function signInByName(origin: string, name: string): Promise<Caller> {
  const visitor = caller(origin);
  const page = await (await visitor.get('/inloggen')).text();
  const person = new RegExp(`value="([0-9a-f-]{36})"[^>]*>[^<]*${name}<`).exec(page)?.[1];
  if (!person) throw new Error(`Cannot sign in: ${name} is not on the page`);
  const answer = await visitor.post('/inloggen?/proberen', { person });
  if (answer.status !== 303) throw new Error(`Cannot sign in as ${name}: ${answer.status}`);
  return visitor;
}

/** A page of a browser in which somebody is signed in; it runs no scripts unless asked, as every journey must work so. */
export async function signedIn(browser: Browser, origin: string, who: Who, seen?: Visit): Promise<Page> {
  return pageOf(browser, origin, await signInAs(origin, who), seen);
}

/** A page of a browser in which a visitor goes on who is signed in already, or is nobody. */
export async function pageOf(
  browser: Browser,
  origin: string,
  visitor: Caller,
  { width = 1280, script = false }: Visit = {},
): Promise<Page> {
  const context = await newVisitor(browser, { viewport: { width, height: 900 }, javaScriptEnabled: script });
  const cookies = visitor
    .cookie()
    .split('; ')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin };
    });
  await context.addCookies(cookies);
  return context.newPage();
}
