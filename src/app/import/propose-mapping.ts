import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { mappingComments } from '#i18n/cli/mapping-comments';
import type { Language } from '#i18n/language';
import { proposeMapping as propose } from '#sources/mapping/propose-mapping';
import type { WrittenMapping } from '#sources/mapping/mapping-file';
import { openFile } from '#sources/table/open';
import { mappingYaml } from './mapping-yaml.ts';

export interface MappingProposal {
  mapping: WrittenMapping;
  /** As YAML, with what each part means above it. */
  text: string;
  /** Where it was written; null when it was not. */
  written: string | null;
  issues: Issue[];
}

/**
 * Proposes how to read a table of the user's own, from its head.
 *
 * @throws Fault `file-not-found`, `file-exists` (nothing is written over), or what is wrong with the file
 */
export async function proposeMapping(options: {
  file: string;
  folder: string;
  out?: string | undefined;
  language: Language;
}): Promise<MappingProposal> {
  const bytes = await readFile(resolve(options.folder, options.file)).catch((error: NodeJS.ErrnoException) => {
    throw fault(
      error.code === 'ENOENT' ? 'file-not-found' : 'file-unreadable',
      { reason: error.code ?? '' },
      { at: options.file, cause: error },
    );
  });
  const mapping = await propose(openFile(options.file, bytes));
  const text = mappingYaml(mapping, mappingComments(options.language));
  if (options.out !== undefined) {
    await writeFile(resolve(options.folder, options.out), text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EEXIST' ? fault('file-exists', { file: options.out! }, { cause: error }) : error;
    });
  }
  return { mapping, text, written: options.out ?? null, issues: [] };
}
