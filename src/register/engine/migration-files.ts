import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT, Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { sha256 } from '#base/checksum';

/** One numbered step of the tables, as its file says it. */
export interface Migration {
  number: number;
  name: string;
  sql: string;
  /** Of the text with `\n` at its line ends: a checkout on another system is the same migration. */
  checksum: string;
}

/** The project's own. */
export const MIGRATIONS_FOLDER = join(import.meta.dirname, '..', 'migrations');

const FILE_NAME = /^(\d{4})-([a-z0-9]+(?:-[a-z0-9]+)*)\.sql$/;

/**
 * Reads the migrations of a folder, in order. Other files than `.sql` are left alone.
 *
 * @throws Fault `migration-file-name` for each name that is not `0001-name.sql`, `migration-file-number` for
 *   each number that does not rise. A number may be left out; it can't come later, as steps are applied in their order
 */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const issues: Issue[] = [];
  const found: Migration[] = [];
  for (const name of names) {
    const parts = FILE_NAME.exec(name);
    if (!parts) {
      issues.push({ code: 'migration-file-name', level: 'error', params: { file: name } });
      continue;
    }
    const number = Number(parts[1]);
    const before = found.at(-1)?.number ?? 0;
    if (number <= before) {
      issues.push({ code: 'migration-file-number', level: 'error', params: { file: name, expected: before + 1 } });
    }
    const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
    found.push({ number, name: parts[2]!, sql, checksum: sha256(sql) });
  }
  if (issues.length > 0) throw new Fault(issues, EXIT.systemFailed);
  return found;
}
