import type { Kind, Leaf } from './areas.ts';
import type { Denominator } from './measures.ts';
import { REPLACEMENT } from './plants.ts';
import type { Chance } from './random.ts';
import { FIRST_YEAR, YEARS } from './years.ts';

/** Exact counts of one leaf in one year; what is published is rounded from these. */
export interface People {
  /** 0-14, 15-24, 25-44, 45-64, 65 and older. */
  ages: number[];
  /** Of one person, of more without children, with children. */
  households: number[];
  /** Owner-occupied, housing association, other landlords. */
  dwellings: number[];
}

interface Profile {
  ages: number[];
  householdSize: number;
  tenure: number[];
  /** Parts of the households of more persons that have children. */
  withChildren: number;
}

const PROFILES: Record<Kind, Profile> = {
  centre: { ages: [8, 17, 39, 20, 16], householdSize: 1.6, tenure: [32, 28, 40], withChildren: 0.3 },
  students: { ages: [6, 44, 30, 11, 9], householdSize: 1.4, tenure: [22, 33, 45], withChildren: 0.3 },
  weak: { ages: [18, 13, 27, 25, 17], householdSize: 2.05, tenure: [21, 70, 9], withChildren: 0.56 },
  middling: { ages: [18, 11, 28, 27, 16], householdSize: 2.3, tenure: [60, 30, 10], withChildren: 0.55 },
  well_off: { ages: [18, 10, 20, 32, 20], householdSize: 2.5, tenure: [86, 5, 9], withChildren: 0.52 },
  village: { ages: [18, 11, 22, 30, 19], householdSize: 2.5, tenure: [78, 15, 7], withChildren: 0.5 },
  mixed: { ages: [17, 12.5, 26, 28, 16.5], householdSize: 2.2, tenure: [57, 30, 13], withChildren: 0.53 },
};

/** Points per year by which the country grows older. */
const AGEING = [-0.15, -0.05, -0.1, 0, 0.3];

/** The people of a leaf in every year of `YEARS` (years before it was there are counted back and unused). */
export function peopleOf(leaf: Leaf, chance: Chance): People[] {
  const profile = PROFILES[leaf.kind];
  const first = leaf.spells[0]!.from;
  const small = leaf.level === 'neighbourhood' ? 1 : 0.05;
  const wobble = chance.autoregression(YEARS.length, 0.7, 'residents', leaf.id);
  const lean = profile.ages.map((_, group) => 1 + 0.06 * small * chance.normal('ages', leaf.id, group));
  let trend = leaf.residents;
  for (let year = first; year > FIRST_YEAR; year--) trend /= 1 + leaf.growth;
  return YEARS.map((year, index) => {
    if (index > 0) trend *= 1 + leaf.growth;
    const residents = Math.round(trend * (1 + 0.004 * small * wobble[index]!));
    const ageing = leaf.kind === 'students' ? 0 : 1;
    const ages = apportion(
      residents,
      profile.ages.map((share, group) => (share + ageing * AGEING[group]! * index) * lean[group]!),
    );
    const households = Math.round(residents / (profile.householdSize - 0.006 * index));
    const single = 100 * (1.55 - 0.5 * (profile.householdSize - 0.006 * index));
    const rest = 100 - single;
    return {
      ages,
      households: apportion(households, [single, rest * (1 - profile.withChildren), rest * profile.withChildren]),
      dwellings: apportion(Math.round(households * 0.985), tenureOf(leaf, year, profile, chance)),
    };
  });
}

function tenureOf(leaf: Leaf, year: number, profile: Profile, chance: Chance): number[] {
  const [owner, association, other] = profile.tenure as [number, number, number];
  const lean = (leaf.level === 'neighbourhood' ? 3 : 0) * chance.normal('tenure', leaf.id);
  const years = leaf.name === REPLACEMENT.area ? Math.max(0, year - REPLACEMENT.from) : 0;
  const moved = years * -REPLACEMENT.associationSharePerYear + 0.1 * (year - FIRST_YEAR);
  const taken = Math.min(moved, association - 1);
  return [owner + lean + taken, Math.max(1, association - lean - taken), other];
}

/** Whole numbers in the proportion of the weights that add up to the total (largest remainder). */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((value, index) => [value - whole[index]!, index] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (let i = 0; i < left; i++) whole[byRemainder[i]![1]]! += 1;
  return whole;
}

export function total(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}

/** How many of them a figure is a part or mean of. */
export function sizeOf(people: People, of: Denominator): number {
  const [children, young, adult, middle, old] = people.ages as [number, number, number, number, number];
  switch (of) {
    case 'residents':
      return total(people.ages);
    case 'residents_15_plus':
      return young + adult + middle + old;
    case 'residents_15_64':
      return young + adult + middle;
    case 'households':
      return total(people.households);
    case 'dwellings':
      return total(people.dwellings);
    case 'pupils':
      return Math.round(0.75 * young + 0.2 * children);
  }
}
