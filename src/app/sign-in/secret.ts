import { chmod, link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newSecret } from '#base/secret';

/**
 * The secret of this instance: from the settings, or its own in the data folder, made once. Without it nobody can make
 * a session, read the secret of a second step, or sign anything.
 */
export async function instanceSecret(given: string | null, dataFolder: string): Promise<string> {
  if (given !== null) return given;
  await mkdir(dataFolder, { recursive: true });
  const path = join(dataFolder, 'secret');
  return (await secretIn(path)) ?? (await makeSecret(path));
}

/** The first line that says anything. Null where there is none: a file without a word in it was left by a process that was killed. */
async function secretIn(path: string): Promise<string | null> {
  try {
    const lines = (await readFile(path, 'utf8')).split('\n').map((line) => line.trim());
    return lines.find((line) => line !== '') ?? null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  }
}

/**
 * Written whole beside its place and then put there under its name: several processes of a site may begin at once, and none may
 * take half a secret, or nothing, for it. The first has the last word.
 */
async function makeSecret(path: string): Promise<string> {
  const draft = `${path}.${newSecret()}`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(`${newSecret()}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    if ((await place(draft, path)) === 'taken' && (await secretIn(path)) === null) await fillIn(path);
  } finally {
    await rm(draft, { force: true });
  }
  return (await secretIn(path))!;
}

/**
 * Adds a secret to an empty file. It is never taken away, as another process may have put one there meanwhile: whoever comes
 * second adds a line that nobody reads.
 */
async function fillIn(path: string): Promise<void> {
  await chmod(path, 0o600);
  const file = await open(path, 'a');
  try {
    await file.writeFile(`${newSecret()}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function place(draft: string, path: string): Promise<'placed' | 'taken'> {
  try {
    await link(draft, path);
    return 'placed';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return 'taken';
  }
}
