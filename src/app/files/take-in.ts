import { sha256 } from '#base/checksum';
import { fault } from '#base/fault';
import { endingIn, formatSaid, type FileFormat } from '#domain/attachment/file-format';
import { findFormat, type FoundFormat } from './find-format.ts';
import { stripMetadata } from './strip-metadata.ts';

/** A file as it will be kept. */
export interface TakenIn {
  format: FileFormat;
  bytes: Uint8Array;
  sha256: string;
}

/**
 * Looks a file over: what it is must be what its name says, and a form that is taken. Of a picture only the picture is kept.
 *
 * @param at the field to which faults belong
 * @throws Fault `file-empty`, `file-too-large`, `file-not-taken` (a name that ends otherwise), `file-other-content` (with what was
 * found), `file-broken`
 */
export function takeIn(name: string, bytes: Uint8Array, { largest, at }: { largest: number; at: string }): TakenIn {
  const said = formatSaid(name);
  if (said === null) throw fault('file-not-taken', { name, ending: endingIn(name) }, { at });
  if (bytes.length === 0) throw fault('file-empty', { name }, { at });
  if (bytes.length > largest) throw fault('file-too-large', { name, most: largest }, { at });
  const found = findFormat(bytes);
  if (!isSame(said, found)) throw fault('file-other-content', { name, said, found }, { at });
  const stripped = stripMetadata(said, bytes);
  if (stripped === null) throw fault('file-broken', { name, said }, { at });
  return { format: said, bytes: stripped, sha256: sha256(stripped) };
}

/** A CSV and a TXT are both text: there the name decides. */
function isSame(said: FileFormat, found: FoundFormat): boolean {
  return found === 'text' ? said === 'csv' || said === 'txt' : said === found;
}
