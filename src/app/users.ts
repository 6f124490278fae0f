import { EXIT, fault, Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import type { Accounts, Person } from '#domain/account/accounts';
import { ROLES, type Role, type Viewer } from '#domain/account/viewer';
import { addressName } from '#domain/address/address-name';
import type { Register } from '#domain/register/register';
import type { App } from './app.ts';
import { keepErasedList } from './backup/erased-list.ts';
import { passwordLink } from './sign-in/passwords.ts';

/** For how many days a link of a command works. */
export const LINK_DAYS = 3;
/** Who sits at the machine may do everything; what is done is logged as `command`. */
const COMMAND: Viewer = { person: null, isAdministrator: true, takesPart: [] };

export interface NewUser {
  mail: string | undefined;
  name: string | undefined;
  role: string | undefined;
  programme: string | undefined;
  organisation: string | undefined;
  isAdministrator: boolean;
}

export interface UserLine {
  id: string;
  name: string;
  mail: string;
  isAdministrator: boolean;
  hasSecondStep: boolean;
  roles: { programme: string; role: Role }[];
}

/**
 * Makes an account, or gives one that is there another role.
 *
 * @returns a link with which its person sets the password, once; null when there was an account already that has not ended
 * @throws Fault every fault at once: `user-mail`, `user-name`, `user-role`, `user-role-without-programme`,
 * `programme-unknown`, `organisation-unknown`
 */
export async function addUser(app: App, given: NewUser): Promise<{ id: string; link: string | null }> {
  const { desk, register } = await app.workshop();
  const { mail, name, part } = await checked(register, given);
  const found = await desk.accounts.personByMail(mail);
  const known = found?.endedAt === null ? found : null;
  const id = known?.id ?? (await makePerson(desk.accounts, { mail, name, isAdministrator: given.isAdministrator }));
  if (known && given.isAdministrator && !known.isAdministrator) throw fault('user-there', { mail });
  if (part) await desk.accounts.give(id, part, 'command');
  await desk.log({ action: known ? 'part-give' : 'account-make', object: `person ${id}`, outcome: 'done', origin: 'command', actor: null });
  return { id, link: known ? null : await passwordLink(desk, { id, language: 'nl' }, LINK_DAYS) };
}

async function makePerson(accounts: Accounts, given: { mail: string; name: string; isAdministrator: boolean }): Promise<string> {
  const id = await accounts.createPerson({ ...given, language: 'nl' });
  // Whoever adds somebody at the machine vouches for the mail address.
  await accounts.markVerified(id);
  return id;
}

async function checked(register: Register, given: NewUser) {
  const issues: Issue[] = [];
  const wrong = (code: string, params: Issue['params'] = {}): void => void issues.push({ code, level: 'error', params: params! });
  const mail = (given.mail ?? '').toLowerCase();
  const name = (given.name ?? '').trim();
  if (!/^[^\s@]+@[^\s@]+$/.test(mail)) wrong('user-mail');
  if (name === '' || name.length > 200) wrong('user-name');
  const role = ROLES.find((one) => one === given.role);
  if (given.role !== undefined && !role) wrong('user-role', { value: given.role, known: ROLES.join(', ') });
  if ((given.role === undefined) !== (given.programme === undefined)) wrong('user-role-without-programme');
  if (given.role === undefined && given.programme === undefined && !given.isAdministrator)
    wrong('user-role', { value: null, known: ROLES.join(', ') });
  const programme = given.programme === undefined ? null : await register.findBySlug(COMMAND, 'programme', given.programme);
  if (given.programme !== undefined && !programme) wrong('programme-unknown', { value: given.programme });
  const organisation = given.organisation === undefined ? null : await register.findBySlug(COMMAND, 'organisation', given.organisation);
  if (given.organisation !== undefined && !organisation) wrong('organisation-unknown', { value: given.organisation });
  if (issues.length > 0) throw new Fault(issues, EXIT.wrongUsage);
  const part = role && programme ? { programme: programme.id, role, organisation: organisation?.id ?? null, theme: null } : null;
  return { mail, name, part };
}

/** Everybody with an account that has not ended, by name. */
export async function listUsers(app: App): Promise<UserLine[]> {
  const { desk, register } = await app.workshop();
  const [people, parts, { things }] = await Promise.all([
    desk.accounts.people(),
    desk.accounts.allParts(),
    register.list(COMMAND, 'programme', { withdrawn: true }),
  ]);
  const slugs = new Map(things.map((one) => [one.id, addressName(one)]));
  return people
    .filter((person: Person) => person.endedAt === null)
    .map(({ id, name, mail, isAdministrator, hasSecondStep }) => ({
      id,
      name,
      mail,
      isAdministrator,
      hasSecondStep,
      roles: parts
        .filter(({ person }) => person === id)
        .map(({ programme, role }) => ({ programme: slugs.get(programme) ?? programme, role })),
    }));
}

/**
 * Ends an account: from that moment its person is signed out everywhere and can do nothing.
 *
 * @throws Fault `user-unknown`; `user-last-administrator` where nobody would be left who may let others in
 */
export async function endUser(app: App, mail: string): Promise<void> {
  const { desk } = await app.workshop();
  const person = await desk.accounts.personByMail(mail);
  if (!person || person.endedAt !== null) throw fault('user-unknown', { mail });
  await keepAnAdministrator(desk.accounts, person);
  await desk.accounts.endPerson(person.id, 'command');
  await desk.log({ action: 'account-end', object: `person ${person.id}`, outcome: 'done', origin: 'command', actor: null });
}

/**
 * Takes name and mail of an account away for good, whether it had ended or not. What its person wrote stays; who it was, nobody
 * can tell any more.
 *
 * @throws Fault `user-unknown`; `user-last-administrator` where nobody would be left who may let others in
 */
export async function eraseUser(app: App, mail: string): Promise<void> {
  const { desk, erased } = await app.workshop();
  const person = await desk.accounts.personByMail(mail);
  if (!person) throw fault('user-unknown', { mail });
  await keepAnAdministrator(desk.accounts, person);
  await desk.accounts.erasePerson(person.id, 'command');
  await keepErasedList(app.settings, await erased());
  await desk.log({ action: 'account-erase', object: `person ${person.id}`, outcome: 'done', origin: 'command', actor: null });
}

async function keepAnAdministrator(accounts: Accounts, leaving: Person): Promise<void> {
  const isIn = ({ isAdministrator, endedAt }: Person): boolean => isAdministrator && endedAt === null;
  if (!isIn(leaving)) return;
  const others = (await accounts.people()).filter((person) => isIn(person) && person.id !== leaving.id);
  if (others.length === 0) throw fault('user-last-administrator', { mail: leaving.mail });
}
