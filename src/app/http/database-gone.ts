import { Fault } from '#base/fault';

/** Whether something failed because the database could not be asked; also where what asked it says so in words of its own. */
export function isDatabaseGone(error: unknown): boolean {
  if (error instanceof Fault) return error.issues.some(({ code }) => code.startsWith('register-'));
  return error instanceof Error && error.cause !== undefined && isDatabaseGone(error.cause);
}
