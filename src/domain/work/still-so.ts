/** What a list says of a row's state: that it may be confirmed today, that this was just done (with what takes it back), or nothing. */
export type StillSo = { ask: string } | { done: string } | null;
