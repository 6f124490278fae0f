/** When a session ends by itself (reference: the choice of this house, as BIO2 sets none). Milliseconds. */
export const SESSION_LIMITS = {
  /** Without asking for a page. */
  idle: 30 * 60_000,
  /** The same for who may change everything. */
  idleOfAdministrator: 15 * 60_000,
  /** After signing in, however busy. */
  longest: 12 * 3_600_000,
  /** For how long a proof of who somebody is lets them change rights. */
  confirmed: 15 * 60_000,
} as const;

export interface SessionTimes {
  createdAt: Date;
  seenAt: Date;
  isAdministrator: boolean;
}

/** Whether a session still holds, or why it has ended. */
export function sessionStanding({ createdAt, seenAt, isAdministrator }: SessionTimes, now: Date): 'holds' | 'idle' | 'too-long' {
  if (now.getTime() - createdAt.getTime() >= SESSION_LIMITS.longest) return 'too-long';
  const idle = isAdministrator ? SESSION_LIMITS.idleOfAdministrator : SESSION_LIMITS.idle;
  return now.getTime() - seenAt.getTime() >= idle ? 'idle' : 'holds';
}

/** Whether somebody proved who they are so recently that they may change rights. */
export function isConfirmed(confirmedAt: Date, now: Date): boolean {
  return now.getTime() - confirmedAt.getTime() < SESSION_LIMITS.confirmed;
}
