import type { Issue } from '#base/issue';
import { formats } from '#i18n/format';
import type { databaseNl } from '#i18n/issues/database-nl';

const JOBS: Readonly<Record<string, string>> = { mail: 'sending mail', reminders: 'making reminders', sweep: 'clearing up' };
const momentOf = (at: unknown): string => formats('en').moment(String(at));

/** What is wrong with the database of the register: the same codes as the Dutch. */
export const databaseEn: Record<keyof typeof databaseNl, (p: NonNullable<Issue['params']>) => string> = {
  'setting-database-url': () => 'DATABASE_URL is not an address of PostgreSQL. Write it as postgres://user:password@server:5432/database.',
  'register-no-binaries': (p) =>
    `Peil brings no PostgreSQL for this system (${p.platform}). Set DATABASE_URL to a PostgreSQL server of your own, version 16 or later.`,
  'register-links': (p) =>
    `The libraries of PostgreSQL are not ready for use, and the folder ${p.folder} cannot be written. Run npm ci as the owner of that folder.`,
  'register-folder-closed': (p) =>
    `PostgreSQL does not run as root, and another user cannot enter the folder ${p.folder}. Set PEIL_DATA to a folder that everyone may enter, start Peil as an ordinary user, or set DATABASE_URL.`,
  'register-socket-folder': (p) =>
    `The folder ${p.folder} is somebody else's or open to others, so Peil does not use it. Remove it, or choose a shorter path with PEIL_DATA.`,
  'register-not-made': (p) =>
    `The database in ${p.folder} cannot be made: ${p.reason}. Look at disk space and permissions, or set DATABASE_URL to a server of your own.`,
  'register-not-started': (p) =>
    `The database in ${p.folder} does not start: ${p.reason}. See server.log in that folder. If need be, set DATABASE_URL to a server of your own.`,
  'register-other-version': (p) =>
    `The database in ${p.folder} is of PostgreSQL ${p.found}; this Peil has ${p.version}. Carry the data over with the old version of Peil, or set DATABASE_URL.`,
  'register-not-ours': (p) => `The file ${p.file} cannot be read: the folder ${p.folder} belongs to another user. Start Peil as that user.`,
  'register-damaged': (p) => `The folder ${p.folder} lacks ${p.file}. Restore a backup.`,
  'register-unreachable': (p) =>
    `The database ${p.where} cannot be reached (${p.reason}). Is the server running, and is DATABASE_URL right?`,
  'register-sign-in-refused': (p) => `The database ${p.where} does not let Peil in. Check the user and password in DATABASE_URL.`,
  'register-database-missing': (p) => `The database ${p.where} does not exist. Create it, or mend DATABASE_URL.`,
  'register-full': (p) => `The database ${p.where} has no room for more connections. Try again shortly, or raise max_connections.`,
  'register-too-old': (p) => `The database is PostgreSQL ${p.version}. Peil needs version ${p.needed} or later.`,
  'register-away': () => 'The database cannot be reached now. Nothing was saved. Try again in a minute.',
  'register-lost': () =>
    'The connection to the database was lost. The last change may or may not have been kept. Check, and do it again if need be.',
  'register-absent': () => 'Not in use yet. It begins by itself with the first programme.',
  'register-stopped': () => 'Nobody uses it now; it starts by itself when needed.',
  'register-running': (p) => `Reachable; ${p.migrations} steps applied.`,
  'job-fails': (p) =>
    `What happens by itself fails: ${JOBS[String(p.job)]}, last on ${momentOf(p.at)} (${p.why}). Look at /werk/taken and in the log of the site.`,
  'job-failed-once': (p) => `Failed on ${momentOf(p.at)}, and went well since: ${JOBS[String(p.job)]} (${p.why}).`,
  'mails-given-up': (p) =>
    `In the last week ${p.mails} mails were not sent, after six tries. Is PEIL_SMTP_URL right, and does the mail server take mail?`,
  'register-newer': (p) =>
    `The database belongs to a newer Peil: it has step ${p.number}, this Peil knows ${p.known}. Use the newer Peil, or restore an older backup.`,
  'register-behind': (p) => `The database has ${p.waiting} steps to go. That is done by itself when the site next starts.`,
  'migration-missing': (p) => `Step ${p.number} (${p.name}) of the database was never applied, and later steps were. Restore a backup.`,
  'migration-changed': (p) =>
    `Step ${p.number} (${p.name}) of the database differs from what was applied (${p.applied}). Put the file back as it was; make a new step for a change.`,
  'migration-failed': (p) => `Step ${p.number} (${p.name}) of the database fails: ${p.reason}. The database is as it was before that step.`,
  'backup-nothing': (p) => `There is nothing to keep in ${p.folder}. See whether PEIL_DATA and --world are right.`,
  'backup-exists': (p) => `The file ${p.file} is there already. Choose another name with --out; Peil does not write over it.`,
  'backup-not-written': (p) => `The file ${p.file} cannot be written (${p.reason}). Choose another place with --out.`,
  'backup-changed-meanwhile': (p) => `The file ${p.file} was taken away meanwhile. Nothing was kept. Try again.`,
  'backup-not-found': (p) => `The file ${p.file} cannot be read (${p.reason}). See whether its name is right.`,
  'backup-no-backup': (p) => `The file ${p.file} was not made by peil backup, or it is not whole. Give another file.`,
  'backup-damaged': (p) => `The file ${p.file} is damaged (${p.where}). Nothing was put back. Give another file.`,
  'backup-newer': (p) => `The file ${p.file} is of a newer Peil. Use that Peil to put it back.`,
  'backup-other-world': (p) =>
    `The file ${p.file} is of the world ${p.world}, and you work in ${p.given}. Restore it with --world ${p.world}.`,
  'backup-unknown-table': (p) => `The file holds a table that Peil does not know: ${p.table}. Nothing was put back.`,
  'backup-rows-refused': (p) => `The database does not take what is in the file (${p.table}: ${p.reason}). Nothing was put back.`,
  'restore-not-empty': (p) =>
    `There is something in ${p.folder} already. Only an empty instance can be filled: give another folder with PEIL_DATA, or move this one away first.`,
  'restore-register-not-empty': (p) =>
    `There is something in the database already (table ${p.table}). Only an empty one can be filled: give another with DATABASE_URL.`,
  'restore-other-secret': (p) =>
    `The secret of this site is another than when the file was made, so ${p.people} people cannot sign in with the code of their telephone. Put the file secret or PEIL_SECRET back.`,
  'restore-erased-again': (p) =>
    `After this file was made, ${p.count === 1 ? 'one text or account was' : `${p.count} texts or accounts were`} erased. That was done again. Throw this file away when it is not needed any more: the words are still in it.`,
  'erased-list-broken': (p) =>
    `The list of erased texts (${p.file}) can not be read. Put a good list back; without one, what was erased later comes back.`,
  'migration-file-name': (p) => `"${p.file}" is no name for a step of the database. Name it like 0001-register.sql.`,
  'migration-file-number': (p) => `"${p.file}" has a wrong number: ${p.expected} or higher belongs here. Each number is there once.`,
};
