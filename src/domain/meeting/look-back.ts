import type { Seen } from '#domain/register/register';

/** The same questions at successive meetings, laid beside each other; what was not answered stays null. */
export interface LookBack {
  /** Newest first. */
  meetings: Seen<'meeting'>[];
  /** The meeting at which an older page begins; null where there is none. */
  older: string | null;
  /** The same of a newer page. */
  newer: string | null;
}
