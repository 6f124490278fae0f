import type { DuckDBConnection } from '@duckdb/node-api';
import type { Period } from '#base/period';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { StoreFolder } from '../files/folder.ts';
import { bindRelease } from '../release/binding.ts';
import { byAge, type Manifest } from '../release/manifest.ts';
import { releasedRows } from './ledger.ts';

/** How many people an indicator counts in an area and period, as anybody can look up; null when nobody told. */
export type KnownBase = (indicator: string, area: { scheme: string; code: string }, period: Period) => number | null;

/** Reads the counts that shares are of from what others published. */
export async function knownBases(
  connection: DuckDBConnection,
  folder: StoreFolder,
  manifests: readonly Manifest[],
  catalogue: Pick<Catalogue, 'indicators'>,
  indicators: ReadonlySet<string>,
): Promise<KnownBase> {
  const found = new Map<string, number>();
  const key = (indicator: string, area: { scheme: string; code: string }, period: Period): string =>
    `${indicator} ${area.scheme}/${area.code} ${period}`;
  if (indicators.size > 0) {
    // Oldest first, so that the newest word on a number stays.
    for (const manifest of [...manifests].sort(byAge)) {
      for (const { indicator, mapping, measure, periods } of bindRelease(manifest, catalogue).bindings) {
        if (!indicators.has(indicator.id)) continue;
        const nameOf = new Map(periods.map(({ position, period }) => [position, period]));
        for (const row of await releasedRows(connection, folder, manifest, [measure], [...nameOf.keys()])) {
          if (row.value !== null) found.set(key(indicator.id, row.area, nameOf.get(row.period)!), row.value * (mapping.factor ?? 1));
        }
      }
    }
  }
  return (indicator, area, period) => found.get(key(indicator, area, period)) ?? null;
}
