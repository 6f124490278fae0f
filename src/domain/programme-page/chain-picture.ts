import type { Values } from '#domain/register/kinds';

/** The steps of the results chain, in reading order. The last is what the programme says of an objective; from there it goes back to the first. */
export const CHAIN_STEPS = ['trend', 'ambition', 'objective', 'intervention', 'output', 'outcome', 'impact'] as const;
export type ChainStep = (typeof CHAIN_STEPS)[number];

/** What is missing at a place in the chain. */
export const CHAIN_GAPS = ['unserved', 'without-goal', 'without-number', 'without-criterion'] as const;
export type ChainGap = (typeof CHAIN_GAPS)[number];

/** One thing in the chain. */
export interface ChainNode {
  id: string;
  step: ChainStep;
  name: string;
  /** Its name in addresses; null for what has no page of its own. */
  slug: string | null;
  /** What stands under its name: criteria of an objective, numbers of an output. */
  criteria: string[];
  output: OutputTold | null;
  /** What an intervention puts in besides money, and what it does; nothing elsewhere. */
  work: { inputs: string[]; activities: string[] } | null;
  /** What is said of an objective, by whom and when; null elsewhere. */
  judgement: JudgementTold | null;
  /** Of a trend: whether a figure was chosen by which it can be looked up; null elsewhere. */
  hasFigure: boolean | null;
  gaps: ChainGap[];
}

/** What was planned and delivered; null is not filled in, never zero. What is said of the number goes where it goes. */
export interface OutputTold extends Pick<Values<'output'>, 'countsIn'> {
  precision: Values<'output'>['precision'] | null;
  note: string | null;
  unit: string | null;
  period: string | null;
  planned: number | null;
  delivered: number | null;
  /** How many other periods there are of the same. */
  others: number;
}

/** The newest that a programme says of an objective itself. */
export type JudgementTold = Partial<Pick<Values<'impactJudgement'>, 'objective' | 'judgement' | 'judgedBy' | 'judgedOn'>>;

/** From one thing in the chain to one in a later step. */
export interface ChainLink {
  from: string;
  to: string;
  /** Why the one is thought to lead to the other; null where it is merely said that they belong together. */
  mechanism: string | null;
  assumption: string | null;
  sign: Values<'contribution'>['sign'];
}

/** A results chain: every step, also those without anything, with what leads to what. */
export interface ChainPicture {
  columns: { step: ChainStep; nodes: ChainNode[] }[];
  links: ChainLink[];
  /** The way back: from what is said of an objective to the trends that it was for. */
  back: { from: string; to: string }[];
}
