import { readFile, stat } from 'node:fs/promises';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { failure, type Result } from '#base/result';
import { companionPaths } from './mapping/companions.ts';
import { readSources } from './read.ts';
import type { ReadOptions } from './reader.ts';
import type { SourceResult } from './source-result.ts';

/** Faults that a missing file may explain: it could have said what the others lack. */
const MAY_FOLLOW = new Set(['table-unknown', 'period-missing', 'mapping-list-missing']);

/**
 * Reads files from disk through `readSources`, with the lists that a mapping wants beside them. Missing and
 * unreadable ones are all named at once, together with the faults of those that can be read.
 */
export async function readSourceFiles(paths: string[], options: ReadOptions): Promise<Result<SourceResult>> {
  const issues: Issue[] = [];
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const path of [...paths, ...companionPaths(paths, options.mapping)]) {
    try {
      files.push({ name: path, bytes: await bytesOf(path) });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      issues.push(...error.issues);
    }
  }
  if (issues.length === 0) return readSources(files, options);
  const read = await readSources(files, options);
  const faults = read.ok ? [] : read.issues.filter(({ code, level }) => level === 'error' && !MAY_FOLLOW.has(code));
  return failure([...issues, ...faults]);
}

/** The faults of files that are not there or cannot be opened, for when nothing can be read anyway. */
export async function fileFaults(paths: readonly string[]): Promise<Issue[]> {
  const faults = await Promise.all(
    paths.map((path) =>
      bytesOf(path).then(
        () => [],
        (error: unknown) => {
          if (error instanceof Fault) return error.issues;
          throw error;
        },
      ),
    ),
  );
  return faults.flat();
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new Fault([{ code: 'file-is-folder', level: 'error', at: path }]);
    return await readFile(path);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new Fault([
      { code: code === 'ENOENT' ? 'file-not-found' : 'file-unreadable', level: 'error', at: path, params: { reason: code ?? '' } },
    ]);
  }
}
