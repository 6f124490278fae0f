import { messages } from '#i18n/messages';
import type { Workspace } from './workspace.ts';

/** Names for who changed what, also of accounts that have ended and of what came with a world. */
export async function personNames(
  { desk, language }: Pick<Workspace, 'desk' | 'language'>,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const known = await desk.accounts.names([...new Set(ids)]);
  const words = messages(language).work.who;
  const { account } = messages(language).erase;
  return (id) =>
    (known.get(id) === '' ? account : known.get(id)) ?? (id === 'world' ? words.world : id === 'command' ? words.command : words.unknown);
}

export async function personName(workspace: Pick<Workspace, 'desk' | 'language'>, id: string): Promise<string> {
  return (await personNames(workspace, [id]))(id);
}
