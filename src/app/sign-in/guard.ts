import { ownPath } from '#domain/account/own-path';
import { accountAddress } from '#domain/address/account-address';
import { newSecret, secretHash } from '#base/secret';
import type { Language } from '#i18n/language';
import type { Desk, Visitor } from './desk.ts';
import { cookiePrefix } from './own-host.ts';
import { readSession, type SessionRead, type SignedIn } from './session.ts';

/** Everything under `[[lang=lang]]` that is made for one person: never kept, and the only pages that look at a cookie. */
const PRIVATE = ['werk', 'inloggen', 'uitloggen', 'uitnodiging', 'wachtwoord', 'eerste-beheerder'];
const WORK = 'werk';
/** Where an administrator who must still set up the second step may be. */
const ACCOUNT = '/[[lang=lang]]/werk/account';

/**
 * What a page is for, by the route that answers and never by the address: an address can be written in many ways.
 *
 * @returns `work` for who is signed in only; `private` for pages about signing in; `public` for all others
 */
export function audienceOf(route: string | null): 'public' | 'private' | 'work' {
  const [, first, second] = (route ?? '').split('/');
  if (first === 'auth') return 'private';
  if (first !== '[[lang=lang]]' || !PRIVATE.includes(second ?? '')) return 'public';
  return second === WORK ? 'work' : 'private';
}

/** Whether a request may belong to a session at all; without one of our cookies nothing needs to be looked up. */
export function hasSessionCookie(headers: Headers, publicOrigin: string): boolean {
  return (headers.get('cookie') ?? '').includes(`${cookiePrefix(publicOrigin)}.session_token=`);
}

export type Admission =
  { signedIn: SignedIn | null; redirect: null } | { signedIn: null; redirect: string } | { signedIn: SignedIn; redirect: string };

export interface Coming {
  route: string | null;
  language: Language;
  /** Path and query of the request. */
  target: string;
  method: string;
  /** Reads the fields of a posted form; files have no text and are left out. */
  fields(): Promise<[string, string][]>;
}

/** Who comes, and whether that may be here; somebody whose session just ended finds again what was sent. */
export async function admit(desk: Desk, visitor: Visitor, coming: Coming): Promise<Admission> {
  const read: SessionRead = hasSessionCookie(visitor.headers, desk.publicOrigin)
    ? await readSession(desk, visitor)
    : { standing: 'nobody' };
  if (read.standing === 'signed-in') {
    const { signedIn } = read;
    const elsewhere = audienceOf(coming.route) === 'work' && !(coming.route ?? '').startsWith(ACCOUNT);
    return signedIn.mustSetSecondStep && elsewhere
      ? { signedIn, redirect: accountAddress.account(coming.language) }
      : { signedIn, redirect: null };
  }
  if (audienceOf(coming.route) !== 'work') return { signedIn: null, redirect: null };
  if (coming.method !== 'POST') {
    return {
      signedIn: null,
      redirect: accountAddress.signIn(coming.language, { next: ownPath(atField(coming.target)), notice: 'eerst-inloggen' }),
    };
  }
  const page = coming.target.replace(/[?&]\/[^&]*/, '');
  if (read.standing !== 'ended' || holdsWhatMustGo(coming.route))
    return { signedIn: null, redirect: accountAddress.signIn(coming.language, { next: ownPath(page), notice: 'eerst-inloggen' }) };
  const kept = newSecret();
  await desk.accounts.keepForm(secretHash(kept), read.person, { target: coming.target, fields: withoutSecrets(await coming.fields()) });
  return {
    signedIn: null,
    redirect: accountAddress.signIn(coming.language, { next: accountAddress.resume(coming.language, kept), notice: 'verlopen' }),
  };
}

/** Whether a form asks for words to be erased: they are kept nowhere, also not until somebody signs in again. */
function holdsWhatMustGo(route: string | null): boolean {
  return (route ?? '').endsWith('/wissen');
}

/** The part of an address after `#` is never sent: who comes for a field must get there after signing in. */
function atField(target: string): string {
  const field = /[?&]veld=([A-Za-z]+)(?:&|$)/.exec(target)?.[1];
  return field === undefined ? target : `${target}#veld-${field}`;
}

/** Passwords and codes are typed again, never kept. */
function withoutSecrets(fields: [string, string][]): [string, string][] {
  return fields.filter(([name]) => !/wachtwoord|password|code/i.test(name));
}
