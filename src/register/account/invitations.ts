import type { Selectable } from 'kysely';
import { newId } from '#base/id';
import type { Accounts, Invitation } from '#domain/account/accounts';
import type { Role } from '#domain/account/viewer';
import { moment, together, type AccountStore } from './account-database.ts';
import type { AccountTables } from './account-tables.ts';
import { queueMail } from './outbox.ts';
import { givePart } from './parts.ts';

type InvitationPart = 'invite' | 'invitation' | 'invitationsOf' | 'withdrawInvitation' | 'accept';

/** Parts that wait until somebody takes them. */
export function invitations(store: AccountStore): Pick<Accounts, InvitationPart> {
  const open = ({ db, clock }: AccountStore) =>
    db
      .selectFrom('invitation')
      .selectAll()
      .where('accepted_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .where('expires_at', '>', clock.now());
  return {
    invite: (part, { mail, language, tokenHash, expiresAt, by }, letter) =>
      together(store, async (inside) => {
        const id = newId(inside.clock);
        const { programme, role, organisation, theme } = part;
        await inside.db
          .insertInto('invitation')
          .values({
            ...{ id, mail: mail.toLowerCase(), language, programme, role, organisation, theme },
            ...{ token_hash: tokenHash, invited_by: by, invited_at: inside.clock.now(), expires_at: expiresAt },
          })
          .execute();
        await queueMail(inside, { ...letter, about: id });
        return id;
      }),
    async invitation(tokenHash) {
      const row = await open(store).where('token_hash', '=', tokenHash).executeTakeFirst();
      return row ? asInvitation(row) : null;
    },
    async invitationsOf(programme) {
      return (await open(store).where('programme', '=', programme).orderBy('invited_at').execute()).map(asInvitation);
    },
    async withdrawInvitation(id) {
      await store.db
        .updateTable('invitation')
        .set({ withdrawn_at: store.clock.now() })
        .where('id', '=', id)
        .where('accepted_at', 'is', null)
        .execute();
    },
    accept: (tokenHash, person) =>
      together(store, async (inside) => {
        const row = await open(inside).where('token_hash', '=', tokenHash).forUpdate().executeTakeFirst();
        if (!row) return false;
        await inside.db
          .updateTable('invitation')
          .set({ accepted_at: inside.clock.now(), accepted_by: person })
          .where('id', '=', row.id)
          .execute();
        const { programme, role, organisation, theme } = asInvitation(row);
        await givePart(inside, person, { programme, role, organisation, theme }, row.invited_by);
        return true;
      }),
  };
}

function asInvitation(row: Selectable<AccountTables['invitation']>): Invitation {
  return {
    id: row.id,
    mail: row.mail,
    language: row.language,
    programme: row.programme,
    role: row.role as Role,
    organisation: row.organisation,
    theme: row.theme,
    invitedBy: row.invited_by,
    invitedAt: moment(row.invited_at),
    expiresAt: moment(row.expires_at),
  };
}
