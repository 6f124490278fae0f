import type { FiguresReader } from '#domain/figures/reader';
import type { SourceLine } from '#domain/profile/profile';
import type { Release } from '#domain/release/release';
import type { Reading } from '#insight/reading';
import { remembered } from '#insight/area/area-memory';

/** Looks up the source of a release; an unknown release keeps its id, so that nothing stands without one. */
export async function sourceLines({ figures, catalogue }: Reading): Promise<(release: string) => SourceLine> {
  const releases = await knownReleases(figures);
  return (id) => {
    const release = releases.get(id);
    const publisher = release && catalogue.publisher(release.table.publisher);
    return {
      table: release?.table.id ?? '',
      tableTitle: release?.table.title ?? '',
      publisher: publisher?.name ?? release?.table.publisher ?? '',
      licence: release?.table.licence ?? publisher?.licence ?? '',
      release: id,
      retrievedAt: release?.retrievedAt ?? null,
      complete: release?.complete ?? true,
    };
  };
}

/** Names of those whose figures are loaded, in the order in which the catalogue knows them. */
export async function publishersInUse({ figures, catalogue }: Reading): Promise<string[]> {
  const used = new Set([...(await knownReleases(figures)).values()].map(({ table }) => table.publisher));
  return catalogue.publishers.filter(({ id }) => used.has(id)).map(({ name }) => name);
}

function knownReleases(figures: FiguresReader): Promise<Map<string, Release>> {
  return remembered(figures, 'releases', async () => new Map((await figures.releases()).map((one) => [one.id, one])));
}
