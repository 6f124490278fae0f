-- Who may sign in, with what, and who takes part in which programme as what.
-- The tables of better-auth 1.7 (person, session, credential, verification, second_step) keep its meaning of
-- every column; src/app/sign-in/table-names.ts ties its names to these.

create schema auth;

create table auth.person (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  -- Always in lower case: the same person has one account.
  mail text not null unique check (mail = lower(mail) and length(mail) <= 254),
  mail_verified boolean not null default false,
  image text,
  language text not null default 'nl' check (language in ('nl', 'en')),
  is_administrator boolean not null default false,
  two_factor_enabled boolean default false,
  -- An account is ended, never deleted: the change log names its id, and people must see who that was.
  ended_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table auth.session (
  id uuid primary key,
  token text not null unique,
  person uuid not null references auth.person on delete cascade,
  -- How long better-auth knows the row; src/domain/account/session-limits.ts decides earlier.
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  -- When its person last asked for a page, to the minute.
  seen_at timestamptz not null default now(),
  -- When its person last proved who they are.
  confirmed_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth.session (person);

create table auth.credential (
  id uuid primary key,
  person uuid not null references auth.person on delete cascade,
  provider text not null,
  account text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider, account)
);
create index on auth.credential (person);

create table auth.verification (
  id uuid primary key,
  -- Only a hash of what was handed out.
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth.verification (identifier);

create table auth.second_step (
  id uuid primary key,
  person uuid not null references auth.person on delete cascade,
  -- Encrypted with the secret of the instance, as are the backup codes.
  secret text not null,
  backup_codes text not null,
  verified boolean default true,
  failed_verification_count integer default 0,
  locked_until timestamptz
);
create index on auth.second_step (person);

-- How often something was tried, by whom it is counted (a hash): the same for every process.
create table auth.attempt (
  key text primary key,
  count integer not null,
  since timestamptz not null
);

-- What somebody sent when their session had just ended, until they have signed in again.
create table auth.kept_form (
  token_hash text primary key,
  person uuid not null references auth.person on delete cascade,
  target text not null,
  fields jsonb not null,
  kept_at timestamptz not null default now()
);

create table taking_part (
  id uuid primary key,
  person uuid not null references auth.person,
  programme uuid not null,
  -- One of the roles of src/domain/account/viewer.ts, which may grow.
  role text not null,
  organisation uuid,
  theme uuid,
  since timestamptz not null default now(),
  granted_by text not null,
  ended_at timestamptz,
  ended_by text
);
create unique index on taking_part (person, programme, role) where ended_at is null;
create index on taking_part (programme);

create table invitation (
  id uuid primary key,
  mail text not null check (mail = lower(mail) and length(mail) <= 254),
  language text not null default 'nl' check (language in ('nl', 'en')),
  programme uuid not null,
  role text not null,
  organisation uuid,
  theme uuid,
  token_hash text not null unique,
  invited_by text not null,
  invited_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references auth.person,
  withdrawn_at timestamptz
);
create index on invitation (programme);

-- Mail that is to be sent. Written in the transaction of what it tells of; a job sends it and empties the text.
create table outbox (
  id uuid primary key,
  -- What kind of mail, about what: so that a reminder is not written twice in a week.
  kind text not null,
  about text,
  person uuid references auth.person,
  recipient text,
  subject text,
  body text,
  made_at timestamptz not null default now(),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error text,
  sent_at timestamptz,
  given_up_at timestamptz
);
create index on outbox (next_attempt_at) where sent_at is null and given_up_at is null;
create index on outbox (person, kind, made_at);

create table saved_view (
  id uuid primary key,
  person uuid not null references auth.person on delete cascade,
  kind text not null,
  name text not null check (length(name) between 1 and 100),
  query text not null check (length(query) <= 4000),
  made_at timestamptz not null default now(),
  unique (person, kind, name)
);
