import { storable } from '#base/text';
import type { Accounts, KeptForm } from '#domain/account/accounts';
import type { AccountStore } from './account-database.ts';

const KEPT_MS = 24 * 3_600_000;

/** What people sent when their session had just ended. */
export function keptForms({ db, clock }: AccountStore): Pick<Accounts, 'keepForm' | 'keptForm'> {
  return {
    async keepForm(tokenHash, person, { target, fields }) {
      const kept = fields.map(([name, value]) => [storable(name), storable(value)]);
      await db
        .insertInto('auth.kept_form')
        .values({ token_hash: tokenHash, person, target, fields: JSON.stringify(kept), kept_at: clock.now() })
        .execute();
    },
    async keptForm(tokenHash, person) {
      const row = await db
        .selectFrom('auth.kept_form')
        .select(['target', 'fields'])
        .where('token_hash', '=', tokenHash)
        .where('person', '=', person)
        .where('kept_at', '>', new Date(clock.now().getTime() - KEPT_MS))
        .executeTakeFirst();
      // The driver hands over JSON as it is told to: parsed, or as text.
      const fields: unknown = typeof row?.fields === 'string' ? JSON.parse(row.fields) : row?.fields;
      return row ? { target: row.target, fields: fields as KeptForm['fields'] } : null;
    },
  };
}
