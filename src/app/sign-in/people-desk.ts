import { mayGrant, mayGrantTo } from '#access/grant';
import { newSecret, secretHash } from '#base/secret';
import type { Part } from '#domain/account/accounts';
import type { Viewer } from '#domain/account/viewer';
import { accountAddress } from '#domain/address/account-address';
import type { Language } from '#i18n/language';
import { logged, type Desk, type Visitor } from './desk.ts';
import { giveFirstPassword } from './passwords.ts';
import { tryOnce } from './try-limits.ts';
import type { SignedIn } from './session.ts';

/** For how long an invitation may be accepted. */
export const INVITATION_DAYS = 14;

export interface InvitationGiven {
  mail: string;
  part: Part;
  language: Language;
  /** How the mail calls the programme and the role. */
  words: { programme: string; role: string };
}

/** Invites somebody by mail. @returns false when the viewer may not */
export async function invite(desk: Desk, visitor: Visitor, by: Viewer, given: InvitationGiven): Promise<boolean> {
  const { mail, part, language, words } = given;
  const may = by.person !== null && mayGrant(by, part.programme);
  if (may) {
    const token = newSecret();
    const link = desk.publicOrigin + accountAddress.invitation(language, token);
    const text = desk.mailWords(language).invitation({ site: desk.siteName(language), ...words, link, days: INVITATION_DAYS });
    const expiresAt = new Date(desk.clock.now().getTime() + INVITATION_DAYS * 24 * 3_600_000);
    await desk.accounts.invite(
      part,
      { mail, language, tokenHash: secretHash(token), expiresAt, by: by.person! },
      { kind: 'invitation', about: null, person: null, recipient: mail, ...text },
    );
  }
  const outcome = may ? 'done' : 'refused';
  await logged(desk, visitor, { action: 'invite', object: `programme ${part.programme}`, outcome, actor: by.person, reason: part.role });
  return may;
}

/** Gives somebody another role, organisation or theme. @returns false when the viewer may not */
export async function changePart(
  desk: Desk,
  visitor: Visitor,
  by: Viewer,
  given: { id: string; part: Omit<Part, 'programme'> },
): Promise<boolean> {
  const old = (await desk.accounts.allParts()).find(({ id }) => id === given.id);
  const may = old !== undefined && by.person !== null && mayGrantTo(by, old.programme, old.person);
  if (may) {
    await desk.accounts.endPart(old.id, by.person!);
    await desk.accounts.give(old.person, { programme: old.programme, ...given.part }, by.person!);
  }
  const object = old ? `person ${old.person} programme ${old.programme}` : null;
  await logged(desk, visitor, {
    action: 'part-give',
    object,
    outcome: may ? 'done' : 'refused',
    actor: by.person,
    reason: given.part.role,
  });
  return may;
}

/** Ends what somebody may do in a programme. @returns false when the viewer may not */
export async function endPart(desk: Desk, visitor: Visitor, by: Viewer, id: string): Promise<boolean> {
  const old = (await desk.accounts.allParts()).find((part) => part.id === id);
  const may = old !== undefined && by.person !== null && mayGrantTo(by, old.programme, old.person);
  if (may) await desk.accounts.endPart(id, by.person!);
  const object = old ? `person ${old.person} programme ${old.programme}` : null;
  await logged(desk, visitor, {
    action: 'part-end',
    object,
    outcome: may ? 'done' : 'refused',
    actor: by.person,
    ...(old && { reason: old.role }),
  });
  return may;
}

/** Takes an invitation back. @returns false when the viewer may not */
export async function withdrawInvitation(desk: Desk, visitor: Visitor, by: Viewer, programme: string, id: string): Promise<boolean> {
  const waits = (await desk.accounts.invitationsOf(programme)).some((one) => one.id === id);
  const may = waits && by.person !== null && mayGrant(by, programme);
  if (may) await desk.accounts.withdrawInvitation(id, by.person!);
  await logged(desk, visitor, {
    action: 'invitation-withdraw',
    object: `invitation ${id}`,
    outcome: may ? 'done' : 'refused',
    actor: by.person,
  });
  return may;
}

/** The invitation behind a link from a mail; null when it does not work (any more), or was tried too often. */
export async function invitationOf(desk: Desk, visitor: Visitor, token: string) {
  return (await tryOnce(desk, 'link', visitor)) === null ? desk.accounts.invitation(secretHash(token)) : null;
}

/**
 * Makes the account of who was invited, with a password or without one for who signs in by the organisation; who has
 * the link reads the mail.
 *
 * @throws Fault `mail-taken`
 */
export async function acceptAsNew(
  desk: Desk,
  visitor: Visitor,
  given: { token: string; name: string; password: string | null },
): Promise<boolean> {
  const hash = secretHash(given.token);
  const invitation = await desk.accounts.invitation(hash);
  if (!invitation) return false;
  const { mail, language } = invitation;
  const person = await desk.accounts.createPerson({ name: given.name, mail, language, isAdministrator: false });
  await desk.accounts.markVerified(person);
  if (given.password !== null) await giveFirstPassword(desk, person, given.password);
  await logged(desk, visitor, { action: 'account-make', object: `person ${person}`, outcome: 'done', actor: person });
  return accept(desk, visitor, hash, person);
}

/** Takes the invitation as who is signed in: only whom it is for. */
export async function acceptAs(desk: Desk, visitor: Visitor, token: string, { person }: SignedIn): Promise<boolean> {
  const hash = secretHash(token);
  const invitation = await desk.accounts.invitation(hash);
  return invitation?.mail === person.mail && accept(desk, visitor, hash, person.id);
}

async function accept(desk: Desk, visitor: Visitor, hash: string, person: string): Promise<boolean> {
  const done = await desk.accounts.accept(hash, person);
  await logged(desk, visitor, {
    action: 'invitation-accept',
    object: `person ${person}`,
    outcome: done ? 'done' : 'refused',
    actor: person,
  });
  return done;
}
