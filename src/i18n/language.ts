/** Languages of the site. Dutch comes first and is the source of the key types. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
