import type { Clock } from '#base/clock';
import type { Accounts } from '#domain/account/accounts';
import type { MailWords } from '#i18n/mail/mail';
import type { Language } from '#i18n/language';
import type { Auth } from './make-auth.ts';
import type { SecurityEvent, SecurityLog } from './security-log.ts';

/** What every part of signing in works with. */
export interface Desk {
  auth: Auth;
  accounts: Accounts;
  clock: Clock;
  log: SecurityLog;
  /** Tells nobody what it was made of: the same text always gives the same key. */
  keyed(purpose: string, text: string): string;
  publicOrigin: string;
  /** Whether people of an invented world come in by one click. */
  mayClickIn: boolean;
  siteName(language: Language): string;
  mailWords(language: Language): MailWords;
}

/** Who asks, before it is known who that is. */
export interface Visitor {
  /** The network address. */
  address: string;
  /** The headers of the request: its cookies and its browser. */
  headers: Headers;
}

/** Writes down what a visitor did, with where from. */
export function logged(desk: Desk, visitor: Visitor, event: Omit<SecurityEvent, 'origin'>): Promise<void> {
  return desk.log({ ...event, origin: visitor.address });
}

/** What better-auth is told of a request: only its cookies and which browser it is. */
export function authHeaders({ headers }: Visitor): Headers {
  const kept = new Headers();
  for (const name of ['cookie', 'user-agent']) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value.slice(0, name === 'cookie' ? 8192 : 300));
  }
  return kept;
}

/** What came of it, for a page: which cookies to set beside it. */
export interface Answered<Outcome extends string> {
  outcome: Outcome;
  cookies: string[];
}

export function answered<Outcome extends string>(outcome: Outcome, response?: Response): Answered<Outcome> {
  return { outcome, cookies: response?.headers.getSetCookie() ?? [] };
}
