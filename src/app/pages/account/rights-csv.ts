import { mayGrant } from '#access/grant';
import type { EndedPart, GivenPart } from '#domain/account/accounts';
import type { Viewer } from '#domain/account/viewer';
import { messages } from '#i18n/messages';
import type { Language } from '#i18n/language';
import type { Desk } from '../../sign-in/desk.ts';
import { whoseActs } from './whose-acts.ts';
import { organisations, programmeNames, programmesToGrant, themes } from './programmes.ts';

/**
 * Everybody with a role in a programme that the viewer may grant roles in, and administrators for an administrator. After
 * them who had one before: a change of rights is found by who gave it and who ended it, and when.
 *
 * @returns null when the viewer may grant no roles
 */
export async function rightsCsv({ accounts }: Desk, viewer: Viewer, language: Language): Promise<string | null> {
  const words = messages(language).account;
  const grants = viewer.isAdministrator || viewer.takesPart.some(({ programme }) => mayGrant(viewer, programme));
  if (!grants) return null;
  const granted = (await programmesToGrant(viewer)).map(({ id }) => id);
  const [all, ended] = await Promise.all([accounts.allParts(), accounts.endedParts(granted)]);
  const parts: (GivenPart | EndedPart)[] = [...all.filter(({ programme }) => mayGrant(viewer, programme)), ...ended];
  const programmes = [...new Set(parts.map(({ programme }) => programme))];
  const [names, whoIs, known, ofThemes] = await Promise.all([
    programmeNames(programmes),
    whoseActs(accounts, parts, words.people),
    organisations(),
    Promise.all(programmes.map(themes)),
  ]);
  const named = new Map([...known, ...ofThemes.flat()].map(({ id, name }) => [id, name]));
  const columns = words.people.exportColumns;
  const rows = parts.map((part) => [
    ...[part.name || words.people.erasedName, part.mail, names.get(part.programme) ?? '', words.roles[part.role]],
    ...[named.get(part.organisation ?? '') ?? '', named.get(part.theme ?? '') ?? ''],
    ...[dayOf(part.since), whoIs(part.grantedBy)],
    ...('endedAt' in part ? [dayOf(part.endedAt), whoIs(part.endedBy)] : ['', '']),
  ]);
  const administrators = viewer.isAdministrator
    ? (await accounts.people())
        .filter((person) => person.isAdministrator && person.endedAt === null)
        .map(({ name, mail }) => [name, mail, '', words.administrator, '', '', '', '', '', ''])
    : [];
  return `\uFEFF${[Object.values(columns), ...administrators, ...rows].map(csvLine).join('\r\n')}\r\n`;
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** A cell that begins like a formula is told apart from one, so that no sheet runs what somebody chose as a name. */
function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(';');
}
