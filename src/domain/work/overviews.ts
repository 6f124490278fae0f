import type { Role } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { WorkGroup } from '#domain/work/kind-groups';

/** The pages that people work from: most put several lists together. In the order of the menu. */
export const OVERVIEWS = [
  'interventions',
  'actions',
  'execution',
  'chain',
  'synergy',
  'partners',
  'plans',
  'money',
  'grants',
  'meetings',
  'linkages',
  'breakthroughs',
  'streets',
  'checks',
  'evaluation',
] as const;
export type Overview = (typeof OVERVIEWS)[number];

interface Placed {
  group: WorkGroup;
  /** What it is about: who meets no things of that kind has no use for it. */
  about: KindName;
  /** Who works from it; everybody where nobody is named. The others find it on the page of all lists. */
  for?: readonly Role[];
}

/** A residents' representative has a partner's rights, so meets the same pages. */
const PARTNERS: readonly Role[] = ['partner-member', 'residents-representative'];
const WHO_CARRIES: readonly Role[] = ['programme-manager', 'theme-lead', ...PARTNERS];

export const OVERVIEW_PLACES: Readonly<Record<Overview, Placed>> = {
  interventions: { group: 'doings', about: 'intervention' },
  actions: { group: 'meetings', about: 'action', for: [...WHO_CARRIES, 'board-member'] },
  execution: { group: 'doings', about: 'intervention' },
  chain: { group: 'goals', about: 'objective' },
  synergy: { group: 'goals', about: 'objective', for: ['theme-lead', 'board-member', 'researcher'] },
  partners: { group: 'partners', about: 'partner' },
  plans: { group: 'partners', about: 'plan', for: [...WHO_CARRIES, 'board-member', 'researcher', 'controller'] },
  money: { group: 'money', about: 'moneySource' },
  grants: { group: 'money', about: 'grant', for: ['programme-manager', ...PARTNERS, 'controller', 'external-reader'] },
  meetings: { group: 'meetings', about: 'meeting', for: [...WHO_CARRIES, 'board-member', 'controller'] },
  linkages: { group: 'linkages', about: 'linkage', for: [...WHO_CARRIES, 'board-member', 'researcher'] },
  breakthroughs: { group: 'practice', about: 'bottleneck', for: [...WHO_CARRIES, 'board-member', 'researcher'] },
  streets: { group: 'practice', about: 'streetApproach', for: [...WHO_CARRIES, 'researcher'] },
  checks: { group: 'programme', about: 'commitmentCheck' },
  evaluation: {
    group: 'programme',
    about: 'evaluationQuestion',
    for: ['programme-manager', 'residents-representative', 'board-member', 'researcher', 'controller', 'external-reader'],
  },
};

/** The overviews of which somebody meets the things, by the kinds that they meet. */
export function overviewsOf(kinds: readonly KindName[]): Overview[] {
  return OVERVIEWS.filter((overview) => kinds.includes(OVERVIEW_PLACES[overview].about));
}

/** Of those the ones that somebody works from, by the roles that they have here. */
export function overviewsFor(kinds: readonly KindName[], roles: readonly Role[]): Overview[] {
  return overviewsOf(kinds).filter((overview) => {
    const who = OVERVIEW_PLACES[overview].for;
    return who === undefined || roles.some((role) => who.includes(role));
  });
}
