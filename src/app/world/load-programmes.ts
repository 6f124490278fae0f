import { Fault } from '#base/fault';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Register } from '#domain/register/register';
import type { World } from '#domain/world/world';
import type { App } from '../app.ts';
import { openWorkshop } from '../workshop.ts';
import { holdsNoProgramme, loadThings, type ThingsReport } from './load-things.ts';
import { readWorldThings } from './programme-files.ts';

interface Content {
  root: string;
  world: World;
  catalogue: Catalogue;
}

/**
 * Brings the programmes of the App's world into its register, and tells what differs there. A world without
 * programmes opens no database.
 *
 * @throws Fault every fault of the world's files, what stands in the way of opening the register, what it refuses
 */
export async function loadWorldProgrammes({ settings, world, catalogue, clock }: App): Promise<ThingsReport> {
  const things = thingsOf({ root: settings.root, world, catalogue });
  if (things.length === 0) return { written: 0, there: 0, differing: [] };
  const { register, close } = await openWorkshop(settings, world, clock);
  try {
    return await loadThings(register, things);
  } finally {
    await close();
  }
}

/**
 * Fills a register that never held a programme with those of its world. The files are read only then, so that a
 * running instance is opened without that work.
 */
export async function fillEmptyRegister(register: Register, content: Content): Promise<void> {
  if (!(await holdsNoProgramme(register))) return;
  const things = thingsOf(content);
  if (things.length === 0) return;
  try {
    await loadThings(register, things);
  } catch (error) {
    // Another process of the site was filling it too: who came second has nothing left to do.
    if (await holdsNoProgramme(register)) throw error;
  }
}

function thingsOf({ root, world, catalogue }: Content) {
  const read = readWorldThings(root, world, catalogue);
  if (!read.ok) throw new Fault(read.issues);
  return read.value;
}
