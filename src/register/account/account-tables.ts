import type { ColumnType, Generated } from 'kysely';

/** A moment: PostgreSQL gives it as it is told to, takes a Date. */
type Moment = ColumnType<Date, Date, Date>;
type MomentByDefault = ColumnType<Date, Date | undefined, Date>;
type MomentOrNot = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** The tables of migration 0002, as far as Peil itself reads and writes them. */
export interface AccountTables {
  'auth.person': {
    id: string;
    name: string;
    mail: string;
    mail_verified: Generated<boolean>;
    image: string | null;
    language: Generated<'nl' | 'en'>;
    is_administrator: Generated<boolean>;
    two_factor_enabled: Generated<boolean | null>;
    ended_at: MomentOrNot;
    erased_at: MomentOrNot;
    created_at: MomentByDefault;
    updated_at: MomentByDefault;
  };
  'auth.session': {
    id: string;
    token: string;
    person: string;
    expires_at: Moment;
    user_agent: string | null;
    seen_at: MomentByDefault;
    confirmed_at: MomentByDefault;
    created_at: MomentByDefault;
  };
  'auth.credential': { id: string; person: string };
  'auth.second_step': { id: string; person: string };
  'auth.verification': { id: string; expires_at: Moment };
  'auth.attempt': { key: string; count: number; since: Moment };
  'auth.kept_form': { token_hash: string; person: string; target: string; fields: string; kept_at: Moment };
  taking_part: {
    id: string;
    person: string;
    programme: string;
    role: string;
    organisation: string | null;
    theme: string | null;
    since: Moment;
    granted_by: string;
    ended_at: MomentOrNot;
    ended_by: string | null;
  };
  invitation: {
    id: string;
    mail: string;
    language: 'nl' | 'en';
    programme: string;
    role: string;
    organisation: string | null;
    theme: string | null;
    token_hash: string;
    invited_by: string;
    invited_at: Moment;
    expires_at: Moment;
    accepted_at: MomentOrNot;
    accepted_by: string | null;
    withdrawn_at: MomentOrNot;
  };
  outbox: {
    id: string;
    kind: string;
    about: string | null;
    person: string | null;
    recipient: string | null;
    subject: string | null;
    body: string | null;
    made_at: Moment;
    attempts: Generated<number>;
    next_attempt_at: Moment;
    last_error: string | null;
    sent_at: MomentOrNot;
    given_up_at: MomentOrNot;
  };
  reminder: { person: string; is_wanted: Generated<boolean>; mailed_on: string | null };
  saved_view: { id: string; person: string; kind: string; name: string; query: string; made_at: Moment };
}
