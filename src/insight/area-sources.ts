import type { SourceLine } from '#domain/profile/profile';
import type { Reading } from '#insight/reading';
import { remembered } from '#insight/area-memory';

/** Looks up the source of a release; an unknown release keeps its id, so that nothing stands without one. */
export async function sourceLines({ figures, catalogue }: Reading): Promise<(release: string) => SourceLine> {
  const releases = await remembered(
    figures,
    'releases',
    async () => new Map((await figures.releases()).map((one) => [one.id, one])),
  );
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
