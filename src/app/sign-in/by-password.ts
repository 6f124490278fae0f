import { answered, authHeaders, logged, type Answered, type Desk, type Visitor } from './desk.ts';
import { readSession } from './session.ts';
import { succeeded, tryOnce } from './try-limits.ts';

export interface SignInOutcome extends Answered<'done' | 'second-step' | 'refused' | 'too-often'> {
  /** Seconds until it may be tried again. */
  wait: number | null;
}

/**
 * Signs somebody in by mail and password. The answer is the same for a wrong password and for a mail address that
 * nobody has, and takes as long.
 */
export async function signInByPassword(desk: Desk, visitor: Visitor, given: { mail: string; password: string }): Promise<SignInOutcome> {
  const mail = given.mail.trim().toLowerCase();
  const wait = await tryOnce(desk, 'sign-in', visitor, mail);
  if (wait !== null) {
    await logged(desk, visitor, { action: 'sign-in', object: null, outcome: 'refused', actor: null, reason: 'too-often' });
    return { ...answered('too-often'), wait };
  }
  const before = await readSession(desk, visitor);
  const response = await desk.auth.api.signInEmail({
    body: { email: mail, password: given.password },
    headers: authHeaders({ ...visitor, headers: withoutCookies(visitor.headers) }),
    asResponse: true,
  });
  const person = await desk.accounts.personByMail(mail);
  const object = person ? `person ${person.id}` : null;
  if (!response.ok) {
    await logged(desk, visitor, { action: 'sign-in', object, outcome: 'refused', actor: null, reason: 'not-known' });
    return { ...answered('refused'), wait: null };
  }
  await succeeded(desk, 'sign-in', visitor, mail);
  const { twoFactorRedirect } = (await response.clone().json()) as { twoFactorRedirect?: boolean };
  if (twoFactorRedirect) return { ...answered('second-step', response), wait: null };
  // A session of before is not left behind: whoever had its cookie is out.
  if (before.standing === 'signed-in') await desk.accounts.endSession(before.signedIn.person.id, before.signedIn.session.id);
  await logged(desk, visitor, { action: 'sign-in', object, outcome: 'done', actor: person?.id ?? null });
  return { ...answered('done', response), wait: null };
}

function withoutCookies(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete('cookie');
  return kept;
}

/** The code of an app, or one of the codes on paper, after the password was right. */
export async function signInByCode(desk: Desk, visitor: Visitor, code: string): Promise<SignInOutcome> {
  const wait = await tryOnce(desk, 'second-step', visitor);
  if (wait !== null) return { ...answered('too-often'), wait };
  const plain = code.replace(/\s/g, '');
  const call = { headers: authHeaders(visitor), asResponse: true as const };
  const response = /^\d{6}$/.test(plain)
    ? await desk.auth.api.verifyTOTP({ ...call, body: { code: plain } })
    : await desk.auth.api.verifyBackupCode({ ...call, body: { code: plain } });
  const { user } = (await response
    .clone()
    .json()
    .catch(() => ({}))) as { user?: { id: string } };
  await logged(desk, visitor, {
    action: 'second-step',
    object: user ? `person ${user.id}` : null,
    outcome: response.ok ? 'done' : 'refused',
    actor: response.ok && user ? user.id : null,
  });
  return { ...answered(response.ok ? 'done' : 'refused', response), wait: null };
}
