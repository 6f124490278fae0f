import { steers } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { FiguresReader } from '#domain/figures/reader';
import type { PlansPage } from '#domain/plan/plans-page';
import type { Register, Seen } from '#domain/register/register';
import { sharedAreas } from '#insight/area/area-reach';
import { namesOf } from '#insight/names-of';
import { challengesByArea } from '#insight/plan/challenges-by-area';
import { plansAround } from '#insight/plan/plans-around';
import { plansBeside } from '#insight/plan/plans-beside';
import { goesOn, plansBesideThemes } from '#insight/plan/plans-beside-themes';
import { plansGround } from '#insight/plan/plans-ground';
import { plansElsewhere, readPlans } from '#insight/plan/read-plans-elsewhere';
import { byRank } from '#insight/programme/order';
import { readKinds } from '#insight/read-kinds';

/** What the page reads from: plans and themes, areas, and which themes figures have. */
export interface PlansReading {
  register: Pick<Register, 'list'>;
  figures: Pick<FiguresReader, 'area' | 'place'>;
  catalogue: Pick<Catalogue, 'themes'>;
}

/** Plans beside themes, challenges and interests of a programme, with plans of others, as far as the viewer may see them. */
export async function plansPage(
  { register, figures, catalogue }: PlansReading,
  viewer: Viewer,
  programme: Seen<'programme'>,
): Promise<PlansPage> {
  const [{ programmeTheme: theme, programmeArea, ...own }, { things: organisation }, elsewhere] = await Promise.all([
    readKinds(register, viewer, ['programmeTheme', 'programmeArea', 'plan', 'challenge', 'interest'], [programme.id]),
    register.list(viewer, 'organisation', { fields: ['name'] }),
    plansElsewhere(register, viewer, programme.id),
  ]);
  const content = { ...own, theme, organisation };
  const parts = programmeArea.flatMap(({ values }) => values.areas ?? []);
  const worksIn = [...new Set(parts.length > 0 ? parts : (programme.values.areas ?? []))];
  const ownCodes = [...new Set([...worksIn, ...own.plan.filter(goesOn).flatMap(({ values }) => values.areas ?? [])])];
  const ground = await plansGround([...own.plan, ...elsewhere], worksIn, programme.values.ends ?? null, figures);
  const isNear = ({ values }: Pick<Seen<'plan'>, 'values'>) => sharedAreas(ground.reach, values.areas ?? [], ownCodes).length > 0;
  const near = elsewhere.filter(isNear).map(({ id }) => id);
  const read = await readPlans(register, viewer, near);
  const beside = plansBeside(read, viewer, ground, namesOf(organisation));
  const held = {
    plans: own.plan.filter(goesOn),
    themes: theme.toSorted(byRank),
    beside,
    theirThemes: read.themes,
    catalogue: catalogue.themes,
  };
  const isKnown = (code: string) => ground.places.some((place) => place.code === code && place.area !== null);
  return {
    ...plansBesideThemes(content, ground, held),
    around: {
      ...plansAround(held, ground.places, ground.reach),
      hasArea: ownCodes.length > 0,
      unplaced: elsewhere.filter((plan) => !isNear(plan) && !plan.values.areas?.some(isKnown)).length,
    },
    areas: await challengesByArea(content, figures),
    seesInterests: steers(viewer, programme.id),
  };
}
