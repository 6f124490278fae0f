import { steers } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { FiguresReader } from '#domain/figures/reader';
import type { PlaceRef } from '#domain/programme-page/told';
import type { AreaChallenges, ChallengeTold, PlanPair, PlansPage, PlanTold } from '#domain/plan/plans-page';
import type { Register, Seen } from '#domain/register/register';
import { areaReach, type AreaReach } from '#insight/area/area-reach';
import { byName } from '#insight/by-name';
import { namesOf } from '#insight/names-of';
import { challengeTension } from '#insight/plan/challenge-tension';
import { proposedOverlaps } from '#insight/plan/proposed-overlaps';
import { themeGaps } from '#insight/plan/theme-gaps';
import { byRank } from '#insight/programme/order';
import { placeRefs } from '#insight/programme/refs';
import { readKinds } from '#insight/read-kinds';

interface PlansContent {
  theme: readonly Seen<'programmeTheme'>[];
  plan: readonly Seen<'plan'>[];
  challenge: readonly Seen<'challenge'>[];
  interest: readonly Seen<'interest'>[];
  organisation: readonly Seen<'organisation'>[];
}

type PlansFigures = Pick<FiguresReader, 'area' | 'place'>;

/** Plans beside themes, challenges and interests of a programme, as far as the viewer may see them. */
export async function plansPage(
  { register, figures }: { register: Register; figures: PlansFigures },
  viewer: Viewer,
  programme: Seen<'programme'>,
): Promise<PlansPage> {
  const [{ programmeTheme: theme, programmeArea, ...own }, { things: organisation }] = await Promise.all([
    readKinds(register, viewer, ['programmeTheme', 'programmeArea', 'plan', 'challenge', 'interest'], [programme.id]),
    register.list(viewer, 'organisation'),
  ]);
  const content: PlansContent = { ...own, theme, organisation };
  const parts = programmeArea.flatMap(({ values }) => values.areas ?? []);
  const worksIn = [...new Set(parts.length > 0 ? parts : (programme.values.areas ?? []))];
  const places = await placeRefs(figures, [...new Set([...worksIn, ...own.plan.flatMap(({ values }) => values.areas ?? [])])]);
  const ground: PlansGround = {
    places,
    worksIn: places.filter(({ code }) => worksIn.includes(code)).sort(byName(({ code, area }) => area?.name ?? code)),
    ends: programme.values.ends ?? null,
    reach: await areaReach(places, figures),
  };
  return {
    ...plansBesideThemes(content, ground),
    areas: await challengesByArea(content, figures),
    seesInterests: steers(viewer, programme.id),
  };
}

/** Where and until when a programme works, and which of all areas lie in which. */
export interface PlansGround {
  /** Every area that a plan or the programme names. */
  places: readonly PlaceRef[];
  worksIn: readonly PlaceRef[];
  ends: string | null;
  reach: AreaReach;
}

/** Which plans each theme has and where not, which have no theme, and which overlap or clash, or may overlap. */
export function plansBesideThemes(
  content: Pick<PlansContent, 'theme' | 'plan' | 'organisation'>,
  { places, worksIn, ends, reach }: PlansGround,
): Omit<PlansPage, 'areas' | 'seesInterests'> {
  const names = namesOf(content.organisation);
  const told = content.plan
    .map((plan): PlanTold => ({ plan, organisation: names.get(plan.values.organisation ?? '') ?? null }))
    .sort(byName(({ plan }) => plan.values.name ?? ''));
  const isOver = ({ plan }: PlanTold) => plan.values.state === 'ended';
  return {
    themes: content.theme.toSorted(byRank).map(({ id, values }) => {
      const own = told.filter(({ plan }) => plan.values.themes?.includes(id));
      const plans = own.filter((one) => !isOver(one));
      const living = plans.map(({ plan }) => plan);
      return { id, name: values.name ?? '', plans, ended: own.filter(isOver), gaps: themeGaps(living, worksIn, ends, reach) };
    }),
    themeless: told.filter(({ plan }) => (plan.values.themes ?? []).length === 0),
    overlaps: pairs(content.plan, 'overlaps'),
    clashes: pairs(content.plan, 'clashes'),
    proposed: proposedOverlaps(content.plan, content.theme, places, reach),
  };
}

/** Each pair once, also where both plans name each other; a plan that can't be seen or that ended makes none. */
function pairs(plans: readonly Seen<'plan'>[], field: 'overlaps' | 'clashes'): PlanPair[] {
  const living = plans.filter(({ values }) => values.state !== 'ended');
  const all = new Map(living.map((plan) => [plan.id, plan]));
  const found = new Map<string, PlanPair>();
  for (const plan of living) {
    for (const id of plan.values[field] ?? []) {
      const other = all.get(id);
      if (other && other.id !== plan.id) found.set([plan.id, other.id].sort().join(' '), [plan, other]);
    }
  }
  return [...found.values()].sort(byName(([one, other]) => `${one.values.name ?? ''} ${other.values.name ?? ''}`));
}

async function challengesByArea(content: PlansContent, figures: Pick<FiguresReader, 'area'>): Promise<AreaChallenges[]> {
  const names = namesOf(content.organisation);
  const interests = Map.groupBy(content.interest, ({ values }) => values.challenge);
  const told = (challenge: Seen<'challenge'>): ChallengeTold => {
    const own = (interests.get(challenge.id) ?? [])
      .map((interest) => ({ interest, organisation: names.get(interest.values.organisation ?? '') ?? null }))
      .sort(byName(({ organisation }) => organisation ?? ''));
    return { challenge, interests: own, tension: challengeTension(own) };
  };
  const codes = [...new Set(content.challenge.flatMap(({ values }) => values.areas ?? []))];
  const places = await placeRefs(figures, codes);
  const areas = places
    .sort(byName(({ code, area }) => area?.name ?? code))
    .map((place) => ({ place, challenges: content.challenge.filter(({ values }) => values.areas?.includes(place.code)).map(told) }));
  const nowhere = content.challenge.filter(({ values }) => (values.areas ?? []).length === 0).map(told);
  return nowhere.length > 0 ? [...areas, { place: null, challenges: nowhere }] : areas;
}
