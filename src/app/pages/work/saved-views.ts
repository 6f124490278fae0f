import type { SavedView } from '#domain/account/accounts';
import { isId } from '#domain/register/check-value';
import type { KindName } from '#domain/register/kinds';
import type { Workspace } from './workspace.ts';

const LONGEST_NAME = 100;
const LONGEST_QUERY = 2000;

/** A list is one of a workspace: the same kind elsewhere has other themes and people to choose. */
function listKey({ programme }: Workspace, kind: KindName): string {
  return `${kind}@${programme?.id ?? ''}`;
}

/** The lists of a kind that somebody keeps here. */
export function savedViews(workspace: Workspace, kind: KindName): Promise<SavedView[]> {
  return workspace.desk.accounts.savedViews(workspace.person, listKey(workspace, kind));
}

/** Keeps a list under a name; without a name nothing is kept. @returns the query, as it can be asked again */
export async function saveView(workspace: Workspace, kind: KindName, name: string, asked: string): Promise<string> {
  const query = new URLSearchParams(asked.slice(0, LONGEST_QUERY)).toString();
  const kept = [...name.trim()].slice(0, LONGEST_NAME).join('');
  if (kept !== '') await workspace.desk.accounts.saveView(workspace.person, { kind: listKey(workspace, kind), name: kept, query });
  return query;
}

export async function deleteView({ desk, person }: Workspace, id: string): Promise<void> {
  if (isId(id)) await desk.accounts.deleteView(person, id);
}
