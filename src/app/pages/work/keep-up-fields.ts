import { KEPT_UP } from '#domain/work/kept-up';

/** What bringing an intervention up to date asks: how far it is and how it goes, and what stopping needs. */
export const KEEP_UP_FIELDS: readonly string[] = KEPT_UP.intervention;
