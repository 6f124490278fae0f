import type { Who } from './who.ts';

export interface Outcome {
  status: number;
  /** Where it sends on to, from its beginning. */
  to?: string;
  shows?: readonly string[];
  hides?: readonly string[];
}

export interface Row {
  at: string;
  fields?: Readonly<Record<string, string>>;
  /** For who is not named. */
  others: Outcome;
  for?: Partial<Record<Who, Outcome>>;
}

/** An id of nothing. */
export const NOBODY = '00000000-0000-8000-8000-000000000000';
export const NORTH = '/werk/waterwolde-noord-samen-op-koers';

const toSignIn: Outcome = { status: 303, to: '/inloggen?naar=' };

/** A door of the workspace: nobody is sent to sign in, the others get what the row says. */
export const work = (at: string, others: Outcome, more: Row['for'] = {}, fields?: Row['fields']): Row => ({
  at,
  others,
  for: { nobody: toSignIn, ...more },
  ...(fields && { fields }),
});
