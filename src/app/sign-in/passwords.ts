import { PASSWORD_LENGTH } from '#domain/account/password';
import { accountAddress } from '#domain/address/account-address';
import { mayBeSecret, newSecret } from '#base/secret';
import { answered, authHeaders, logged, type Answered, type Desk, type Visitor } from './desk.ts';
import { mailPerson } from './mail-person.ts';
import type { SignedIn } from './session.ts';
import { succeeded, tryOnce } from './try-limits.ts';

/** better-auth's own name of such a token: it takes the password against it. */
const RESET = 'reset-password:';

/** Sends a link to choose a new password, if somebody has this mail address. Nobody hears whether that is so. */
export async function askPassword(desk: Desk, visitor: Visitor, mail: string): Promise<number | null> {
  const plain = mail.trim().toLowerCase();
  const wait = await tryOnce(desk, 'ask-password', visitor, plain);
  if (wait !== null) return wait;
  const person = await desk.accounts.personByMail(plain);
  await desk.auth.api.requestPasswordReset({ body: { email: plain }, headers: authHeaders(visitor), asResponse: true });
  await logged(desk, visitor, { action: 'password-ask', object: person ? `person ${person.id}` : null, outcome: 'done', actor: null });
  return null;
}

/** Writes the mail with the link: what better-auth calls when it made a token. */
export async function mailReset(desk: Desk, person: string, token: string): Promise<void> {
  await mailPerson(desk, person, 'reset-password', (words, site, language) =>
    words.resetPassword({ site, link: desk.publicOrigin + accountAddress.setPassword(language, token) }),
  );
}

/** A link with which somebody sets a password, once: for who was added by a command. */
export async function passwordLink(desk: Desk, person: { id: string; language: 'nl' | 'en' }, days: number): Promise<string> {
  const token = newSecret();
  const { internalAdapter } = await desk.auth.$context;
  const expiresAt = new Date(desk.clock.now().getTime() + days * 24 * 3_600_000);
  await internalAdapter.createVerificationValue({ identifier: RESET + token, value: person.id, expiresAt });
  return desk.publicOrigin + accountAddress.setPassword(person.language, token);
}

/** Whose link this is; null when it does not work (any more). */
export async function ownerOfLink(desk: Desk, visitor: Visitor, token: string): Promise<{ id: string; name: string; mail: string } | null> {
  if ((await tryOnce(desk, 'link', visitor)) !== null || !mayBeSecret(token)) return null;
  const { internalAdapter } = await desk.auth.$context;
  const found = await internalAdapter.findVerificationValue(RESET + token);
  if (!found || found.expiresAt < desk.clock.now()) return null;
  const person = await desk.accounts.person(found.value);
  return person && person.endedAt === null ? person : null;
}

/** Sets the password of whoever has the link; ends all sessions. */
export async function setPasswordByLink(desk: Desk, visitor: Visitor, given: { token: string; password: string }): Promise<boolean> {
  const owner = await ownerOfLink(desk, visitor, given.token);
  if (!owner) return false;
  const response = await desk.auth.api.resetPassword({ body: { newPassword: given.password, token: given.token }, asResponse: true });
  if (response.ok) {
    await desk.accounts.markVerified(owner.id);
    await mailPasswordSet(desk, owner.id);
  }
  const outcome = response.ok ? 'done' : 'refused';
  await logged(desk, visitor, { action: 'password-set', object: `person ${owner.id}`, outcome, actor: owner.id });
  return response.ok;
}

/** Gives a person that has none a password. */
export async function giveFirstPassword(desk: Desk, person: string, password: string): Promise<void> {
  if (password.length < PASSWORD_LENGTH.least) throw new RangeError('Cannot set the password: it is too short');
  const context = await desk.auth.$context;
  await context.internalAdapter.linkAccount({
    userId: person,
    accountId: person,
    providerId: 'credential',
    password: await context.password.hash(password),
  });
}

/** Another password for who is signed in and knows the old one; all other sessions end. */
export async function changePassword(
  desk: Desk,
  visitor: Visitor,
  signedIn: SignedIn,
  given: { current: string; password: string },
): Promise<Answered<'done' | 'refused' | 'too-often'>> {
  if ((await tryOnce(desk, 'confirm', visitor, signedIn.person.id)) !== null) return answered('too-often');
  const response = await desk.auth.api.changePassword({
    body: { currentPassword: given.current, newPassword: given.password, revokeOtherSessions: true },
    headers: authHeaders(visitor),
    asResponse: true,
  });
  const { id } = signedIn.person;
  if (response.ok) {
    await succeeded(desk, 'confirm', visitor, id);
    await mailPasswordSet(desk, id);
  }
  const outcome = response.ok ? 'done' : 'refused';
  await logged(desk, visitor, { action: 'password-set', object: `person ${id}`, outcome, actor: id });
  return answered(outcome, response);
}

/** Proves once more who somebody is, by the password. */
export async function confirmByPassword(
  desk: Desk,
  visitor: Visitor,
  signedIn: SignedIn,
  password: string,
): Promise<'done' | 'refused' | 'too-often'> {
  const { id } = signedIn.person;
  if ((await tryOnce(desk, 'confirm', visitor, id)) !== null) return 'too-often';
  const response = await desk.auth.api.verifyPassword({ body: { password }, headers: authHeaders(visitor), asResponse: true });
  const outcome = response.ok ? 'done' : 'refused';
  if (response.ok) {
    await desk.accounts.confirmSession(signedIn.session.id);
    await succeeded(desk, 'confirm', visitor, id);
  }
  await logged(desk, visitor, { action: 'confirm', object: `session ${signedIn.session.id}`, outcome, actor: id });
  return outcome;
}

function mailPasswordSet(desk: Desk, person: string): Promise<void> {
  return mailPerson(desk, person, 'password-set', (words, site) => words.passwordSet({ site }));
}
