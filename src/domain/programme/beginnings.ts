import type { Values } from '#domain/register/kinds';

/** What a new programme begins with by itself. It is the programme's own from then on: to change, add to or withdraw. */
export interface Beginnings {
  readonly commitmentCheck: readonly Partial<Values<'commitmentCheck'>>[];
  readonly programmeTheme: readonly Partial<Values<'programmeTheme'>>[];
}

export const NO_BEGINNINGS: Beginnings = { commitmentCheck: [], programmeTheme: [] };
