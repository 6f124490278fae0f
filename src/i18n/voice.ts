/** How readers are addressed in Dutch: one setting per world. English has one form. */
export type AddressForm = 'je' | 'u';

/** Picks the words for the way in which readers are addressed. */
export type Voice = (je: string, u: string) => string;

export const VOICES: Record<AddressForm, Voice> = { je: (je) => je, u: (_je, u) => u };
