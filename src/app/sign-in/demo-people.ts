import { z } from 'zod';
import { derivedId } from '#base/id';
import type { Part } from '#domain/account/accounts';
import { ROLES, type Role } from '#domain/account/viewer';
import { readYaml } from '../content/catalogue-files.ts';
import { getApp } from '../serving.ts';
import type { Desk } from './desk.ts';

/** `worlds/demo/users.yaml`; what it refers to is named by the keys of the world's programmes. */
const userSchema = z.strictObject({
  key: z.string().regex(/^[a-z]+$/),
  name: z.string().min(1),
  administrator: z.boolean().default(false),
  parts: z.array(
    z.strictObject({
      programme: z.string(),
      role: z.enum(ROLES),
      organisation: z.string().optional(),
      theme: z.string().optional(),
    }),
  ),
});
type User = z.infer<typeof userSchema>;

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
 */
export async function makeDemoPeople({ accounts }: Pick<Desk, 'accounts'>, root: string, world: string): Promise<DemoPerson[]> {
  const file = readYaml(root, `worlds/${world}/users.yaml`);
  const users = z.array(userSchema).parse(file.value ?? []);
  const known = new Set((await accounts.people()).map(({ id }) => id));
  for (const user of users.filter((one) => !known.has(personId(world, one)))) {
    const { name, administrator: isAdministrator } = user;
    const parts = user.parts.map((part) => partOf(world, part));
    await accounts.addPerson({ id: personId(world, user), name, mail: mailOf(user), language: 'nl', isAdministrator }, parts, 'world');
  }
  const there = (await accounts.people()).filter(({ endedAt }) => endedAt === null);
  const mayComeIn = new Set(there.map(({ id }) => id));
  return users
    .map((user) => ({
      id: personId(world, user),
      name: user.name,
      isAdministrator: user.administrator,
      roles: [...new Set(user.parts.map(({ role }) => role))],
    }))
    .filter(({ id }) => mayComeIn.has(id));
}

function partOf(world: string, { programme, role, organisation, theme }: User['parts'][number]): Part {
  return {
    programme: derivedId(world, `programme ${programme}`),
    role,
    organisation: organisation ? derivedId(world, `organisation ${organisation}`) : null,
    theme: theme ? derivedId(world, `programmeTheme ${programme} ${theme}`) : null,
  };
}

function personId(world: string, { key }: User): string {
  return derivedId(world, `person ${key}`);
}

/** A mail address that can never be somebody's (RFC 2606). */
function mailOf({ key }: User): string {
  return `${key}@waterwolde.example`;
}
