import type { Kysely } from 'kysely';
import type { Clock } from '#base/clock';
import type { Accounts } from '#domain/account/accounts';
import { attempts } from './attempts.ts';
import type { AccountStore } from './account-database.ts';
import type { AccountTables } from './account-tables.ts';
import { invitations } from './invitations.ts';
import { keptForms } from './kept-forms.ts';
import { outbox } from './outbox.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { reminders } from './reminders.ts';
import { savedViews } from './saved-views.ts';
import { sessions } from './sessions.ts';
import { sweep } from './sweep.ts';

/** Accounts on an opened database that has its migrations. */
export function openAccounts(db: unknown, clock: Clock): Accounts {
  // The database knows many tables; here only those of accounts are spoken of.
  const store: AccountStore = { db: db as Kysely<AccountTables>, clock };
  return {
    ...people(store),
    ...parts(store),
    ...invitations(store),
    ...sessions(store),
    ...attempts(store),
    ...keptForms(store),
    ...outbox(store),
    ...reminders(store),
    ...savedViews(store),
    sweep: () => sweep(store),
  };
}
