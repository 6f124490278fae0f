import type { Viewer } from '#domain/account/viewer';
import type { Query, Register, Seen } from '#domain/register/register';
import type { ThemeTied } from '#insight/plan/common-theme';

const FIELDS = ['name', 'state', 'organisation', 'themes', 'areas', 'begins', 'ends', 'aims'] as const satisfies Query<'plan'>['fields'];

/**
 * Where plans of other programmes are that hold or are being made, as far as a viewer may read them. There can be
 * thousands: only of those that turn out to be near is more read (`readPlans`).
 */
export async function plansElsewhere(register: Pick<Register, 'list'>, viewer: Viewer, programme: string): Promise<Seen<'plan'>[]> {
  const { things } = await register.list(viewer, 'plan', { where: { state: ['in-preparation', 'adopted'] }, fields: ['areas'] });
  return things.filter((plan) => plan.programme !== programme);
}

/** Some of those plans as they are told, with the programmes that they are of and their themes. */
export interface PlansRead {
  plans: readonly Seen<'plan'>[];
  programmes: readonly Seen<'programme'>[];
  themes: readonly ThemeTied[];
}

/** Reads plans by their ids; one whose programme can't be read is left out. */
export async function readPlans(register: Pick<Register, 'list'>, viewer: Viewer, ids: readonly string[]): Promise<PlansRead> {
  if (ids.length === 0) return { plans: [], programmes: [], themes: [] };
  const { things: plans } = await register.list(viewer, 'plan', { ids, fields: FIELDS });
  const of = [...new Set(plans.flatMap(({ programme }) => programme ?? []))];
  const [{ things: programmes }, { things: themes }] = await Promise.all([
    register.list(viewer, 'programme', { ids: of, fields: ['name'] }),
    register.list(viewer, 'programmeTheme', { programmes: of, fields: ['name', 'catalogueTheme'] }),
  ]);
  const known = new Set(programmes.map(({ id }) => id));
  return { plans: plans.filter(({ programme }) => known.has(programme ?? '')), programmes, themes };
}
