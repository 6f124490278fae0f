import type { Viewer } from '#domain/account/viewer';
import { grantDoubts, OF_ADVANCES } from '#domain/money/grant-doubts';
import type { GrantDoubted } from '#domain/money/grants-page';
import type { Register, Seen } from '#domain/register/register';
import { advancedOf } from './advanced-of.ts';

/** What is unlikely about one grant, as far as its viewer may see it; null where nothing is. */
export async function doubtsOfGrant(
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  { id, programme, values }: Pick<Seen<'grant'>, 'id' | 'programme' | 'values'>,
): Promise<GrantDoubted | null> {
  const programmes = [programme!];
  const [calls, advances] = await Promise.all([
    values.call ? register.list(viewer, 'grantCall', { programmes, ids: [values.call], fields: ['closes'] }) : null,
    register.list(viewer, 'grantAdvance', { programmes, where: { grant: [id] }, fields: ['paidOn', 'amount'] }),
  ]);
  const doubts = grantDoubts(values, {
    advanced: advancedOf({ values }, advances.things),
    paidOn: advances.things.flatMap((one) => one.values.paidOn ?? []),
    closes: calls?.things[0]?.values.closes ?? null,
  });
  return doubts.length === 0 ? null : { grant: id, doubts };
}

/** Of the grant of an advance only what its advances make unlikely. */
export async function doubtsOfAdvance(
  register: Pick<Register, 'list' | 'find'>,
  viewer: Viewer,
  { values }: Pick<Seen<'grantAdvance'>, 'values'>,
): Promise<GrantDoubted | null> {
  const grant = values.grant ? await register.find(viewer, 'grant', values.grant) : null;
  const told = grant && grant.withdrawnAt === null ? await doubtsOfGrant(register, viewer, grant) : null;
  const doubts = told?.doubts.filter((doubt) => OF_ADVANCES.includes(doubt)) ?? [];
  return doubts.length === 0 ? null : { ...told!, doubts };
}
