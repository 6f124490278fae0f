import { mayGrant } from '#access/grant';
import type { Viewer } from '#domain/account/viewer';
import { messages } from '#i18n/messages';
import type { Language } from '#i18n/language';
import type { Desk } from '../../sign-in/desk.ts';
import { organisations, programmeNames, themes } from './programmes.ts';

/**
 * Everybody with a role in a programme that the viewer may grant roles in, and administrators for an administrator.
 *
 * @returns null when the viewer may grant no roles
 */
export async function rightsCsv({ accounts }: Desk, viewer: Viewer, language: Language): Promise<string | null> {
  const words = messages(language).account;
  const all = await accounts.allParts();
  const parts = all.filter(({ programme }) => mayGrant(viewer, programme));
  const grants = viewer.isAdministrator || viewer.takesPart.some(({ programme }) => mayGrant(viewer, programme));
  if (!grants) return null;
  const programmes = [...new Set(parts.map(({ programme }) => programme))];
  const [names, givers, known, ofThemes] = await Promise.all([
    programmeNames(programmes),
    accounts.names(parts.map(({ grantedBy }) => grantedBy).filter((id) => /^[0-9a-f-]{36}$/.test(id))),
    organisations(),
    Promise.all(programmes.map(themes)),
  ]);
  const named = new Map([...known, ...ofThemes.flat()].map(({ id, name }) => [id, name]));
  const columns = words.people.exportColumns;
  const rows = parts.map((part) => [
    ...[part.name, part.mail, names.get(part.programme) ?? '', words.roles[part.role]],
    ...[named.get(part.organisation ?? '') ?? '', named.get(part.theme ?? '') ?? ''],
    ...[part.since.toISOString().slice(0, 10), givers.get(part.grantedBy) || part.grantedBy],
  ]);
  const administrators = viewer.isAdministrator
    ? (await accounts.people())
        .filter((person) => person.isAdministrator && person.endedAt === null)
        .map(({ name, mail }) => [name, mail, '', words.administrator, '', '', '', ''])
    : [];
  return `\uFEFF${[Object.values(columns), ...administrators, ...rows].map(csvLine).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula is told apart from one, so that no sheet runs what somebody chose as a name. */
function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(';');
}
