import type { MailChoice } from '#domain/account/reminder';
import type { Role } from '#domain/account/viewer';
import type { Desk } from '../../sign-in/desk.ts';
import type { SignedIn } from '../../sign-in/session.ts';
import { deviceOf, type Device } from './device.ts';
import { programmeNames } from './programmes.ts';

export interface OwnAccount {
  name: string;
  mail: string;
  isAdministrator: boolean;
  hasSecondStep: boolean;
  mustSetSecondStep: boolean;
  /** Whether there is a password: who only signs in by the organisation has none. */
  hasPassword: boolean;
  parts: { programme: string; role: Role }[];
  mailChoice: MailChoice;
  sessions: { id: string; device: Device | null; createdAt: string; seenAt: string; isThis: boolean }[];
}

/** All that somebody sees of the own account; also right after a new password or code, which ends the session it was sent with. */
export async function loadOwnAccount(desk: Desk, { person, session, viewer, mustSetSecondStep }: SignedIn): Promise<OwnAccount> {
  const { internalAdapter } = await desk.auth.$context;
  const [sessions, names, credentials, mailChoice] = await Promise.all([
    desk.accounts.sessionsOf(person.id),
    programmeNames(viewer.takesPart.map(({ programme }) => programme)),
    internalAdapter.findAccounts(person.id),
    desk.accounts.mailChoice(person.id),
  ]);
  return {
    name: person.name,
    mail: person.mail,
    isAdministrator: viewer.isAdministrator,
    hasSecondStep: person.hasSecondStep,
    mustSetSecondStep,
    hasPassword: credentials.some(({ providerId }) => providerId === 'credential'),
    parts: viewer.takesPart.map(({ programme, role }) => ({ programme: names.get(programme) ?? '', role })),
    mailChoice,
    sessions: sessions.map((one) => ({
      id: one.id,
      device: deviceOf(one.userAgent),
      createdAt: one.createdAt.toISOString(),
      seenAt: one.seenAt.toISOString(),
      isThis: one.id === session.id,
    })),
  };
}
