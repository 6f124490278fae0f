import { derivedId } from '#base/id';
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
/** An intervention of Waterwolde-Noord, carried out by Woldewonen among others. */
export const KLUSPLOEG_ID = '8d67763f-96e9-840a-978c-75ca2d1d3bb7';
export const KLUSPLOEG = `${NORTH}/interventies/${KLUSPLOEG_ID}`;
/** A meeting of the coalition that is yet to come, with proposals on its agenda. */
export const MEETING = derivedId('demo', 'meeting waterwolde-noord coalitie-2026-11');

const toSignIn: Outcome = { status: 303, to: '/inloggen?naar=' };

/** A door of the workspace: nobody is sent to sign in, the others get what the row says. */
export const work = (at: string, others: Outcome, more: Row['for'] = {}, fields?: Row['fields']): Row => ({
  at,
  others,
  for: { nobody: toSignIn, ...more },
  ...(fields && { fields }),
});
