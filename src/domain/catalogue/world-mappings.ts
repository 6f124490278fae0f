import { sha256 } from '#base/checksum';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { buildCatalogue } from '#domain/catalogue/check';
import type { Indicator } from '#domain/indicator/indicator';
import type { World } from '#domain/world/world';

/** The lists that a world adds to those of the catalogue. */
const LISTS = ['publishers', 'tables', 'indicators', 'areaChanges'] as const;

/** The parts of a world that speak of figures and areas that the catalogue does not know. */
export type WorldAdditions = Pick<World, 'id' | 'mappings' | (typeof LISTS)[number]>;

/**
 * The catalogue as this world sees it: with the world's own publishers, tables, indicators, area changes,
 * and mappings (with their series breaks) onto the catalogue's indicators. The whole is checked as a
 * catalogue is. The catalogue that came in is left as it was; a world that adds nothing gets that same
 * one. A planned indicator that the world has figures for becomes active. The version changes with the
 * additions, so that a store knows when its indicators must be made again.
 *
 * @throws Fault with every fault at once, each placed in the world's own lists where it comes from there.
 */
export function applyWorldMappings(catalogue: Catalogue, world: WorldAdditions): Catalogue {
  const { mappings = [] } = world;
  if (mappings.length === 0 && LISTS.every((list) => !world[list]?.length)) return catalogue;

  const { themes, glossary } = catalogue;
  const indicators = catalogue.indicators.map((indicator) => withMappings(indicator, mappings));
  const built = buildCatalogue({
    themes,
    glossary,
    publishers: [...catalogue.publishers, ...(world.publishers ?? [])],
    tables: [...catalogue.tables, ...(world.tables ?? [])],
    indicators: [...indicators, ...(world.indicators ?? [])],
    areaChanges: [...catalogue.areaChanges, ...(world.areaChanges ?? [])],
  });
  const known = new Set(catalogue.indicators.map((indicator) => indicator.id));
  const issues = mappings.flatMap(({ indicator }, index): Issue[] =>
    known.has(indicator) ? [] : [{ code: 'world-unknown-indicator', level: 'error', at: `mappings[${index}]`, params: { id: indicator } }],
  );
  if (!built.ok) issues.push(...built.issues.map((issue) => placed(issue, catalogue)));
  if (!built.ok || issues.length > 0) throw new Fault(issues);
  return { ...built.value, version: sha256(JSON.stringify([catalogue.version, built.value.version])) };
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

/** `tables[61].publisher` of the joined lists as `tables[0].publisher` of the world's own. */
function placed(issue: Issue, catalogue: Catalogue): Issue {
  const match = /^(\w+)\[(\d+)\](.*)$/.exec(issue.at ?? '');
  const list = LISTS.find((name) => name === match?.[1]);
  if (!match || !list) return issue;
  const index = Number(match[2]) - catalogue[list].length;
  return index < 0 ? issue : { ...issue, at: `${list}[${index}]${match[3]}` };
}
