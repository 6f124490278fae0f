import { timingSafeEqual } from 'node:crypto';
import { fault } from '#base/fault';
import type { Issue } from '#base/issue';
import type { Workspace } from './workspace.ts';

/** Name of the hidden field that tells that a form was drawn by us, for this person and this thing. */
export const TOKEN_FIELD = 'formulier';
/** As long as a form is kept for somebody whose session ended. */
const VALID_MS = 24 * 3_600_000;

type Signer = Pick<Workspace, 'desk' | 'person'>;

/** A proof that a form was drawn here for this person; `scope` says what the form is for. */
export function formToken({ desk, person }: Signer, scope: string): string {
  const issued = desk.clock.now().getTime().toString(36);
  return `${issued}.${sign(desk, person, scope, issued)}`;
}

/** Whether a form that was sent was drawn here for this person and purpose, not longer than a day ago. */
export function tokenHolds({ desk, person }: Signer, scope: string, token: unknown): boolean {
  if (typeof token !== 'string') return false;
  const [issued = '', proof = ''] = token.split('.');
  const age = desk.clock.now().getTime() - Number.parseInt(issued, 36);
  const right = Buffer.from(sign(desk, person, scope, issued));
  const given = Buffer.from(proof);
  return given.length === right.length && timingSafeEqual(given, right) && age >= 0 && age <= VALID_MS;
}

/** Why a form is not taken; nothing where it was drawn here for this person and purpose. To tell beside other faults. */
export function tokenIssues(signer: Signer, scope: string, form: FormData): Issue[] {
  return tokenHolds(signer, scope, form.get(TOKEN_FIELD)) ? [] : [{ code: 'form-stale', level: 'error' }];
}

/** @throws Fault `form-stale` when a form was not drawn here for this person and purpose, or too long ago */
export function requireToken(signer: Signer, scope: string, form: FormData): void {
  if (!tokenHolds(signer, scope, form.get(TOKEN_FIELD))) throw fault('form-stale');
}

function sign(desk: Signer['desk'], person: string, scope: string, issued: string): string {
  return desk.keyed('form', `${person}\n${scope}\n${issued}`);
}
