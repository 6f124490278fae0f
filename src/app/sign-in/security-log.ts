import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Clock } from '#base/clock';

/** What is logged, each with what it is done to. */
export const SECURITY_ACTIONS = [
  'sign-in', 'second-step', 'sign-out', 'session-end', 'password-ask', 'password-set', 'second-step-set', 'second-step-removed',
  'confirm', 'account-make', 'account-end', 'account-erase', 'invite', 'invitation-withdraw', 'invitation-accept', 'part-give', 'part-end', 'rights-export',
  'write', 'refused',
] as const; // prettier-ignore
export type SecurityAction = (typeof SECURITY_ACTIONS)[number];

/** One event: ids only, never a name, a mail address or anything that was typed. */
export interface SecurityEvent {
  action: SecurityAction;
  /** Kind and id of what it was done to: `person 0190...`; null when it is not known (a wrong mail address). */
  object: string | null;
  outcome: 'done' | 'refused' | 'failed';
  /** The visitor's network address, or `command`. */
  origin: string;
  /** Id of the account; null for somebody who is not signed in. */
  actor: string | null;
  /** Why, in a code. */
  reason?: string;
}

export type SecurityLog = (event: SecurityEvent) => Promise<void>;

/** A log of one JSON line per event, only ever added to; every process adds whole lines to the same file. */
export function openSecurityLog(path: string, clock: Clock): SecurityLog {
  let folder: Promise<unknown> | null = null;
  return async (event) => {
    await (folder ??= mkdir(dirname(path), { recursive: true, mode: 0o700 }));
    await appendFile(path, `${JSON.stringify({ at: clock.now().toISOString(), ...event })}\n`, { mode: 0o600 });
  };
}
