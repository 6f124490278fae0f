/** A blank at the edge of a block, which must stay: Svelte drops one that is only typed there. */
export const SPACE = ' ';
