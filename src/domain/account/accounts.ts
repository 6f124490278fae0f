import type { MailChoice } from '#domain/account/reminder';
import type { Role, Viewer } from '#domain/account/viewer';

export type PersonLanguage = 'nl' | 'en';

/** Somebody with an account. */
export interface Person {
  id: string;
  name: string;
  mail: string;
  language: PersonLanguage;
  isAdministrator: boolean;
  hasSecondStep: boolean;
  endedAt: Date | null;
}

/** Who somebody is that gets an account. */
export type NewPerson = Pick<Person, 'name' | 'mail' | 'language' | 'isAdministrator'>;

/** An account of which only the id is left. */
export interface ErasedPerson {
  person: string;
  at: string;
}

/** As what somebody takes part; `organisation` and `theme` are things of the register. */
export interface Part {
  programme: string;
  role: Role;
  organisation: string | null;
  theme: string | null;
}

/** A part that somebody has now, with who gave it. */
export interface GivenPart extends Part {
  id: string;
  person: string;
  name: string;
  mail: string;
  since: Date;
  /** Id of who gave it; `command` or `world` when nobody with an account did. */
  grantedBy: string;
}

/** A part that somebody had, with who took it away: by hand, with another role, or with the account. */
export interface EndedPart extends GivenPart {
  endedAt: Date;
  /** As `grantedBy`. */
  endedBy: string;
}

/** A part that waits for somebody to accept it. */
export interface Invitation extends Part {
  id: string;
  mail: string;
  language: PersonLanguage;
  invitedBy: string;
  invitedAt: Date;
  expiresAt: Date;
}

/** A session of a person, for the list that its person sees. */
export interface OwnSession {
  id: string;
  userAgent: string | null;
  createdAt: Date;
  seenAt: Date;
}

/** A mail to be sent: written with what it tells of, sent later. */
export interface Mail {
  /** What sort of mail: `invitation`, `reset-password`, `reminder`. */
  kind: string;
  /** The thing that it is about, or null. */
  about: string | null;
  person: string | null;
  recipient: string;
  subject: string;
  body: string;
}

export interface WaitingMail {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  attempts: number;
}

/** A form that was sent when the session of its person had just ended. */
export interface KeptForm {
  /** The path, with its action, to which it was sent. */
  target: string;
  fields: [name: string, value: string][];
}

/** A search that somebody keeps. */
export interface SavedView {
  id: string;
  kind: string;
  name: string;
  query: string;
}

/** Accounts, what their people may do, and what is sent to them. Fulfilled by `register`. */
export interface Accounts {
  /** How many accounts there are that have not ended. */
  count(): Promise<number>;
  people(): Promise<Person[]>;
  person(id: string): Promise<Person | null>;
  personByMail(mail: string): Promise<Person | null>;
  /** Names of people by their ids, also of ended accounts: for histories. Empty where the account is erased. */
  names(ids: readonly string[]): Promise<Map<string, string>>;
  /**
   * A new account without a password; its id is made when none is given. Who had an account that ended gets that one
   * again, without its parts: a history then tells of one person.
   *
   * @throws Fault `mail-taken`
   */
  createPerson(given: NewPerson & { id?: string }): Promise<string>;
  /**
   * An account with the parts that it begins with, for who is told beforehand: all of it or nothing, and once, whoever adds
   * it at the same moment.
   *
   * @returns false when its id or its mail address is there already; nothing changes then
   */
  addPerson(given: NewPerson & { id: string }, parts: readonly Part[], by: string): Promise<boolean>;
  /** The first account; null when there was one already, whoever comes at the same moment. */
  createFirstAdministrator(given: { name: string; mail: string; language: PersonLanguage }): Promise<string | null>;
  /** Says that somebody has shown to read this mail. */
  markVerified(person: string): Promise<void>;
  /** Ends an account: its sessions, its ways to sign in and its parts. */
  endPerson(person: string, by: string): Promise<void>;
  /**
   * Takes away who somebody was, for good: name, mail, and what the account kept for them. It is ended with it.
   *
   * @param at when it was asked for; now when absent
   */
  erasePerson(person: string, by: string, at?: Date): Promise<void>;
  /** Which accounts are erased, and when. */
  erasedPeople(): Promise<ErasedPerson[]>;

  /** What somebody may do now; a resident's rights when the account has ended. */
  viewer(person: string): Promise<Viewer>;
  partsOf(programme: string): Promise<GivenPart[]>;
  /** Every part that anybody has now: who may do what. */
  allParts(): Promise<GivenPart[]>;
  /** Every part that anybody had and has no more, what ended last first; name and mail are empty where the account is erased. */
  endedParts(programmes: readonly string[]): Promise<EndedPart[]>;
  /** Gives a part; a part in the same role is replaced. */
  give(person: string, part: Part, by: string): Promise<string>;
  endPart(id: string, by: string): Promise<void>;

  /** Writes an invitation and its mail together. `tokenHash` is all that is kept of the token in the mail. */
  invite(
    part: Part,
    given: { mail: string; language: PersonLanguage; tokenHash: string; expiresAt: Date; by: string },
    mail: Mail,
  ): Promise<string>;
  /** The invitation of a token that may still be accepted. */
  invitation(tokenHash: string): Promise<Invitation | null>;
  invitationsOf(programme: string): Promise<Invitation[]>;
  withdrawInvitation(id: string, by: string): Promise<void>;
  /** Gives the invited part to a person, once. @returns false when it was accepted or withdrawn already */
  accept(tokenHash: string, person: string): Promise<boolean>;

  sessionsOf(person: string): Promise<OwnSession[]>;
  /** Tells that the person of a session asked for a page. */
  touchSession(id: string): Promise<void>;
  /** Tells that the person of a session proved who they are. */
  confirmSession(id: string): Promise<void>;
  /** Ends a session of this person. */
  endSession(person: string, id: string): Promise<void>;
  /** Ends every session of this person, but the one that is kept. */
  endSessions(person: string, keep?: string): Promise<void>;

  /** Counts one more try. @returns null when it is allowed, or in how many seconds it is again */
  attempt(key: string, limit: { times: number; withinMs: number }): Promise<number | null>;
  /** Forgets the tries: it succeeded. */
  forgetAttempts(key: string): Promise<void>;

  keepForm(tokenHash: string, person: string, form: KeptForm): Promise<void>;
  /** The form that was kept for this person, for a day. */
  keptForm(tokenHash: string, person: string): Promise<KeptForm | null>;

  mailChoice(person: string): Promise<MailChoice>;
  chooseMail(person: string, choice: MailChoice): Promise<void>;
  /**
   * Ids of the people who take part in a programme, want reminders and got none within a week before this day.
   *
   * @param day `YYYY-MM-DD`
   */
  remindable(day: string): Promise<string[]>;
  /**
   * Lets a reminder wait for somebody, unless it is not wanted, or one was written within the week before this day.
   *
   * @returns whether it was written: of several processes that come with one at once, one is told so
   */
  remind(person: string, day: string, mail: Pick<Mail, 'recipient' | 'subject' | 'body'>): Promise<boolean>;

  queueMail(mail: Mail): Promise<void>;
  /** When somebody last got mail of this kind, about this thing or about anything. */
  lastMail(person: string, kind: string, about?: string): Promise<Date | null>;
  /** Whether a mail waits that may be sent now. */
  mailIsDue(): Promise<boolean>;
  /** Takes mails that are due, so that no other process takes them; `send` throws when it did not go. @returns how many went */
  sendMails(send: (mail: WaitingMail) => Promise<void>, most: number): Promise<number>;

  savedViews(person: string, kind: string): Promise<SavedView[]>;
  /** Keeps a view; one of the same name is replaced. */
  saveView(person: string, view: Omit<SavedView, 'id'>): Promise<void>;
  deleteView(person: string, id: string): Promise<void>;

  /** Throws away what has had its time: sessions, tries, kept forms, the text of mails. */
  sweep(): Promise<void>;
}
