import { isEmpty } from '#domain/register/states';

type ActionValues = Readonly<Record<string, unknown>>;

/**
 * What an open action lacks to be a promise: who does it (an account, or an organisation) and by when. What is done or dropped
 * promises nothing more. What it lacked already, as it came from elsewhere or of a check that is 'not yet', is not asked of who
 * changes something else; to take it away, or to open the action again without it, is.
 *
 * @param before its values before the change, null for a new action
 * @param after its values; without a state it is open, as each begins
 */
export function missingOfPromise(before: ActionValues | null, after: ActionValues): ('owner' | 'due')[] {
  const lacked = before === null ? [] : lacking(before);
  return lacking(after).filter((field) => !lacked.includes(field));
}

function lacking(values: ActionValues): ('owner' | 'due')[] {
  if (!isOpen(values)) return [];
  return [...(hasOwner(values) ? [] : ['owner' as const]), ...(isEmpty(values.due) ? ['due' as const] : [])];
}

function isOpen({ state }: ActionValues): boolean {
  return isEmpty(state) || state === 'open';
}

/** Whether an account or an organisation does it. */
export function hasOwner({ owner, organisation }: ActionValues): boolean {
  return !isEmpty(owner) || !isEmpty(organisation);
}
