import type { AccountStore } from './account-database.ts';

const DAY = 24 * 3_600_000;
/** For how long is kept that an invitation was made, and that a mail went. */
const KEPT_DAYS = 400;

/** Throws away what has had its time. */
export async function sweep({ db, clock }: AccountStore): Promise<void> {
  const ago = (days: number): Date => new Date(clock.now().getTime() - days * DAY);
  await db.deleteFrom('auth.session').where('expires_at', '<', ago(0)).execute();
  await db.deleteFrom('auth.verification').where('expires_at', '<', ago(0)).execute();
  await db.deleteFrom('auth.attempt').where('since', '<', ago(1)).execute();
  await db.deleteFrom('auth.kept_form').where('kept_at', '<', ago(1)).execute();
  await db.deleteFrom('invitation').where('expires_at', '<', ago(KEPT_DAYS)).execute();
  await db.deleteFrom('outbox').where('made_at', '<', ago(KEPT_DAYS)).execute();
}
