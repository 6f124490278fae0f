import { readTogether } from '../../programmes/read-together.ts';
import type { Workspace } from './workspace.ts';

/** A workspace for a page that is made of much of a programme, and writes nothing: each list is read once. */
export function readingOnce(workspace: Workspace): Workspace {
  return { ...workspace, register: readTogether(workspace.register) };
}
