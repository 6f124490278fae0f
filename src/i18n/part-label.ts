import type { ChainPart } from '#domain/programme-page/chain-parts';
import type { Messages } from '#i18n/messages/nl';

/** How a part of a results chain is called: by its ambition. */
export function partLabel(
  { name, number, of }: Pick<ChainPart, 'name' | 'number' | 'of'>,
  { none, several }: Messages['programmes']['chain']['parts'],
): string {
  return of > 1 ? several(name ?? none, number, of) : (name ?? none);
}
