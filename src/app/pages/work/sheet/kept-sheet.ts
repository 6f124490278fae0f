import { fault } from '#base/fault';
import { newSecret, secretHash } from '#base/secret';
import type { Workspace } from '../workspace.ts';

/** It is kept in the database for a day; a list of some thousands of lines is smaller. */
const MOST_BYTES = 2_000_000;
const TARGET = 'sheet';

export interface KeptSheet {
  name: string;
  bytes: Uint8Array;
}

/**
 * Keeps a file that was sent, for a day, until it is read in: nothing of it is written in the register before.
 *
 * @returns the code by which only this person finds it again
 * @throws Fault `sheet-missing`, `sheet-too-large`
 */
export async function keepSheet({ desk, person }: Workspace, sent: FormDataEntryValue | null): Promise<string> {
  if (!(sent instanceof File) || sent.size === 0) throw fault('sheet-missing', {}, { at: 'bestand' });
  if (sent.size > MOST_BYTES) throw fault('sheet-too-large', { most: MOST_BYTES / 1000 }, { at: 'bestand' });
  const code = newSecret();
  const content = Buffer.from(await sent.arrayBuffer()).toString('base64');
  await desk.accounts.keepForm(secretHash(code), person, {
    target: TARGET,
    fields: [
      ['name', sent.name.slice(0, 200)],
      ['content', content],
    ],
  });
  return code;
}

/** The file that a code stands for; null when it is no longer kept, or is somebody else's. */
export async function keptSheet({ desk, person }: Workspace, code: string): Promise<KeptSheet | null> {
  const kept = await desk.accounts.keptForm(secretHash(code), person);
  if (kept?.target !== TARGET) return null;
  const fields = new Map(kept.fields);
  return { name: fields.get('name') ?? '', bytes: new Uint8Array(Buffer.from(fields.get('content') ?? '', 'base64')) };
}
