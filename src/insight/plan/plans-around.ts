import type { Theme } from '#domain/catalogue/catalogue';
import type { PlanBeside, PlansAround } from '#domain/plan/plans-around';
import type { PlaceRef } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';
import type { AreaReach } from '#insight/area/area-reach';
import { commonThemes, type ThemeTied } from '#insight/plan/common-theme';
import { overlapsAcross, served, type ThemesTied } from '#insight/plan/overlaps-across';

/** What is held beside each other: themes of a programme with its plans, and plans of others with theirs. */
export interface HeldBeside {
  /** Plans of the programme that hold or are being made. */
  plans: readonly Seen<'plan'>[];
  themes: readonly ThemeTied[];
  beside: readonly PlanBeside[];
  theirThemes: readonly ThemeTied[];
  catalogue: readonly Theme[];
}

/**
 * What of plans of other programmes stands beside no theme of the programme's own, which themes of the figures no plan in
 * its area serves, and which plans may overlap across programmes.
 */
export function plansAround(
  { plans, themes, beside, theirThemes, catalogue }: HeldBeside,
  places: readonly PlaceRef[],
  reach: AreaReach,
): Omit<PlansAround, 'hasArea' | 'unplaced'> {
  const own: ThemesTied = { themes, commonOf: commonThemes(themes, catalogue) };
  const theirs: ThemesTied = { themes: theirThemes, commonOf: commonThemes(theirThemes, catalogue) };
  const inOwnArea = beside.filter(({ places: shared }) => shared.length > 0);
  const here = [...plans.map((plan) => served(plan, own)), ...inOwnArea.map(({ plan }) => served(plan, theirs))];
  const [hasOwn, isServed] = [new Set(own.commonOf.values()), new Set(here.flat())];
  const elsewhere = catalogue
    .filter(({ id }) => !hasOwn.has(id))
    .map(({ id, title }) => ({ theme: { id, title }, plans: beside.filter(({ plan }) => served(plan, theirs).includes(id)) }));
  return {
    plans: beside.length,
    programmes: new Set(beside.map(({ programme }) => programme.id)).size,
    elsewhere: elsewhere.filter(({ plans: there }) => there.length > 0),
    apart: beside.filter(({ plan }) => served(plan, theirs).length === 0),
    unserved: catalogue.filter(({ id, judged }) => judged && !isServed.has(id)).map(({ id, title }) => ({ id, title })),
    untold: here.filter((common) => common.length === 0).length,
    overlaps: overlapsAcross(plans, own, beside, theirs, places, reach),
  };
}
