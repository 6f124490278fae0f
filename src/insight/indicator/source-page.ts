import type { ForeignTable, Publisher } from '#domain/catalogue/catalogue';
import type { MeasureCount } from '#domain/figures/reader';
import type { Indicator } from '#domain/indicator/indicator';
import type { Release } from '#domain/release/release';
import { byName } from '#insight/by-name';
import type { Reading } from '#insight/reading';

/** One foreign table, with what was loaded from it. */
export interface Source {
  id: string;
  title: string;
  publisher: Publisher | null;
  licence: string;
  url: string | null;
  /** What the catalogue knows of it; null for a table that only an import brought. */
  table: ForeignTable | null;
  /** Newest first. */
  releases: Release[];
}

export interface SourceList {
  publishers: { publisher: Publisher | null; name: string; loaded: Source[]; waiting: Source[] }[];
  counts: { loaded: number; waiting: number; incomplete: number };
}

export interface SourcePage extends Source {
  indicators: Indicator[];
  /** Of the newest release: what it holds, column by column. */
  measures: MeasureCount[];
}

export interface ReleasePage {
  source: Source;
  release: Release;
  measures: MeasureCount[];
  indicators: Indicator[];
  /** The release of the same table that came after; null for the newest. */
  supersededBy: Release | null;
}

/** `/bronnen`: every table that feeds an indicator or was loaded, by publisher. */
export async function sourceList(reading: Reading): Promise<SourceList> {
  const sources = await allSources(reading);
  const names = [...new Set(sources.map(publisherName))].sort(byName((name) => name));
  return {
    publishers: names.map((name) => {
      const own = sources.filter((source) => publisherName(source) === name);
      return {
        name,
        publisher: own[0]?.publisher ?? null,
        loaded: own.filter(({ releases }) => releases.length > 0),
        waiting: own.filter(({ releases }) => releases.length === 0),
      };
    }),
    counts: {
      loaded: sources.filter(({ releases }) => releases.length > 0).length,
      waiting: sources.filter(({ releases }) => releases.length === 0).length,
      incomplete: sources.filter(({ releases }) => releases[0]?.complete === false).length,
    },
  };
}

/** `/bronnen/[table]`; null when no table has this id. */
export async function sourcePage(reading: Reading, id: string): Promise<SourcePage | null> {
  const source = (await allSources(reading)).find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  if (!source) return null;
  const newest = source.releases[0];
  return {
    ...source,
    indicators: fedBy(reading, source.id),
    measures: newest ? await reading.figures.releaseMeasures(newest.id) : [],
  };
}

/** `/bronnen/[table]/[release]`; null when the table has no such release. */
export async function releasePage(reading: Reading, table: string, id: string): Promise<ReleasePage | null> {
  const source = (await allSources(reading)).find((candidate) => candidate.id.toLowerCase() === table.toLowerCase());
  const place = source?.releases.findIndex((release) => release.id === id) ?? -1;
  const release = source?.releases[place];
  if (!source || !release) return null;
  return {
    source,
    release,
    measures: await reading.figures.releaseMeasures(id),
    indicators: fedBy(reading, source.id),
    supersededBy: source.releases[place - 1] ?? null,
  };
}

function fedBy({ catalogue }: Reading, table: string): Indicator[] {
  return catalogue.indicators.filter((indicator) => indicator.mappings.some((mapping) => mapping.tables.includes(table)));
}

function publisherName(source: Source): string {
  return source.publisher?.name ?? source.releases[0]?.table.publisher ?? '';
}

async function allSources({ figures, catalogue }: Reading): Promise<Source[]> {
  const byTable = Map.groupBy(await figures.releases(), (release) => release.table.id);
  const ids = new Set([...catalogue.tables.map(({ id }) => id), ...byTable.keys()]);
  return [...ids].sort().map((id) => {
    const table = catalogue.table(id) ?? null;
    const releases = [...(byTable.get(id) ?? [])].sort((a, b) => (a.retrievedAt < b.retrievedAt ? 1 : -1));
    const newest = releases[0]?.table;
    const publisher = catalogue.publisher(newest?.publisher ?? table?.publisher ?? '') ?? null;
    return {
      id,
      title: newest?.title ?? table?.title ?? id,
      publisher,
      licence: newest?.licence ?? publisher?.licence ?? '',
      url: newest?.url ?? null,
      table,
      releases,
    };
  });
}
