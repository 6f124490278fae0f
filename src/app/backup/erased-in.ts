import type { Clock } from '#base/clock';
import { openAccounts } from '#register/account/open-accounts';
import type { Database } from '#register/engine/database';
import { tombstones } from '#register/erasing/tombstones';
import type { ErasedList } from './erased-list.ts';

/** All that is erased of a register: what the list beside its world is to tell. */
export async function erasedIn(db: Database['db'], clock: Clock): Promise<ErasedList> {
  return { texts: await tombstones(db), people: await openAccounts(db, clock).erasedPeople() };
}
