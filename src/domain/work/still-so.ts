/**
 * What a list or the start page says of a thing's state: that it may be confirmed today, that this was just done (with what takes it back), or
 * nothing. `state` is what is confirmed, in words: nobody confirms what they do not see.
 */
export type StillSo = { ask: string; state: string } | { done: string; state: string } | null;
