import { steers } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { GrantsPage, SchemeRow } from '#domain/money/grants-page';
import type { MoneyProgramme } from '#domain/money/money-page';
import type { Register } from '#domain/register/register';
import { byName } from '#insight/by-name';
import { namesOf } from '#insight/names-of';
import { byMoment } from '#insight/programme/order';
import { grantGroup, grantRow } from '#insight/money/grant-row';
import { grantSums } from '#insight/money/grant-sums';
import { schemeOfGrant } from '#insight/money/scheme-of-grant';

/**
 * The grants of a programme as its viewer may see them: by scheme and call, and those without one.
 *
 * @param today `YYYY-MM-DD`, for what is due
 */
export async function grantsPage(register: Register, viewer: Viewer, programme: MoneyProgramme, today: string): Promise<GrantsPage> {
  const of = { programmes: [programme.id] };
  const [schemes, calls, grants, advances, interventions] = await Promise.all([
    register.list(viewer, 'grantScheme', of),
    register.list(viewer, 'grantCall', of),
    register.list(viewer, 'grant', of),
    register.list(viewer, 'grantAdvance', of),
    register.list(viewer, 'intervention', of),
  ]);
  const ids = [...new Set(grants.things.flatMap(({ values }) => values.organisation ?? []))];
  const organisations = ids.length === 0 ? [] : (await register.list(viewer, 'organisation', { ids })).things;
  const names = namesOf([...organisations, ...interventions.things]);
  const paid = Map.groupBy(advances.things, ({ values }) => values.grant);
  const closes = new Map(calls.things.map(({ id, values }) => [id, values.closes ?? null]));
  const rows = grants.things.map((grant) => grantRow(grant, names, today, paid.get(grant.id), closes.get(grant.values.call ?? '') ?? null));
  const schemeOf = schemeOfGrant(calls.things);
  const knownCalls = new Set(calls.things.map(({ id }) => id));
  const known = new Set(schemes.things.map(({ id }) => id));
  return {
    programme,
    schemes: schemes.things.map((scheme): SchemeRow => {
      const own = rows.filter(({ grant }) => schemeOf(grant) === scheme.id);
      const ownCalls = calls.things.filter(({ values }) => values.scheme === scheme.id).sort(byMoment(({ values }) => values.opens));
      return {
        scheme,
        calls: ownCalls.map((call) => {
          const ofCall = own.filter(({ grant }) => grant.values.call === call.id);
          return { call, ...grantGroup(ofCall), sums: grantSums(ofCall, call.values.ceiling ?? null) };
        }),
        withoutCall: grantGroup(own.filter(({ grant }) => !knownCalls.has(grant.values.call ?? ''))),
      };
    }),
    withoutScheme: grantGroup(rows.filter(({ grant }) => !known.has(schemeOf(grant) ?? ''))),
    attention: rows
      .flatMap((row) => row.deadlines.filter(({ near }) => near !== 'later').map((deadline) => ({ row, deadline })))
      .sort(byMoment(({ deadline }) => deadline.day)),
    doubtful: rows.filter(({ doubts }) => doubts.length > 0).sort(byName(({ grant }) => grant.values.name ?? '')),
    isWhole: steers(viewer, programme.id),
  };
}
