import { readFile, stat } from 'node:fs/promises';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { failure, type Result } from '#base/result';
import { companionPaths } from './mapping/companions.ts';
import { readSources } from './read.ts';
import type { ReadOptions } from './reader.ts';
import type { SourceResult } from './source-result.ts';

/**
 * Reads files from disk through `readSources`, with the lists that a mapping wants beside them; missing and
 * unreadable ones are all named at once.
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
  return issues.length > 0 ? failure(issues) : readSources(files, options);
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
