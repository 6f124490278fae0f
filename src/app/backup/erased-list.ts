import { mkdir, open, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fault } from '#base/fault';
import type { ErasedPerson } from '#domain/account/accounts';
import { ERASURE_REASONS, type Tombstone } from '#domain/register/erasure';
import { syncPath } from '#observations/files/durable';
import type { Settings } from '../settings/settings.ts';

/** What is erased of a world, without a word or a name of it. */
export interface ErasedList {
  texts: readonly Tombstone[];
  people: readonly ErasedPerson[];
}

type Place = Pick<Settings, 'dataFolder' | 'world'>;

const at = z.iso.datetime();
const lineSchema = z.union([
  z.strictObject({ entry: z.uuid(), field: z.string(), at, by: z.string(), because: z.enum(ERASURE_REASONS), thing: z.uuid().optional() }),
  z.strictObject({ person: z.uuid(), at }),
]);

/** The list stands beside the world's folder and not in it, so that it is there still when an older copy is put back. */
export function erasedListFile({ dataFolder, world }: Place): string {
  return join(dataFolder, `erased-${world}.jsonl`);
}

/**
 * Adds to the list what it did not have; no list when nothing was ever erased. What stands in it stays, as the register may
 * come from a copy that is older than the text, and a newer copy may come back. Lines are put behind the others in one go, so
 * that of two processes that erase at once neither loses what the other wrote; a line that both wrote counts once.
 *
 * @throws Fault `erased-list-broken`
 */
export async function keepErasedList(place: Place, { texts, people }: ErasedList): Promise<void> {
  const text = await readText(place);
  const kept = parsed(text, place);
  const known = new Set([...kept.texts, ...kept.people].map(keyOf));
  const added = [...texts, ...people].filter((one) => !known.has(keyOf(one)));
  if (added.length === 0) return;
  await mkdir(place.dataFolder, { recursive: true });
  const whole = withoutTorn(text);
  if (whole.length < text.length) await truncate(erasedListFile(place), Buffer.byteLength(whole));
  // Somebody who wrote in it by hand may have left the last line open.
  const before = whole === '' || whole.endsWith('\n') ? '' : '\n';
  const file = await open(erasedListFile(place), 'a', 0o600);
  try {
    await file.appendFile(`${before}${added.map((one) => `${JSON.stringify(one)}\n`).join('')}`);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncPath(place.dataFolder);
}

function keyOf(one: Tombstone | ErasedPerson): string {
  return 'person' in one ? one.person : `${one.entry} ${one.field}`;
}

/** The list as it is kept; empty where there is none. @throws Fault `erased-list-broken` */
export async function readErasedList(place: Place): Promise<ErasedList> {
  return parsed(await readText(place), place);
}

async function readText(place: Place): Promise<string> {
  return readFile(erasedListFile(place), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}

/** Without a last line that breaks off, as power fails while it is written: the register tells it again. */
function withoutTorn(text: string): string {
  const from = text.lastIndexOf('\n') + 1;
  if (from === text.length) return text;
  try {
    JSON.parse(text.slice(from));
    return text;
  } catch {
    return text.slice(0, from);
  }
}

function parsed(text: string, place: Place): ErasedList {
  try {
    const lines = withoutTorn(text)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => lineSchema.parse(JSON.parse(line)));
    const all = [...new Map(lines.map((line) => [keyOf(line), line])).values()];
    return {
      texts: all.filter((line) => 'entry' in line),
      people: all.filter((line) => 'person' in line),
    };
  } catch (cause) {
    throw fault('erased-list-broken', { file: erasedListFile(place) }, { cause });
  }
}
