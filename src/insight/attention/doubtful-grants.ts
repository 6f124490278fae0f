import type { Viewer } from '#domain/account/viewer';
import { DOUBT_FIELDS, grantDoubts } from '#domain/money/grant-doubts';
import type { Register } from '#domain/register/register';
import { advancedOf } from '#insight/money/advanced-of';
import { attentionFields } from './attention-fields.ts';
import { found, type Found } from './found.ts';

const FIELDS = attentionFields('grant', 'state', 'call', 'granted', 'advanced', 'determined', 'perYear', 'appliedOn', 'decidedOn');

/** Grants of which a day or an amount can be and seldom is: each once, at the first that is to be looked at. */
export async function doubtfulGrants(register: Pick<Register, 'list'>, viewer: Viewer, programme: string): Promise<Found[]> {
  const programmes = [programme];
  const [grants, calls, advances] = await Promise.all([
    register.list(viewer, 'grant', { programmes, fields: FIELDS }),
    register.list(viewer, 'grantCall', { programmes, fields: ['closes'] }),
    register.list(viewer, 'grantAdvance', { programmes, fields: ['grant', 'paidOn', 'amount'] }),
  ]);
  const closes = new Map(calls.things.map(({ id, values }) => [id, values.closes ?? null]));
  const paid = Map.groupBy(advances.things, ({ values }) => values.grant);
  return grants.things.flatMap((one) => {
    const own = paid.get(one.id) ?? [];
    const advanced = advancedOf(one, own);
    const paidOn = own.flatMap(({ values }) => values.paidOn ?? []);
    const [doubt] = grantDoubts(one.values, { advanced, paidOn, closes: closes.get(one.values.call ?? '') ?? null });
    return doubt ? [found('grant-doubtful', one, DOUBT_FIELDS[doubt], null)] : [];
  });
}
