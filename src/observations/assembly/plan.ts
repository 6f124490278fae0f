import type { Period } from '#base/period';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { FLAG_CODE } from '#domain/observation/observation';
import { bindRelease, type Binding } from '../release/binding.ts';
import { byAge, type Manifest } from '../release/manifest.ts';
import { policyOf } from '../release/part-renewed.ts';

/** The numbers under which the store keeps releases and periods; a delta adds to them and never renumbers. */
export interface Numbers {
  releases: Map<string, number>;
  periods: Map<Period, number>;
}

/** One (release, measure, period) that feeds one (indicator, period). */
export interface Feed {
  release: number;
  measure: number;
  /** Position in the release's periods. */
  source: number;
  indicator: number;
  period: number;
  order: number;
  /** Higher is newer. */
  age: number;
  factor: number;
  flag: number | null;
}

/** Values of a column that are fillers and no figures. */
export interface Filler {
  release: number;
  measure: number;
  source: number;
  indicator: number;
  period: number;
  value: number;
}

/** A release that renews a part of a re-estimated series: what an older release says of its areas counts no more. */
export interface Renewal {
  older: number;
  newer: number;
}

export interface FeedPlan {
  feeds: Feed[];
  fillers: Filler[];
  renewals: Renewal[];
}

/** (indicator, period) as one number: the piece in which the store is renewed. */
export function partitionKey(indicator: number, period: number): number {
  return indicator * 65536 + period;
}

/**
 * Which source measures make which partition of which indicator. Of a table with
 * `one-release-per-series` only the newest release counts (a re-estimated series must not be mixed), and
 * where that holds only a part of the table, the one before it for the areas that are not in it; of other
 * tables every release does.
 */
export function planFeeds(manifests: readonly Manifest[], catalogue: Catalogue, numbers: Numbers): FeedPlan {
  const feeds: Feed[] = [];
  const fillers: Filler[] = [];
  const renewals: Renewal[] = [];
  const position = new Map(catalogue.indicators.map((indicator, index) => [indicator.id, index]));
  [...manifests].sort(byAge).forEach((manifest, age, sorted) => {
    const release = numberOf(numbers.releases, manifest.id);
    if (policyOf(manifest, catalogue) === 'one-release-per-series') {
      const later = sorted.slice(age + 1).filter(({ table }) => table.id === manifest.table.id);
      if (later.some(({ complete }) => complete)) return;
      for (const { id } of later) renewals.push({ older: release, newer: numberOf(numbers.releases, id) });
    }
    for (const binding of bindRelease(manifest, catalogue).bindings) {
      const indicator = position.get(binding.indicator.id)!;
      for (const { position: source, period: name } of binding.periods) {
        const period = numberOf(numbers.periods, name);
        const { factor = 1, flag } = binding.mapping;
        feeds.push({
          release,
          measure: binding.measure,
          source,
          indicator,
          period,
          order: binding.order,
          age,
          factor,
          flag: flag ? FLAG_CODE[flag] : null,
        });
        for (const value of fillersOf(binding, manifest.periods[source]!))
          fillers.push({ release, measure: binding.measure, source, indicator, period, value });
      }
    }
  });
  return { feeds, fillers, renewals };
}

function fillersOf({ mapping }: Binding, period: Period): number[] {
  return (mapping.fillers ?? []).flatMap((filler) => (!filler.periods || filler.periods.includes(period) ? [filler.value] : []));
}

/** The number of a name; a new name gets the next one. */
export function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const next = numbers.size;
  numbers.set(name, next);
  return next;
}
