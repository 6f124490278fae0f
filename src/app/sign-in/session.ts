import type { Viewer } from '#domain/account/viewer';
import { isConfirmed, sessionStanding } from '#domain/account/session-limits';
import { answered, authHeaders, logged, type Answered, type Desk, type Visitor } from './desk.ts';
import { isSecure } from './own-host.ts';

/** How often is written down that somebody asked for a page. */
const SEEN_EVERY_MS = 60_000;

/** Somebody who is signed in, for the length of a request. */
export interface SignedIn {
  person: { id: string; name: string; mail: string; hasSecondStep: boolean };
  session: { id: string; isConfirmed: boolean };
  viewer: Viewer;
  /** An administrator may do nothing as such before a second step is set up, where the site is on the internet. */
  mustSetSecondStep: boolean;
}

export type SessionRead =
  | { standing: 'signed-in'; signedIn: SignedIn }
  /** The session of this person has ended by itself. */
  | { standing: 'ended'; person: string }
  | { standing: 'nobody' };

/** Who sent this request, by the cookie in it. */
export async function readSession(desk: Desk, visitor: Visitor): Promise<SessionRead> {
  const found = await desk.auth.api.getSession({ headers: authHeaders(visitor), query: { disableRefresh: true } });
  if (!found) return { standing: 'nobody' };
  const { session, user } = found;
  const person = await desk.accounts.person(user.id);
  if (!person || person.endedAt !== null) return { standing: 'nobody' };
  const now = desk.clock.now();
  const seenAt = new Date(session.seenAt);
  const times = { createdAt: new Date(session.createdAt), seenAt, isAdministrator: person.isAdministrator };
  if (sessionStanding(times, now) !== 'holds') return { standing: 'ended', person: person.id };
  if (now.getTime() - seenAt.getTime() >= SEEN_EVERY_MS) await desk.accounts.touchSession(session.id);

  const viewer = await desk.accounts.viewer(person.id);
  const mustSetSecondStep =
    person.isAdministrator && !person.hasSecondStep && isSecure(desk.publicOrigin) && !(await hasOrganisation(desk, visitor));
  return {
    standing: 'signed-in',
    signedIn: {
      person: { id: person.id, name: person.name, mail: person.mail, hasSecondStep: person.hasSecondStep },
      session: { id: session.id, isConfirmed: isConfirmed(new Date(session.confirmedAt), now) },
      viewer: mustSetSecondStep ? { ...viewer, isAdministrator: false } : viewer,
      mustSetSecondStep,
    },
  };
}

/** Whoever comes in by an organisation proves more there than a password, if it asks so. */
async function hasOrganisation(desk: Desk, visitor: Visitor): Promise<boolean> {
  const accounts = await desk.auth.api.listUserAccounts({ headers: authHeaders(visitor) });
  return accounts.length > 0 && accounts.every(({ providerId }) => providerId !== 'credential');
}

/** Ends the session of this request, on the server. */
export async function signOut(desk: Desk, visitor: Visitor, signedIn: SignedIn | null): Promise<Answered<'done'>> {
  const response = await desk.auth.api.signOut({ headers: authHeaders(visitor), asResponse: true });
  if (signedIn) {
    await desk.accounts.endSession(signedIn.person.id, signedIn.session.id);
    await logged(desk, visitor, {
      action: 'sign-out',
      object: `session ${signedIn.session.id}`,
      outcome: 'done',
      actor: signedIn.person.id,
    });
  }
  return answered('done', response);
}
