import type { OwnFigureSort } from './intervention.ts';

/** One value of an own figure with of how many people it is, as it was recorded. Null is not filled in, never zero. */
export interface Measured {
  /** As well as it is known (EDTF): `2023`, `2023-11`. */
  period: string;
  value: number | null;
  base: number | null;
}

/** What the gate has to know of an own figure to protect it. */
export interface OwnFigureRule {
  /** Null where nobody said what it counts: then nothing of it is shown. */
  counts: OwnFigureSort | null;
  addsUp: boolean;
  isDelicate: boolean;
}

/** An own figure with everything that was recorded of it: for the gate alone. */
export interface RecordedFigure {
  id: string;
  /** Of its name (`ownFigureNameHash`), which the gate has no need of. */
  nameHash: string;
  rule: OwnFigureRule;
  measured: Measured[];
}

/** A value as it stood in a state that residents were told, and what of it they were shown. */
export interface ToldMeasured extends Measured {
  showsValue: boolean;
  showsBase: boolean;
}

/** What residents were told of an own figure at one time, with the numbers that were hidden from them. */
export interface ToldState {
  /** Of the name that it had: an own figure that is made again under its old name is the same to who read both. */
  nameHash: string;
  rule: OwnFigureRule;
  values: ToldMeasured[];
  /** The sum of its periods; null where it was not added up. */
  total: number | null;
  showsTotal: boolean;
}

/** A line of the ledger. */
export interface Told {
  figure: string;
  /** Its place among all that was told of the intervention, from 1. */
  number: number;
  state: ToldState;
}

/**
 * What was recorded of own figures, and the ledger of what residents were told of them, which is only added to. The true
 * numbers in both are for the gate alone (`insight/own-figure`).
 */
export interface OwnFigureLedger {
  /** Own figures of an intervention in the order in which they were made; withdrawn ones are left out. */
  recorded(intervention: string): Promise<RecordedFigure[]>;
  /** Everything that was ever told of an intervention's own figures, oldest first. */
  told(intervention: string): Promise<Told[]>;
  /**
   * Adds lines before residents are told what they say.
   *
   * @returns false when somebody else added one meanwhile: then nothing was added, and it has to be looked at again
   */
  tell(intervention: string, lines: readonly Told[]): Promise<boolean>;
}
