/** At most one reminder a week. */
export const REMINDED_AGAIN_AFTER_DAYS = 7;

/** What somebody chose of mail. */
export interface MailChoice {
  language: 'nl' | 'en';
  /** Whether a mail may come once a week of what waits for them. */
  reminders: boolean;
}
