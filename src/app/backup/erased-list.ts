import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fault } from '#base/fault';
import { ERASURE_REASONS, type Tombstone } from '#domain/register/erasure';
import { writeAtomically } from '#observations/files/durable';
import type { Settings } from '../settings.ts';

type Place = Pick<Settings, 'dataFolder' | 'world'>;

const tombstoneSchema = z.strictObject({
  entry: z.uuid(),
  field: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  because: z.enum(ERASURE_REASONS),
});

/**
 * Where is kept which texts of a world are erased, without a word of them. It stands beside the world's folder and not in it,
 * so that it is there still when an older copy is put back.
 */
export function erasedListFile({ dataFolder, world }: Place): string {
  return join(dataFolder, `erased-${world}.jsonl`);
}

/** Writes the list whole, a line for each text; none when nothing was ever erased. */
export async function keepErasedList(place: Place, tombstones: readonly Tombstone[]): Promise<void> {
  if (tombstones.length === 0) return;
  await mkdir(place.dataFolder, { recursive: true });
  await writeAtomically(erasedListFile(place), tombstones.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

/** The list as it is kept; empty where there is none. @throws Fault `erased-list-broken` */
export async function readErasedList(place: Place): Promise<Tombstone[]> {
  const file = erasedListFile(place);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  try {
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => tombstoneSchema.parse(JSON.parse(line)));
  } catch (cause) {
    throw fault('erased-list-broken', { file }, { cause });
  }
}
