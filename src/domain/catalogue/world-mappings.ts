import { sha256 } from '#base/checksum';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { areaChangeSchema, type Catalogue } from '#domain/catalogue/catalogue';
import type { Indicator } from '#domain/indicator/indicator';
import type { World } from '#domain/world/world';

/** The parts of a world that speak of figures and areas that the catalogue does not know. */
export type WorldAdditions = Pick<World, 'id' | 'publishers' | 'tables' | 'mappings' | 'areaChanges'>;

/**
 * The catalogue as this world sees it: with the world's own publishers, tables, mappings, series breaks
 * and area changes added. The catalogue that came in is left as it was; a world that adds nothing gets
 * that same catalogue. A planned indicator that the world has figures for becomes active. The version
 * changes with the additions, so that a store knows when its indicators must be made again.
 *
 * @throws Fault with every mapping to an unknown indicator or table, every table of an unknown
 * publisher, every id that the catalogue already has, and every area change that cannot be read.
 */
export function applyWorldMappings(catalogue: Catalogue, world: WorldAdditions): Catalogue {
  const { publishers = [], tables = [], mappings = [], areaChanges = [] } = world;
  if (publishers.length + tables.length + mappings.length + areaChanges.length === 0) return catalogue;

  const changes = areaChanges.map((change) => areaChangeSchema.safeParse(change));
  const allPublishers = [...catalogue.publishers, ...publishers];
  const allTables = [...catalogue.tables, ...tables];
  const issues: Issue[] = [
    ...doubles('publishers', publishers, (id) => catalogue.publisher(id) !== undefined),
    ...doubles('tables', tables, (id) => catalogue.table(id) !== undefined),
    ...unknown('tables', 'publisher', tables.map((table) => [table.publisher]), new Set(allPublishers.map((publisher) => publisher.id))),
    ...unknown('mappings', 'table', mappings.map((mapping) => mapping.tables), new Set(allTables.map((table) => table.id))),
    ...unknown('mappings', 'indicator', mappings.map((mapping) => [mapping.indicator]), new Set(catalogue.indicators.map((indicator) => indicator.id))),
    ...changes.flatMap((change, index): Issue[] =>
      change.success ? [] : [{ code: 'world-area-change-unreadable', level: 'error', at: `areaChanges[${index}]`, params: { reason: change.error.issues[0]?.message ?? null } }],
    ),
  ];
  if (issues.length > 0) throw new Fault(issues);

  const indicators = catalogue.indicators.map((indicator) => withMappings(indicator, mappings));
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return {
    ...catalogue,
    publishers: allPublishers,
    tables: allTables,
    indicators,
    areaChanges: [...catalogue.areaChanges, ...changes.flatMap((change) => (change.success ? [change.data] : []))],
    version: sha256(JSON.stringify([catalogue.version, publishers, tables, mappings, areaChanges])),
    indicator: (id) => byId.get(id),
    theme: (id) => catalogue.theme(id),
    table: (id) => allTables.find((table) => table.id === id),
    publisher: (id) => allPublishers.find((publisher) => publisher.id === id),
  };
}

function withMappings(indicator: Indicator, mappings: NonNullable<World['mappings']>): Indicator {
  const own = mappings.filter((mapping) => mapping.indicator === indicator.id);
  if (own.length === 0) return indicator;
  const breaks = [...(indicator.breaks ?? []), ...own.flatMap((mapping) => mapping.breaks ?? [])];
  return {
    ...indicator,
    status: 'active',
    mappings: [...indicator.mappings, ...own.map(({ indicator: _id, breaks: _breaks, ...mapping }) => mapping)],
    ...(breaks.length > 0 ? { breaks } : {}),
  };
}

/** Ids that are given twice, or that the catalogue already has. */
function doubles(list: string, things: { id: string }[], taken: (id: string) => boolean): Issue[] {
  return things.flatMap(({ id }, index): Issue[] =>
    taken(id) || things.findIndex((other) => other.id === id) < index
      ? [{ code: 'world-id-taken', level: 'error', at: `${list}[${index}]`, params: { id } }]
      : [],
  );
}

/** References to something that neither the catalogue nor the world has. */
function unknown(list: string, kind: 'publisher' | 'table' | 'indicator', references: string[][], known: Set<string>): Issue[] {
  return references.flatMap((ids, index) =>
    ids
      .filter((id) => !known.has(id))
      .map((id): Issue => ({ code: `world-unknown-${kind}`, level: 'error', at: `${list}[${index}]`, params: { id } })),
  );
}
