import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { faultsByChange } from '#domain/register/change-place';
import type { Change, ChangeOrigin } from '#domain/register/register';
import type { Workspace } from './workspace.ts';

/**
 * What is wrong with a form and what the register would say of the rest of it, so that all is told at once. Of a field
 * that could not be read it would only say that it is empty; and what has changed meanwhile is asked when all is right.
 *
 * @param changes what the form would write; where there are several, each field is of one of them
 */
export async function allFaults(
  { register, viewer }: Pick<Workspace, 'register' | 'viewer'>,
  changes: readonly Change[],
  issues: readonly Issue[],
  origin: ChangeOrigin = 'form',
): Promise<Issue[]> {
  const told = new Set(issues.flatMap(({ level, at }) => (level === 'error' && at !== undefined ? [at] : [])));
  const further = await register.faults(viewer, changes, origin).catch((error: unknown) => {
    // A database that is away is told with the form, which keeps what was typed.
    if (error instanceof Fault) return error.issues;
    throw error;
  });
  const { byChange, rest } = faultsByChange(further, changes.length);
  const isFurther = ({ code, at }: Issue): boolean => (at === undefined ? code.startsWith('register-') : !told.has(at));
  return [...issues, ...[...rest, ...byChange.flat()].filter(isFurther)];
}
