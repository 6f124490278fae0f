import type { KindName } from '#domain/register/kinds';
import type { Language } from '#i18n/language';
import { optionLabel } from './register-words.ts';

/**
 * How many things are in each state, in the order given: `wordt voorbereid: 2, loopt: 3`. The number stands behind the
 * word, as a word of a state is a noun, a verb or an adjective, and none of these fits behind every number.
 */
export function stateCountsText(kind: KindName, states: readonly { state: string; count: number }[], language: Language): string {
  return states.map(({ state, count }) => `${optionLabel(language, kind, 'state', state)}: ${count}`).join(', ');
}
