import type { ChainInParts } from '#domain/programme-page/chain-parts';
import { CHAIN_GAPS, type ChainPicture, type OutputTold } from '#domain/programme-page/chain-picture';
import type { KindName, Values } from '#domain/register/kinds';

/** The kinds that make up the results chain, in the order in which it is made. */
export const CHAIN_KINDS = ['trend', 'ambition', 'objective', 'intervention', 'output', 'outcome', 'impactJudgement'] as const;
export type ChainKind = (typeof CHAIN_KINDS)[number];

/** What is missing in the chain, for who makes it: what residents see of it, and what its makers should know besides. */
export const WORK_GAPS = [
  'unanswered',
  'without-trend',
  'without-objective',
  'without-ambition',
  ...CHAIN_GAPS,
  'without-activity',
  'without-output',
  'without-source',
  'without-mechanism',
  'without-assumption',
  'not-judged',
] as const;
export type WorkGap = (typeof WORK_GAPS)[number];

/** Something of the chain, or what hangs on it, by its name. */
export interface ChainRef {
  kind: KindName;
  id: string;
  name: string;
}

/** Why one thing is thought to lead to another. */
export interface WorkLink {
  /** What it leads to; of what was delivered and what changed, what it came of. */
  to: ChainRef;
  /** The thing in which mechanism and assumption are written; null where the two merely belong together, which asks for neither. */
  in: Pick<ChainRef, 'kind' | 'id'> | null;
  mechanism: string | null;
  assumption: string | null;
  sign: Values<'contribution'>['sign'];
  gaps: WorkGap[];
}

/** One thing of the chain with what it leads to, and what hangs on it. */
export interface WorkNode extends ChainRef {
  /** Of an output: its newest number, and how many other periods there are of it. */
  output: OutputTold | null;
  links: WorkLink[];
  /** Criteria of an objective; inputs and activities of an intervention. */
  parts: ChainRef[];
  gaps: WorkGap[];
}

/** Where something is missing. */
export interface GapAt extends ChainRef {
  /** The part of the chain in which it stands; null where all of it is shown. */
  part: string | null;
}

/** The results chain, for who makes it: the whole of it, or one part of one that is too large. */
export interface ChainWork {
  picture: ChainPicture;
  steps: { kind: ChainKind; nodes: WorkNode[] }[];
  /** Steps of which the whole chain has nothing. */
  notBegun: ChainKind[];
  /** Every kind of gap that is there in the whole chain: how often, and where; of a chain in parts the first of them. */
  gaps: { gap: WorkGap; count: number; at: GapAt[] }[];
  /** Null where all of it is shown. */
  inParts: ChainInParts | null;
}
