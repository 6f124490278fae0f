import { lastDayOf } from '#domain/register/when';

interface Dated {
  due?: string | null;
  begins?: string | null;
  ends?: string | null;
}

/** When a milestone must be there: its day, else when it ends or begins (EDTF); null where no moment is filled in. */
export function milestoneAt({ due, ends, begins }: Dated): string | null {
  return due ?? ends ?? begins ?? null;
}

/** Whether its last possible day has passed. A moment that is not certain has not passed for certain either. */
export function hasPassed(at: string | null, today: string): boolean {
  const last = at === null || at.endsWith('?') ? null : lastDayOf(at);
  return last !== null && last < today;
}
