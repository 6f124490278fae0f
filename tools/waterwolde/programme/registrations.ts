import { derivedId } from '../../../src/base/id.ts';
import { METHODS } from '../../../src/domain/answer/method.ts';
import { registerPlan, registrationValues } from '../../../src/domain/registration/plan.ts';
import { codeIn, leafNamed } from '../areas.ts';
import { PLANTS } from '../plants.ts';
import { comparisonAreas } from '../truths.ts';
import { LAST_YEAR } from '../years.ts';
import { NOORD_INTERVENTIONS } from './noord-interventions.ts';
import { filled, type Written } from './written.ts';

interface Question {
  intervention: string;
  indicator: string;
  promised: number;
  /** Residents reached, of how many; everybody when absent. */
  reached?: number;
  /** What was said beforehand, of the years before. */
  smallest: number;
  /** The rung that was foreseen; the highest when absent. */
  foreseen?: '1';
  at: string;
}

const SMALL = PLANTS.find(({ id }) => id === 'small-bijstand-lang') as { reached: number };

/** What the programme wrote down: three in time, one when the figures were known already, and one whose years are still to come. */
const QUESTIONS: readonly Question[] = [
  {
    intervention: 'werk-dichtbij',
    indicator: 'bijstand_share_15_plus',
    promised: -2,
    smallest: 0.4,
    at: '2018-11-19T09:00:00Z',
  },
  { intervention: 'licht-op-straat', indicator: 'crime_vandalism_per_1000', promised: -4, smallest: 1.4, at: '2017-11-06T10:30:00Z' },
  {
    intervention: 'samen-op-pad',
    indicator: 'waterwolde_long_social_assistance_share',
    promised: -11.1,
    reached: Number((SMALL.reached / 2200).toFixed(4)),
    smallest: 0.6,
    at: '2019-10-14T13:15:00Z',
  },
  {
    intervention: 'samen-tegen-inbraak',
    indicator: 'crime_dwelling_theft_per_1000',
    promised: -4,
    smallest: 2.3,
    foreseen: '1',
    at: '2026-03-05T14:00:00Z',
  },
  { intervention: 'vakmensen-uit-de-wijk', indicator: 'bijstand_share_15_plus', promised: -1.5, smallest: 0.5, at: '2026-10-12T08:45:00Z' },
];

/** The questions that Waterwolde-Noord registered, with their hash. */
export function registrationsOf(programme: string): Written[] {
  return QUESTIONS.map(({ intervention, indicator, promised, reached = 1, smallest, foreseen = '4', at }) => {
    const row = NOORD_INTERVENTIONS.find(({ key }) => key === intervention)!;
    const plan = {
      intervention: derivedId('demo', `intervention ${programme} ${intervention}`),
      start: Number(row.begins!.slice(0, 4)),
      indicator,
      treated: row.areas.map((name) => codeIn(leafNamed(name), LAST_YEAR)!),
      comparisonAreas: comparedWith(row.areas),
      method: `contribution ${METHODS.contribution.version}`,
      promised,
      reached,
    };
    const values = registrationValues(registerPlan(plan, at));
    return filled({ key: `${intervention}-vraag`, asOf: at.slice(0, 10), ...values, intervention, foreseen, smallest });
  });
}

/** Weak neighbourhoods without a programme, and not in the same district: what the written criteria choose too. */
function comparedWith(areas: readonly string[]): string[] {
  const districts = new Set(areas.map((name) => codeIn(leafNamed(name), LAST_YEAR)!.slice(0, -2)));
  return comparisonAreas()
    .map((leaf) => codeIn(leaf, LAST_YEAR)!)
    .filter((code) => !districts.has(code.slice(0, -2)));
}
