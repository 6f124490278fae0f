import type { Kysely, Transaction } from 'kysely';
import type { Clock } from '#base/clock';
import type { AccountTables } from './account-tables.ts';

/** What every function on accounts works with. */
export interface AccountStore {
  db: Kysely<AccountTables> | Transaction<AccountTables>;
  clock: Clock;
}

/** Does all of it or nothing. */
export function together<T>({ db, clock }: AccountStore, work: (store: AccountStore) => Promise<T>): Promise<T> {
  return db.transaction().execute((transaction) => work({ db: transaction, clock }));
}

/** A moment as the driver gives it: text where its parsers leave moments alone. */
export function moment(value: Date | string): Date {
  return new Date(value);
}

export function momentOrNull(value: Date | string | null): Date | null {
  return value === null ? null : new Date(value);
}
