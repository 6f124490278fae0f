import type { OverlapAcross, PlanBeside } from '#domain/plan/plans-around';
import type { PlaceRef } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';
import type { AreaReach } from '#insight/area/area-reach';
import { byName } from '#insight/by-name';
import type { ThemeTied } from '#insight/plan/common-theme';
import { overlapOf } from '#insight/plan/proposed-overlaps';

/** Themes of one side, with the theme of the figures to which each belongs. */
export interface ThemesTied {
  themes: readonly ThemeTied[];
  commonOf: ReadonlyMap<string, string>;
}

/** The themes of the figures that a plan serves. */
export function served({ values }: Pick<Seen<'plan'>, 'values'>, { commonOf }: ThemesTied): string[] {
  return (values.themes ?? []).flatMap((id) => commonOf.get(id) ?? []);
}

/** Plans of a programme and of others that may overlap, by the rule that holds within a programme; own plans A to Z. */
export function overlapsAcross(
  plans: readonly Seen<'plan'>[],
  own: ThemesTied,
  beside: readonly PlanBeside[],
  theirs: ThemesTied,
  places: readonly PlaceRef[],
  reach: AreaReach,
): OverlapAcross[] {
  return plans.toSorted(byName(({ values }) => values.name ?? '')).flatMap((plan) =>
    beside.flatMap((one): OverlapAcross[] => {
      const there = served(one.plan, theirs);
      const common = served(plan, own).filter((id) => there.includes(id));
      const found = overlapOf([plan, one.plan], namesAmong(common, plan, own), places, reach);
      return found ? [{ ...found, beside: one, theirThemes: namesAmong(common, one.plan, theirs) }] : [];
    }),
  );
}

/** How a side calls those of its themes that a plan serves and that belong to some of the figures. */
function namesAmong(common: readonly string[], { values }: Seen<'plan'>, { themes, commonOf }: ThemesTied): string[] {
  const own = themes.filter(({ id }) => values.themes?.includes(id) && common.includes(commonOf.get(id) ?? ''));
  return own.map((theme) => theme.values.name ?? '');
}
