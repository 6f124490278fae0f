import type { Issue } from '#base/issue';
import type { ChosenBefore } from '#domain/programme-page/own-figure-told';
import type { Seen } from '#domain/register/register';

/** The boxes of one period of an own figure, as typed. */
export interface MeasuredTyped {
  period: string;
  value: string;
  base: string;
}

/** A line of the form: a value that is there, or one that can be made. */
export interface MeasuredRow {
  /** Of the value, or what it will have: sent twice, the form makes one thing. */
  id: string;
  /** Null for a value that is not there yet. */
  version: number | null;
  typed: MeasuredTyped;
  /** What stood there when the form was opened: what was not touched is not written. */
  opened: MeasuredTyped;
  /** Whether the period stands: else it can be typed. */
  isFixed: boolean;
  issues: Issue[];
}

/** An own figure of an intervention with everything that was filled in, for who steers. */
export interface OwnFigureForm {
  figure: Seen<'ownFigure'>;
  chosenBefore: ChosenBefore;
  rows: MeasuredRow[];
  /** What is drawn. */
  points: { period: string; value: number }[];
  /** Whether shorter periods add up to more than the period that they lie in. */
  exceeds: boolean;
  mayChange: boolean;
}

/** The own figures of an intervention in one form. */
export interface OwnFiguresPage {
  intervention: { id: string; name: string };
  figures: OwnFigureForm[];
  mayChoose: boolean;
  mayReadIn: boolean;
  /** What `chosenOn` of a figure that is chosen today is filled in with. */
  today: string;
  token: string;
  issues: Issue[];
}
