import type { Clock } from '#base/clock';
import { openAccounts } from '#register/account/open-accounts';
import type { Database } from '#register/engine/database';
import { eraseByTombstones } from '#register/erasing/tombstones';
import { namedFiles } from '#register/reading/named-files';
import { openFileStore } from '../files/file-store.ts';
import type { ErasedList } from './erased-list.ts';
import { INSTEAD } from './instead.ts';

/**
 * Erases again what the list says is erased and what still stands in this register: it comes from a copy that is older. Done
 * before anybody reads; a second time there is nothing left to do.
 *
 * @returns how many texts and accounts were erased again
 */
export async function eraseByList(
  db: Database['db'],
  { list, clock, worldFolder }: { list: ErasedList; clock: Clock; worldFolder: string },
): Promise<number> {
  if (list.texts.length === 0 && list.people.length === 0) return 0;
  const accounts = openAccounts(db, clock);
  const there = new Set((await accounts.people()).map(({ id }) => id));
  const gone = new Set((await accounts.erasedPeople()).map(({ person }) => person));
  const people = list.people.filter(({ person }) => there.has(person) && !gone.has(person));
  for (const { person, at } of people) await accounts.erasePerson(person, 'command', new Date(at));
  const { texts, files } = await eraseByTombstones(db, clock, list.texts, INSTEAD);
  const store = openFileStore(worldFolder, clock);
  for (const sha256 of files) await store.discard(sha256, (all) => namedFiles(db, all));
  return texts + people.length;
}
