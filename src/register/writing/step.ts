import type { Issue } from '#base/issue';
import type { Change, ChangeOrigin } from '#domain/register/register';
import type { AnyThing } from '../things.ts';

/** One change of a write, worked out: what the thing was and what it would become. */
export interface Step {
  change: Change;
  before: AnyThing | null;
  after: AnyThing;
  /** Fields with another value than before; `asOf` among them when it moved. */
  changed: string[];
  /** Where a finding is: the field alone when the write is of one change, else with the change's number before it. */
  at: (field?: string) => string | undefined;
}

/** What every check of a write knows. */
export interface Circumstances {
  person: string;
  origin: ChangeOrigin;
  /** ISO instant of the write. */
  now: string;
  today: string;
}

/** Worlds and commands come from who holds the machine and its data, and tell what happened elsewhere. */
export function isBrought({ origin }: Pick<Circumstances, 'origin'>): boolean {
  return origin === 'world' || origin === 'command';
}

/** Whether somebody makes or changes an action here, by hand or by a list: then it is to say who does it and when. */
export function asksPromise({ origin }: Pick<Circumstances, 'origin'>): boolean {
  return origin === 'form' || origin === 'sheet';
}

/** Whether nothing follows from a write: what is brought has its own, and an undo makes nothing new. */
export function isFollowedByNothing(by: Pick<Circumstances, 'origin'>): boolean {
  return isBrought(by) || putsBack(by);
}

/** Whether a write puts back what stood: a rule on what may be written now, that came after it, does not hold it back. */
export function putsBack({ origin }: Pick<Circumstances, 'origin'>): boolean {
  return origin === 'undo';
}

export function finding(step: Pick<Step, 'at'>, code: string, params?: Issue['params'], field?: string): Issue {
  const at = step.at(field);
  return { code, level: 'error', ...(at ? { at } : {}), ...(params ? { params } : {}) };
}
