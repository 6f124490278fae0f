import { mayBeSecret, newSecret } from '#base/secret';
import { accountAddress } from '#domain/address/account-address';
import { logged, type Desk, type Visitor } from './desk.ts';
import { giveFirstPassword } from './passwords.ts';
import { tryOnce } from './try-limits.ts';

/** better-auth keeps only a hash of this, with the token in it. */
const FIRST = 'first-administrator:';
const WORKS_MS = 24 * 3_600_000;

/** A link with which the first administrator makes the account; null when somebody has an account already. */
export async function firstAdministratorLink(desk: Desk): Promise<string | null> {
  if ((await desk.accounts.count()) > 0) return null;
  const token = newSecret();
  const { internalAdapter } = await desk.auth.$context;
  const expiresAt = new Date(desk.clock.now().getTime() + WORKS_MS);
  await internalAdapter.createVerificationValue({ identifier: FIRST + token, value: 'first-administrator', expiresAt });
  return desk.publicOrigin + accountAddress.firstAdministrator('nl', token);
}

/** Whether a link to make the first administrator still works. */
export async function isFirstLink(desk: Desk, visitor: Visitor, token: string): Promise<boolean> {
  if ((await tryOnce(desk, 'link', visitor)) !== null || (await desk.accounts.count()) > 0) return false;
  if (!mayBeSecret(token)) return false;
  const { internalAdapter } = await desk.auth.$context;
  const found = await internalAdapter.findVerificationValue(FIRST + token);
  return found !== null && found.expiresAt >= desk.clock.now();
}

/** Makes the first administrator; only one ever comes through, also when two try at once. */
export async function makeFirstAdministrator(
  desk: Desk,
  visitor: Visitor,
  given: { token: string; name: string; mail: string; password: string; language: 'nl' | 'en' },
): Promise<boolean> {
  if (!(await isFirstLink(desk, visitor, given.token))) return false;
  const { name, mail, language } = given;
  const person = await desk.accounts.createFirstAdministrator({ name, mail, language });
  if (person === null) return false;
  await giveFirstPassword(desk, person, given.password);
  await logged(desk, visitor, {
    action: 'account-make',
    object: `person ${person}`,
    outcome: 'done',
    actor: person,
    reason: 'first-administrator',
  });
  return true;
}
