import type { Accounts } from '#domain/account/accounts';
import { SESSION_LIMITS } from '#domain/account/session-limits';
import { moment, type AccountStore } from './account-database.ts';

type SessionPart = 'sessionsOf' | 'touchSession' | 'confirmSession' | 'endSession' | 'endSessions';

/** Sessions of people, as far as better-auth does not keep them itself. */
export function sessions({ db, clock }: AccountStore): Pick<Accounts, SessionPart> {
  return {
    async sessionsOf(person) {
      const now = clock.now().getTime();
      const rows = await db
        .selectFrom('auth.session')
        .select(['id', 'user_agent', 'created_at', 'seen_at'])
        .where('person', '=', person)
        .where('created_at', '>', new Date(now - SESSION_LIMITS.longest))
        .where('seen_at', '>', new Date(now - SESSION_LIMITS.idle))
        .orderBy('seen_at', 'desc')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        userAgent: row.user_agent,
        createdAt: moment(row.created_at),
        seenAt: moment(row.seen_at),
      }));
    },
    async touchSession(id) {
      await db.updateTable('auth.session').set({ seen_at: clock.now() }).where('id', '=', id).execute();
    },
    async confirmSession(id) {
      await db.updateTable('auth.session').set({ confirmed_at: clock.now() }).where('id', '=', id).execute();
    },
    async endSession(person, id) {
      await db.deleteFrom('auth.session').where('person', '=', person).where('id', '=', id).execute();
    },
    async endSessions(person, keep) {
      const all = db.deleteFrom('auth.session').where('person', '=', person);
      await (keep === undefined ? all : all.where('id', '!=', keep)).execute();
    },
  };
}
