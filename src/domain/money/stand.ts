import type { Stand } from './overview.ts';

/** For when it is true what amounts come to: from the oldest of them to the newest; null for none. */
export function standOf(amounts: readonly { asOf: string }[]): Stand | null {
  return standOver(amounts.map(({ asOf }) => ({ from: asOf, to: asOf })));
}

/** The same of what was already told together. */
export function standOver(stands: readonly Stand[]): Stand | null {
  if (stands.length === 0) return null;
  return {
    from: stands.reduce((oldest, { from }) => (from < oldest ? from : oldest), stands[0]!.from),
    to: stands.reduce((newest, { to }) => (to > newest ? to : newest), stands[0]!.to),
  };
}
