import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
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
  try {
    // `wx` leaves the first word to the process that is first.
    await writeFile(path, `${newSecret()}\n`, { flag: 'wx', mode: 0o600 });
    await chmod(path, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return (await readFile(path, 'utf8')).trim();
}
