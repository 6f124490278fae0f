/** A mail as people read it: plain text, so that it reads the same everywhere. */
export interface MailText {
  subject: string;
  body: string;
}

export interface MailWords {
  invitation(p: { site: string; programme: string; role: string; link: string; days: number }): MailText;
  resetPassword(p: { site: string; link: string }): MailText;
  passwordSet(p: { site: string }): MailText;
  secondStepRemoved(p: { site: string }): MailText;
}
