import { basename } from 'node:path';
import type { Issue } from '#base/issue';
import { NO_FILE } from '#domain/register/erasure';
import { FILES_FOLDER } from '../files/file-store.ts';
import type { BackupPart } from './manifest.ts';
import { WORLD_PART } from './world-files.ts';

/** The table in which attachments name their files. */
export const ATTACHMENT_TABLE = 'attachment';

const FILES_PART = `${WORLD_PART}${FILES_FOLDER}/`;

/**
 * What is wrong with the files in a copy: one that an attachment names and that is not there, or that is not what it was.
 * A copy with a file lost is worth more than none, so that these are told and keep nothing back.
 *
 * @param rows lines of JSON of the attachments in it
 * @returns `backup-file-missing` or `backup-file-changed` for each attachment, with its name
 */
export function fileWarnings(rows: string, parts: readonly BackupPart[]): Issue[] {
  const found = new Map(parts.filter(({ name }) => name.startsWith(FILES_PART)).map(({ name, sha256 }) => [basename(name), sha256]));
  return rows
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line): Issue[] => {
      const { id, name, sha256 } = JSON.parse(line) as { id: string; name: string; sha256: string };
      if (sha256 === NO_FILE) return [];
      const kept = found.get(sha256);
      if (kept === sha256) return [];
      return [{ code: kept === undefined ? 'backup-file-missing' : 'backup-file-changed', level: 'warning', params: { name, id, sha256 } }];
    });
}
