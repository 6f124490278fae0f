import { join } from 'node:path';
import { loadContent } from '#app/content/content';
import { loadThings } from '#app/world/load-things';
import { readWorldThings } from '#app/world/programme-files';
import { fixedClock } from '#base/clock';
import type { Viewer } from '#domain/account/viewer';
import type { Register } from '#domain/register/register';
import type { WorldThing } from '#domain/world/world-thing';
import { createRegister } from '#register/create-register';
import { openTestDatabase, type TestDatabase } from '#register/testing/open-test-database';

const ROOT = join(import.meta.dirname, '..');

/** Everything that a world brings for the register. @throws Error with every finding when its files hold a fault */
export function worldThings(world: string): WorldThing[] {
  const content = loadContent(ROOT, world);
  const read = readWorldThings(ROOT, content.world, content.catalogue);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/**
 * A register in memory that holds what a world brings; its clock stands still on 22 November 2026.
 *
 * @param wanted which of it, with all that those things point at; everything when absent
 */
export async function filledRegister(
  world: string,
  wanted: (thing: WorldThing) => boolean = () => true,
): Promise<{ database: TestDatabase; register: Register; things: WorldThing[] }> {
  const database = await openTestDatabase();
  await database.reset();
  const register = createRegister(database.db, fixedClock('2026-11-22T08:00:00Z'));
  const things = worldThings(world).filter(wanted);
  await loadThings(register, things);
  return { database, register, things };
}

/** Somebody who manages one programme. */
export function managerOf(programme: string): Viewer {
  return {
    person: 'lead',
    isAdministrator: false,
    takesPart: [{ programme, role: 'programme-manager', organisation: null, theme: null }],
  };
}
