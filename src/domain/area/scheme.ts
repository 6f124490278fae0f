/** Scheme of areas that carry no code that is known: kept under the source's own words. */
export const UNKNOWN_SCHEME = 'unknown';
