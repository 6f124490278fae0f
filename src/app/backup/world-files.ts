import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What is made again by itself, copied in another way, or only passing. Everything else of a world is kept. */
const NOT_KEPT = ['register', 'store', 'current.json', 'fetching', 'mail', 'lock', 'lock.duckdb', 'lock.duckdb.wal'];
/** Work that is not finished. */
const TEMPORARY = '.tmp-';

/** The part of a copy under which a world's files are. */
export const WORLD_PART = 'world/';

/** Files of a world's folder that belong in a copy, by their path in it, in the order of their bytes. */
export async function worldFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .filter(isKept)
    .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}

/** Whether a path may come out of a copy: it stays in the folder, and is no part of what is not kept. */
export function isKept(path: string): boolean {
  const steps = path.split('/');
  return !NOT_KEPT.includes(steps[0]!) && steps.every((step) => isName(step));
}

function isName(step: string): boolean {
  return step !== '' && step !== '.' && step !== '..' && !step.startsWith(TEMPORARY) && !/[\0\\:]/.test(step);
}
