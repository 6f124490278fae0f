import type { PlanPair, PlanTold } from '#domain/plan/plan-told';
import type { PlansPage, ThemePlans } from '#domain/plan/plans-page';
import type { Seen } from '#domain/register/register';
import { byName } from '#insight/by-name';
import { namesOf } from '#insight/names-of';
import { commonTheme, commonThemes } from '#insight/plan/common-theme';
import { served } from '#insight/plan/overlaps-across';
import type { HeldBeside } from '#insight/plan/plans-around';
import type { PlansGround } from '#insight/plan/plans-ground';
import { proposedOverlaps } from '#insight/plan/proposed-overlaps';
import { themeGaps } from '#insight/plan/theme-gaps';
import { byRank } from '#insight/programme/order';

/** Themes and plans of a programme, with whose those are. */
interface ThemesAndPlans {
  theme: readonly Seen<'programmeTheme'>[];
  plan: readonly Seen<'plan'>[];
  organisation: readonly Seen<'organisation'>[];
}

/** Which plans each theme has and where not, which have no theme, and which overlap or clash, or may overlap. */
export function plansBesideThemes(
  content: ThemesAndPlans,
  { places, worksIn, ends, reach }: PlansGround,
  { beside, theirThemes, catalogue }: Pick<HeldBeside, 'beside' | 'theirThemes' | 'catalogue'>,
): Omit<PlansPage, 'around' | 'areas' | 'seesInterests'> {
  const names = namesOf(content.organisation);
  const theirs = { themes: theirThemes, commonOf: commonThemes(theirThemes, catalogue) };
  const told = content.plan
    .map((plan): PlanTold => ({ plan, organisation: names.get(plan.values.organisation ?? '') ?? null }))
    .sort(byName(({ plan }) => plan.values.name ?? ''));
  return {
    themes: content.theme.toSorted(byRank).map((theme): ThemePlans => {
      const own = told.filter(({ plan }) => plan.values.themes?.includes(theme.id));
      const plans = own.filter(({ plan }) => goesOn(plan));
      const common = commonTheme(theme, catalogue);
      const others = common === null ? [] : beside.filter(({ plan }) => served(plan, theirs).includes(common.id));
      const here = [...plans, ...others.filter(({ places: shared }) => shared.length > 0)].map(({ plan }) => plan);
      return {
        id: theme.id,
        name: theme.values.name ?? '',
        plans,
        ended: own.filter(({ plan }) => !goesOn(plan)),
        common,
        beside: others,
        gaps: themeGaps(here, worksIn, ends, reach),
      };
    }),
    themeless: told.filter(({ plan }) => (plan.values.themes ?? []).length === 0),
    overlaps: pairs(content.plan, 'overlaps'),
    clashes: pairs(content.plan, 'clashes'),
    proposed: proposedOverlaps(content.plan, content.theme, places, reach),
  };
}

/** Whether a plan holds or is being made. */
export function goesOn({ values }: Seen<'plan'>): boolean {
  return values.state !== 'ended';
}

/** Each pair once, also where both plans name each other; a plan that can't be seen or that ended makes none. */
function pairs(plans: readonly Seen<'plan'>[], field: 'overlaps' | 'clashes'): PlanPair[] {
  const living = plans.filter(goesOn);
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
