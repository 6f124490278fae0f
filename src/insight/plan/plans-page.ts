import { steers } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { FiguresReader } from '#domain/figures/reader';
import type { AreaChallenges, ChallengeTold, PlanPair, PlansPage, PlanTold } from '#domain/plan/plans-page';
import type { Register, Seen } from '#domain/register/register';
import { byName } from '#insight/by-name';
import { namesOf } from '#insight/names-of';
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

/** Plans beside themes, challenges and interests of a programme, as far as the viewer may see them. */
export async function plansPage(
  { register, figures }: { register: Register; figures: Pick<FiguresReader, 'area'> },
  viewer: Viewer,
  programme: string,
): Promise<PlansPage> {
  const [{ programmeTheme: theme, ...own }, { things: organisation }] = await Promise.all([
    readKinds(register, viewer, ['programmeTheme', 'plan', 'challenge', 'interest'], [programme]),
    register.list(viewer, 'organisation'),
  ]);
  const content: PlansContent = { ...own, theme, organisation };
  return {
    ...plansBesideThemes(content),
    areas: await challengesByArea(content, figures),
    seesInterests: steers(viewer, programme),
  };
}

/** Which plans each theme has, which plans have no theme, and which overlap or clash. */
export function plansBesideThemes(
  content: Pick<PlansContent, 'theme' | 'plan' | 'organisation'>,
): Omit<PlansPage, 'areas' | 'seesInterests'> {
  const names = namesOf(content.organisation);
  const told = content.plan
    .map((plan): PlanTold => ({ plan, organisation: names.get(plan.values.organisation ?? '') ?? null }))
    .sort(byName(({ plan }) => plan.values.name ?? ''));
  const isOver = ({ plan }: PlanTold) => plan.values.state === 'ended';
  return {
    themes: content.theme.toSorted(byRank).map(({ id, values }) => {
      const own = told.filter(({ plan }) => plan.values.themes?.includes(id));
      return { id, name: values.name ?? '', plans: own.filter((one) => !isOver(one)), ended: own.filter(isOver) };
    }),
    themeless: told.filter(({ plan }) => (plan.values.themes ?? []).length === 0),
    overlaps: pairs(content.plan, 'overlaps'),
    clashes: pairs(content.plan, 'clashes'),
  };
}

/** Each pair once, also where both plans name each other; a plan that can't be seen makes none. */
function pairs(plans: readonly Seen<'plan'>[], field: 'overlaps' | 'clashes'): PlanPair[] {
  const all = new Map(plans.map((plan) => [plan.id, plan]));
  const found = new Map<string, PlanPair>();
  for (const plan of plans) {
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
  const told = (challenge: Seen<'challenge'>): ChallengeTold => ({
    challenge,
    interests: (interests.get(challenge.id) ?? []).map((interest) => ({
      interest,
      organisation: names.get(interest.values.organisation ?? '') ?? null,
    })),
  });
  const codes = [...new Set(content.challenge.flatMap(({ values }) => values.areas ?? []))];
  const places = await placeRefs(figures, codes);
  const areas = places
    .sort(byName(({ code, area }) => area?.name ?? code))
    .map((place) => ({ place, challenges: content.challenge.filter(({ values }) => values.areas?.includes(place.code)).map(told) }));
  const nowhere = content.challenge.filter(({ values }) => (values.areas ?? []).length === 0).map(told);
  return nowhere.length > 0 ? [...areas, { place: null, challenges: nowhere }] : areas;
}
