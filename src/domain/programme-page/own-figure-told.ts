import type { Seen } from '#domain/register/register';

/**
 * What is told of one period of an own figure: its number; that it is about too few people (or would give such away);
 * that the period still runs; or that nothing was filled in. Never a zero for any of these.
 */
export type OwnFigureRow = { period: string } & (
  { is: 'shown'; value: number; base: number | null } | { is: 'hidden' } | { is: 'running' } | { is: 'missing' }
);

/** Whether a figure was chosen before the work began; null where the days do not tell. */
export type ChosenBefore = boolean | null;

/** Fewer people than this are not told of in own figures (docs/methods/kleine-aantallen). */
export const FEWEST_TOLD = 5;

/** An own figure of an intervention, as residents are told of it. */
export interface OwnFigureTold {
  figure: Seen<'ownFigure'>;
  chosenBefore: ChosenBefore;
  /** In the order of time. */
  rows: OwnFigureRow[];
  /** The sum of its periods: null where they are not added up, `hidden` where it would give small numbers away. */
  total: number | 'hidden' | null;
  /** Whether nobody said what it counts, so that nothing of it is shown. */
  isUnsaid: boolean;
}
