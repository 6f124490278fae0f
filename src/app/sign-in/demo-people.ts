import { Fault } from '#base/fault';
import { derivedId } from '#base/id';
import type { Part } from '#domain/account/accounts';
import type { Role } from '#domain/account/viewer';
import { worldPersonId, type WorldPerson } from '#domain/world/world-person';
import { getApp } from '../serving.ts';
import { readWorldPeople } from '../world/world-people.ts';
import type { Desk } from './desk.ts';

/** Somebody of the invented world whom one may click to be. */
export interface DemoPerson {
  id: string;
  name: string;
  isAdministrator: boolean;
  roles: Role[];
}

let ready: Promise<DemoPerson[]> | null = null;

/** The people of the invented world; their accounts are made when they are first asked for. */
export function demoPeople(): Promise<DemoPerson[]> {
  ready ??= getApp()
    .then(async (app) => makeDemoPeople((await app.workshop()).desk, app.settings.root, app.world.id))
    .catch((error: unknown) => {
      ready = null;
      throw error;
    });
  return ready;
}

/**
 * Makes the accounts of `worlds/<world>/users.yaml`, with their parts; what is there already stays. All processes of a site
 * come here at once when it gets its first visitors.
 *
 * @returns those who may come in: not who has ended since, or whose mail address is somebody else's
 * @throws Fault what is wrong in that file
 */
export async function makeDemoPeople({ accounts }: Pick<Desk, 'accounts'>, root: string, world: string): Promise<DemoPerson[]> {
  const read = readWorldPeople(root, world);
  if (!read.ok) throw new Fault(read.issues);
  const users = read.value;
  const known = new Set((await accounts.people()).map(({ id }) => id));
  for (const user of users.filter((one) => !known.has(worldPersonId(world, one.key)))) {
    const { name, administrator: isAdministrator } = user;
    const parts = user.parts.map((part) => partOf(world, part));
    await accounts.addPerson(
      { id: worldPersonId(world, user.key), name, mail: mailOf(user), language: 'nl', isAdministrator },
      parts,
      'world',
    );
  }
  const there = (await accounts.people()).filter(({ endedAt }) => endedAt === null);
  const mayComeIn = new Set(there.map(({ id }) => id));
  return users
    .map((user) => ({
      id: worldPersonId(world, user.key),
      name: user.name,
      isAdministrator: user.administrator,
      roles: [...new Set(user.parts.map(({ role }) => role))],
    }))
    .filter(({ id }) => mayComeIn.has(id));
}

function partOf(world: string, { programme, role, organisation, theme }: WorldPerson['parts'][number]): Part {
  return {
    programme: derivedId(world, `programme ${programme}`),
    role,
    organisation: organisation ? derivedId(world, `organisation ${organisation}`) : null,
    theme: theme ? derivedId(world, `programmeTheme ${programme} ${theme}`) : null,
  };
}

/** A mail address that can never be somebody's (RFC 2606). */
function mailOf({ key }: WorldPerson): string {
  return `${key}@waterwolde.example`;
}
