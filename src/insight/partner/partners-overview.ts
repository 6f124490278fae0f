import { steers } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import { ORGANISATION_SORTS } from '#domain/partner/partner';
import type { OrganisationSort, PartnerSeats, PartnersOverview, SortTold } from '#domain/partner/partners-overview';
import type { Register, Seen } from '#domain/register/register';
import { hoursPutIn } from '#insight/partner/hours-put-in';
import { partnersPage } from '#insight/programme/partners-page';
import { readKinds } from '#insight/read-kinds';

/** Who takes part in a programme and how its places are divided, as far as the viewer may see it. `today` is `YYYY-MM-DD`. */
export async function partnersOverview(
  register: Register,
  viewer: Viewer,
  programme: Seen<'programme'>,
  today: string,
): Promise<PartnersOverview> {
  const [content, { things }] = await Promise.all([
    readKinds(register, viewer, ['partner', 'seat', 'programmeTheme', 'activity'], [programme.id]),
    register.list(viewer, 'organisation'),
  ]);
  const organisations = new Map(things.map((one) => [one.id, one]));
  return { ...balanceOf({ ...content, programme, organisations, today }), seesSteering: steers(viewer, programme.id) };
}

type Content = Parameters<typeof partnersPage>[0] & { activity: readonly Seen<'activity'>[]; today: string };

/** Partners and places by kind of organisation. Who takes part without being an organisation counts by the kind that was filled in. */
export function balanceOf(content: Content): Omit<PartnersOverview, 'seesSteering'> {
  const { takePart, hours, invited, missing, left, bodies } = partnersPage(content);
  const activities = Map.groupBy(content.activity, ({ values }) => values.responsible ?? null);
  const seatsOf = (organisation: string): number => content.seat.filter(({ values }) => values.organisation === organisation).length;
  const withSeats = (all: typeof takePart): PartnerSeats[] =>
    all.map((told) => ({
      ...told,
      seats: told.organisation ? seatsOf(told.organisation.id) : null,
      hoursInWork: told.organisation ? hoursPutIn(activities.get(told.organisation.id) ?? [], content.today) : null,
    }));
  const namesOf = (all: typeof takePart, sort: OrganisationSort): string[] =>
    all.filter(({ partner, organisation }) => (organisation?.sort ?? partner.values.sort) === sort).map(({ name }) => name);
  const holder = ({ values }: Seen<'seat'>) => (values.organisation ? content.organisations.get(values.organisation) : undefined);
  const all = ORGANISATION_SORTS.map((sort): SortTold => ({
    sort,
    takePart: namesOf(takePart, sort),
    invited: namesOf(invited, sort),
    missing: namesOf(missing, sort),
    seats: bodies.map(({ seats }) => seats.filter(({ seat }) => holder(seat)?.values.sort === sort).length),
  }));
  const sits = ({ seats }: SortTold): boolean => seats.some((count) => count > 0);
  return {
    takePart: withSeats(takePart),
    hours,
    invited: withSeats(invited),
    missing: withSeats(missing),
    left: withSeats(left),
    bodies,
    sorts: all.filter((one) => sits(one) || one.takePart.length + one.invited.length + one.missing.length > 0),
    absent: all.filter((one) => !sits(one) && one.takePart.length === 0 && one.sort !== 'other').map(({ sort }) => sort),
    open: bodies.map(({ seats }) => seats.filter(({ seat }) => !holder(seat)).length),
  };
}
