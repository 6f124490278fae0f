import type { Issue } from '#base/issue';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Release } from '#domain/release/release';
import { byAge, type Manifest } from './manifest.ts';

/** How releases of a table go together: as the catalogue says now, else as the release was told. */
export function policyOf({ table }: Pick<Release, 'table'>, catalogue: Pick<Catalogue, 'table'>): Release['table']['policy'] {
  return catalogue.table(table.id)?.policy ?? table.policy;
}

/** A warning when a release renews only a part of a re-estimated series, of which an older release has more. */
export function partRenewed(release: Release, catalogue: Pick<Catalogue, 'table'>, manifests: readonly Manifest[]): Issue[] {
  if (release.complete || policyOf(release, catalogue) !== 'one-release-per-series') return [];
  const before = manifests
    .filter(({ table }) => table.id === release.table.id)
    .sort(byAge)
    .at(-1);
  return before ? [{ code: 'series-partly-renewed', level: 'warning', params: { table: release.table.id, since: before.id } }] : [];
}
