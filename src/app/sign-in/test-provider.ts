import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OrganisationSignIn } from '../settings/sign-in-settings.ts';

/** Whom the organisation says that somebody is. */
export interface Vouched {
  sub: string;
  email: string;
  email_verified: boolean;
  name: string;
}

/** Ways in which a token is not to be believed: who signed it, who says it, for which site, for which try, how long ago. */
export const LIES = ['signature', 'issuer', 'audience', 'nonce', 'no nonce', 'expired', 'unsigned'] as const;
export type Lie = (typeof LIES)[number];

/** An organisation that signs its people in by OpenID Connect: authorisation code with PKCE, on this machine. */
export interface TestProvider extends OrganisationSignIn {
  /** Sits before the browser from now on. */
  user: Vouched;
  /** What is wrong with the tokens that it hands out from now on; null when nothing is. */
  lie: Lie | null;
  close(): void;
}

interface Asked {
  challenge: string;
  nonce: string | null;
  redirect: string;
  user: Vouched;
}

export async function openTestProvider(): Promise<TestProvider> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const others = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, Asked>();
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: TestProvider = {
    issuer,
    clientId: 'peil',
    clientSecret: 'een geheim van de organisatie',
    name: 'Gemeente Waterwolde',
    user: { sub: 'x', email: 'x@example.org', email_verified: true, name: 'X' },
    lie: null,
    close: () => server.close(),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    const json = (body: unknown, status = 200): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration')
      return json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    if (url.pathname === '/keys') {
      const key = keys.publicKey.export({ format: 'jwk' });
      return json({ keys: [{ ...key, kid: 'one', use: 'sig', alg: 'RS256' }] });
    }
    if (url.pathname === '/authorize') return void response.writeHead(302, { location: authorize(url.searchParams) }).end();
    if (url.pathname === '/token') {
      const given = token(new URLSearchParams(await textOf(request)), request.headers.authorization ?? '');
      return given ? json(given) : json({ error: 'invalid_grant' }, 400);
    }
    return json({}, 404);
  }

  function authorize(asked: URLSearchParams): string {
    if (asked.get('response_type') !== 'code' || asked.get('code_challenge_method') !== 'S256') throw new Error('Not a code with PKCE');
    const code = randomUUID();
    const redirect = asked.get('redirect_uri')!;
    codes.set(code, { challenge: asked.get('code_challenge')!, nonce: asked.get('nonce'), redirect, user: provider.user });
    const back = new URL(redirect);
    back.search = new URLSearchParams({ code, state: asked.get('state')! }).toString();
    return back.href;
  }

  /** A code is good for once, for who asked for it and knows the client's secret. */
  function token(form: URLSearchParams, authorization: string): object | null {
    const code = form.get('code') ?? '';
    const asked = codes.get(code);
    codes.delete(code);
    const basic = `Basic ${Buffer.from(`${provider.clientId}:${provider.clientSecret}`).toString('base64')}`;
    const knows = authorization === basic || form.get('client_secret') === provider.clientSecret;
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!asked || !knows || proof !== asked.challenge || form.get('redirect_uri') !== asked.redirect) return null;
    const { lie } = provider;
    const seconds = Math.floor(Date.now() / 1000) - (lie === 'expired' ? 3600 : 0);
    const nonce = lie === 'nonce' ? randomUUID() : asked.nonce;
    const claims = {
      iss: lie === 'issuer' ? 'https://login.example' : issuer,
      aud: lie === 'audience' ? 'another-site' : provider.clientId,
      iat: seconds,
      exp: seconds + 300,
      ...asked.user,
      ...(nonce && lie !== 'no nonce' && { nonce }),
    };
    return { access_token: randomUUID(), refresh_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: signed(claims) };
  }

  function signed(claims: object): string {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    if (provider.lie === 'unsigned') return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
    const text = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${part(claims)}`;
    const { privateKey } = provider.lie === 'signature' ? others : keys;
    return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`;
  }

  return provider;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
