import type { Seen } from '#domain/register/register';
import type { ThingRef } from './told.ts';

/** An output by its name, with whose it is. */
export interface OutputRef {
  id: string;
  name: string;
  period: string | null;
  /** Null where its reader may not see the intervention. */
  intervention: ThingRef | null;
}

/** A change that was seen, with the outputs that it came of. */
export type OutcomeTold = Seen<'outcome'> & { cameOf: OutputRef[] };
