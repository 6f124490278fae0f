import type { AttentionItem } from '#domain/work/attention';

/** A mail as people read it: plain text, so that it reads the same everywhere. */
export interface MailText {
  subject: string;
  body: string;
}

/** What waits for somebody in one programme, each with where it is mended. */
export interface ReminderGroup {
  programme: string;
  lines: { item: AttentionItem; link: string }[];
}

export interface Reminder {
  site: string;
  /** How many things wait, also those that are not told. */
  count: number;
  groups: readonly ReminderGroup[];
  /** Where all of it stands. */
  work: string;
  /** Where these mails are turned off. */
  account: string;
}

export interface MailWords {
  invitation(p: { site: string; programme: string; role: string; link: string; days: number }): MailText;
  resetPassword(p: { site: string; link: string }): MailText;
  passwordSet(p: { site: string }): MailText;
  reminder(p: Reminder): MailText;
  secondStepRemoved(p: { site: string }): MailText;
}
