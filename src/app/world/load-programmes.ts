import { Fault } from '#base/fault';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { kindOf } from '#domain/register/kinds';
import type { Register } from '#domain/register/register';
import type { World } from '#domain/world/world';
import type { WorldThing } from '#domain/world/world-thing';
import type { App } from '../app.ts';
import type { Desk } from '../sign-in/desk.ts';
import { openWorkshop } from '../workshop.ts';
import { holdsNoProgramme, loadThings, type ThingsReport } from './load-things.ts';
import { readWorldThings } from './programme-files.ts';

interface Content {
  root: string;
  world: World;
  catalogue: Catalogue;
}

/** The register to fill, and whether the people of the world can come in. */
interface Filled {
  register: Register;
  desk: Pick<Desk, 'mayClickIn'>;
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
  const { register, desk, close } = await openWorkshop(settings, world, clock);
  try {
    return await loadThings(register, desk.mayClickIn ? things : things.map(withoutPeople));
  } finally {
    await close();
  }
}

/**
 * Fills a register that never held a programme with those of its world. The files are read only then, so that a
 * running instance is opened without that work.
 */
export async function fillEmptyRegister({ register, desk }: Filled, content: Content): Promise<void> {
  if (!(await holdsNoProgramme(register))) return;
  const things = thingsOf(content);
  if (things.length === 0) return;
  try {
    await loadThings(register, desk.mayClickIn ? things : things.map(withoutPeople));
  } catch (error) {
    // Another process of the site was filling it too: who came second has nothing left to do.
    if (await holdsNoProgramme(register)) throw error;
  }
}

/** The same, kept by nobody: where the people of the world cannot come in they have no account, and nobody's name stands there. */
function withoutPeople(thing: WorldThing): WorldThing {
  const { fields } = kindOf(thing.kind);
  return { ...thing, values: Object.fromEntries(Object.entries(thing.values).filter(([field]) => fields[field]?.type !== 'person')) };
}

function thingsOf({ root, world, catalogue }: Content) {
  const read = readWorldThings(root, world, catalogue);
  if (!read.ok) throw new Fault(read.issues);
  return read.value;
}
