import { EXIT, Fault, fault } from '#base/fault';

/** What a failed connection tells: nobody listens, a server that is not ready, or something to tell the user. */
export type ConnectionState = 'absent' | 'busy' | 'refused';

const ABSENT = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'];
/** Shut down by an administrator, by a crash of another session, and not yet (or no longer) accepting. */
const BUSY = ['57P01', '57P02', '57P03'];

/** What an error of connecting means. */
export function connectionState(error: unknown): ConnectionState {
  const code = codeOf(error);
  if (ABSENT.includes(code) || (code === '' && /terminated|timeout|closed/i.test(messageOf(error)))) return 'absent';
  return BUSY.includes(code) ? 'busy' : 'refused';
}

/** Whether a query failed because its connection went away: then nobody knows whether its transaction was committed. */
export function isLostConnection(error: unknown): boolean {
  const code = codeOf(error);
  if ([...ABSENT, ...BUSY].includes(code) || code.startsWith('08')) return true;
  return code === '' && /connection (terminated|error)|not queryable|connection is not open/i.test(messageOf(error));
}

/** The Fault of a query whose connection went away. */
export function lostConnection(cause: unknown): Fault {
  return fault('register-lost', {}, { exitCode: EXIT.systemFailed, cause });
}

/** The Fault of a connection that can't be made any more, though it could before: nothing was asked, so nothing was written. */
export function noConnection(cause: unknown): Fault {
  return fault('register-away', {}, { exitCode: EXIT.systemFailed, cause });
}

/**
 * The Fault of a connection that could not be made.
 *
 * @param where what the user knows it by: an address without the password, or a folder
 */
export function connectionFault(error: unknown, where: string): Fault {
  if (error instanceof Fault) return error;
  const options = { exitCode: EXIT.systemFailed, cause: error };
  const code = codeOf(error);
  if (code.startsWith('28')) return fault('register-sign-in-refused', { where }, options);
  if (code === '3D000') return fault('register-database-missing', { where }, options);
  if (code === '53300') return fault('register-full', { where }, options);
  return fault('register-unreachable', { where, reason: code === '' ? messageOf(error) : code }, options);
}

/** `ENOENT`, `57P03`; empty when the error has none. */
export function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What PostgreSQL says where something is there already that may be there once. */
export const UNIQUE_TAKEN = '23505';
