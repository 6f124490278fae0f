import type { Accounts, EndedPart, GivenPart } from '#domain/account/accounts';

/** How who gave or ended a part is called. An erased account has no name left. */
export async function whoseActs(
  accounts: Pick<Accounts, 'names'>,
  parts: readonly (GivenPart | EndedPart)[],
  words: { byCommand: string; byWorld: string; erasedName: string },
): Promise<(by: string) => string> {
  const bys = parts.flatMap((part) => [part.grantedBy, ...('endedBy' in part ? [part.endedBy] : [])]);
  const isAccount = (by: string): boolean => /^[0-9a-f-]{36}$/.test(by);
  const names = await accounts.names([...new Set(bys)].filter(isAccount));
  const others: Readonly<Record<string, string>> = { command: words.byCommand, world: words.byWorld };
  return (by) => (isAccount(by) ? names.get(by) || words.erasedName : (others[by] ?? by));
}
