import type { Period } from '#base/period';
import type { Indicator } from '#domain/indicator/indicator';
import type { PartsProfile } from '#domain/profile/profile';
import type { Fact, PlaceFigures } from '#insight/area/area-figures';
import type { Subject } from '#insight/area/area-subject';

/** Counts that together are everybody, so that each can be told as a part of a hundred. */
const WHOLES: { id: PartsProfile['id']; parts: string[] }[] = [
  { id: 'ages', parts: ['population_0_14', 'population_15_24', 'population_25_44', 'population_45_64', 'population_65_plus'] },
  { id: 'households', parts: ['single_person_households', 'households_without_children', 'households_with_children'] },
];

/**
 * Who lives here, as parts of a hundred: each published count divided by the sum of the counts. Only
 * in a period in which every part has a value, so that nothing is left out of the hundred.
 */
export function areaParts(subject: Subject, indicatorOf: (id: string) => Indicator | undefined): PartsProfile[] {
  return WHOLES.flatMap(({ id, parts }) => {
    const indicators = parts.map(indicatorOf);
    if (indicators.some((indicator) => indicator === undefined)) return [];
    const own = newestWhole(subject.places.slice(-1), parts, null);
    if (!own) return [];
    const other = newestWhole(subject.comparator?.places ?? [], parts, own.period);
    const [sum, otherSum] = [total(own.facts), other ? total(other.facts) : 0];
    if (sum === 0) return [];
    return [
      {
        id,
        period: own.period,
        release: own.facts[0]!.release,
        parts: own.facts.map((fact, index) => ({
          indicator: indicators[index]!,
          count: fact.value!,
          share: fact.value! / sum,
          referenceShare: other && otherSum > 0 ? other.facts[index]!.value! / otherSum : null,
        })),
      },
    ];
  });
}

function newestWhole(
  places: readonly PlaceFigures[],
  parts: readonly string[],
  asked: Period | null,
): { period: Period; facts: Fact[] } | null {
  for (const place of [...places].reverse()) {
    const first = place.byIndicator.get(parts[0]!) ?? [];
    const periods = asked === null ? first.map(({ period }) => period).reverse() : [asked];
    for (const period of periods) {
      const facts = parts.map((part) => place.byIndicator.get(part)?.find((fact) => fact.period === period && fact.value !== null));
      if (facts.every((fact) => fact !== undefined)) return { period, facts };
    }
  }
  return null;
}

function total(facts: readonly Fact[]): number {
  return facts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}
