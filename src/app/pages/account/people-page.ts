import { ROLES, type Role, type Viewer } from '#domain/account/viewer';
import type { Issue } from '#base/issue';
import type { Language } from '#i18n/language';
import { messages } from '#i18n/messages';
import type { Desk } from '../../sign-in/desk.ts';
import { fieldOf, mailIssues } from './form-field.ts';
import { whoseActs } from './whose-acts.ts';
import { organisations, programmesToGrant, themes, type Named } from './programmes.ts';

export interface PeoplePage {
  programmes: Named[];
  /** Null where there is no programme to which this viewer may invite people. */
  programme: Named | null;
  organisations: Named[];
  themes: Named[];
  people: {
    id: string;
    name: string;
    mail: string;
    role: Role;
    organisation: string | null;
    theme: string | null;
    since: string;
    isSelf: boolean;
  }[];
  /** Who had a role before, what ended last first. */
  earlier: {
    id: string;
    /** Empty where the account is erased. */
    name: string;
    role: Role;
    organisation: string | null;
    theme: string | null;
    since: string;
    grantedBy: string;
    endedAt: string;
    endedBy: string;
  }[];
  invitations: { id: string; mail: string; role: Role; until: string }[];
}

/** Who may do what in a programme, for whoever may change it. */
export async function loadPeople(desk: Desk, viewer: Viewer, asked: string | null, language: Language): Promise<PeoplePage> {
  const programmes = await programmesToGrant(viewer);
  const programme = programmes.find(({ id }) => id === asked) ?? programmes[0] ?? null;
  if (!programme) return { programmes, programme, organisations: [], themes: [], people: [], earlier: [], invitations: [] };
  const [parts, ended, invitations, known, own] = await Promise.all([
    desk.accounts.partsOf(programme.id),
    desk.accounts.endedParts([programme.id]),
    desk.accounts.invitationsOf(programme.id),
    organisations(),
    themes(programme.id),
  ]);
  const whoIs = await whoseActs(desk.accounts, ended, messages(language).account.people);
  return {
    programmes,
    programme,
    organisations: known,
    themes: own,
    people: parts.map((part) => ({
      id: part.id,
      name: part.name,
      mail: part.mail,
      role: part.role,
      organisation: part.organisation,
      theme: part.theme,
      since: part.since.toISOString(),
      isSelf: part.person === viewer.person && !viewer.isAdministrator,
    })),
    earlier: ended.map(({ id, name, role, organisation, theme, since, grantedBy, endedAt, endedBy }) => ({
      ...{ id, name, role, organisation, theme },
      since: since.toISOString(),
      grantedBy: whoIs(grantedBy),
      endedAt: endedAt.toISOString(),
      endedBy: whoIs(endedBy),
    })),
    invitations: invitations.map(({ id, mail, role, expiresAt }) => ({ id, mail, role, until: expiresAt.toISOString() })),
  };
}

/** What somebody filled in of a role: its fields as they were, and every fault at once. */
export interface GivenRole {
  mail: string;
  role: Role | null;
  organisation: string | null;
  theme: string | null;
  issues: Issue[];
}

/** Reads a role from a form. Only organisations and themes that there are pass. */
export function readRole(form: FormData, page: PeoplePage, withMail: boolean): GivenRole {
  const mail = fieldOf(form, 'mail').toLowerCase();
  const role = ROLES.find((one) => one === fieldOf(form, 'role')) ?? null;
  const among = (known: readonly Named[], name: string): string | null => known.find(({ id }) => id === fieldOf(form, name))?.id ?? null;
  const organisation = among(page.organisations, 'organisation');
  const theme = among(page.themes, 'theme');
  const wrong = (code: string, at: string): Issue[] => [{ code, level: 'error', at }];
  const has = page.people.some((person) => person.mail === mail && person.role === role);
  return {
    mail,
    role,
    organisation,
    theme: role === 'theme-lead' ? theme : null,
    issues: [
      ...(withMail ? mailIssues(mail) : []),
      ...(role === null ? wrong('role-missing', 'role') : []),
      ...(role === 'partner-member' && organisation === null ? wrong('organisation-missing', 'organisation') : []),
      ...(role === 'theme-lead' && theme === null ? wrong('theme-missing', 'theme') : []),
      ...(withMail && has ? wrong('has-role', 'role') : []),
    ],
  };
}
