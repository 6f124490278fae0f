import { isEmpty } from '#domain/register/states';

/**
 * What a new action lacks to be a promise: who does it (an account, or an organisation) and by when. What was read in from
 * elsewhere may lack it, and is told as such.
 */
export function missingOfPromise(values: Readonly<Record<string, unknown>>): ('owner' | 'due')[] {
  return [...(hasOwner(values) ? [] : ['owner' as const]), ...(isEmpty(values.due) ? ['due' as const] : [])];
}

/** Whether an account or an organisation does it. */
export function hasOwner({ owner, organisation }: Readonly<Record<string, unknown>>): boolean {
  return !isEmpty(owner) || !isEmpty(organisation);
}
