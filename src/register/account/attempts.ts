import { sql } from 'kysely';
import type { Accounts } from '#domain/account/accounts';
import type { AccountStore } from './account-database.ts';

/** Counts tries in the database, so that all processes count together. */
export function attempts({ db, clock }: AccountStore): Pick<Accounts, 'attempt' | 'forgetAttempts'> {
  return {
    async attempt(key, { times, withinMs }) {
      const now = clock.now();
      const fresh = new Date(now.getTime() - withinMs);
      // One statement counts and begins anew: two processes never both see the last free place.
      const { rows } = await sql<{ count: number; since: Date | string }>`
        insert into auth.attempt as known (key, count, since) values (${key}, 1, ${now})
        on conflict (key) do update set
          count = case when known.since <= ${fresh} then 1 else known.count + 1 end,
          since = case when known.since <= ${fresh} then ${now} else known.since end
        returning count, since`.execute(db);
      const { count, since } = rows[0]!;
      return count <= times ? null : Math.max(1, Math.ceil((new Date(since).getTime() + withinMs - now.getTime()) / 1000));
    },
    async forgetAttempts(key) {
      await db.deleteFrom('auth.attempt').where('key', '=', key).execute();
    },
  };
}
