import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { byItsOwnName } from './one-host.ts';

const asks = (host: string | undefined, url = '/inloggen?naar=%2Fwerk', method = 'GET') =>
  ({ method, url, headers: { host } }) as unknown as IncomingMessage;

describe('byItsOwnName()', () => {
  const origin = new URL('http://127.0.0.1:3000');

  it.each(['localhost:3000', '[::1]:3000'])('brings who asks for a page by %s to the name that the site has', (host) => {
    expect(byItsOwnName(asks(host), origin)).toBe('http://127.0.0.1:3000/inloggen?naar=%2Fwerk');
    expect(byItsOwnName(asks(host, '/', 'HEAD'), origin)).toBe('http://127.0.0.1:3000/');
    // Two slashes name no other host after a host.
    expect(byItsOwnName(asks(host, '//elders.example'), origin)).toBe('http://127.0.0.1:3000//elders.example');
  });

  it.each(['127.0.0.1:3000', 'localhost:8080', 'elders.example:3000', '', 'a b', undefined])('leaves %s where it is', (host) => {
    expect(byItsOwnName(asks(host), origin)).toBeNull();
  });

  it('brings no form elsewhere, what is no path, and nobody on a site that has a name of its own', () => {
    expect(byItsOwnName(asks('localhost:3000', '/', 'POST'), origin)).toBeNull();
    expect(byItsOwnName(asks('localhost:3000', 'http://elders.example/'), origin)).toBeNull();
    expect(byItsOwnName(asks('localhost'), new URL('https://buurten.example'))).toBeNull();
  });
});
