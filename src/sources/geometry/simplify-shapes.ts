import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { municipalityOf } from '#domain/area/code';
import type { AreaShape, AreaShapes, GeometryDraft } from '#domain/geometry/geometry';
import { polygonsOf, rewound, roundRing } from './rings.ts';

/** Bytes of JSON that one map may take: the neighbourhoods of a municipality; all municipalities. */
const BUDGET = { withinMunicipality: 60_000, country: 150_000 };

/** How many steps of coordinate fit across a map: finer than a screen shows, so rounding is not seen. */
const STEPS_ACROSS = 5_000;

/** Points that move a line by less than a dot on a map this many dots across are always left out. */
const DOTS_ACROSS = 2_000;

/**
 * Makes borders ready to draw, once: points are dropped (least visible first) until a map fits its
 * budget, shared borders stay shared, no area disappears, coordinates are rounded, rings run as d3-geo
 * wants them. Districts and neighbourhoods are drawn per municipality and are simplified per municipality.
 */
export function simplifyShapes(draft: GeometryDraft): AreaShapes {
  const perMunicipality = draft.level === 'district' || draft.level === 'neighbourhood';
  const maps = Map.groupBy(draft.features, ({ code }) => (perMunicipality ? municipalityOf(code) : null));
  const budget = perMunicipality ? BUDGET.withinMunicipality : BUDGET.country;
  const shapes = [...maps.values()].flatMap((features) => simplifyMap(features, budget));
  const { scheme, level, divisionYear, attribution } = draft;
  return { scheme, level, divisionYear, attribution, shapes: shapes.sort((a, b) => (a.code < b.code ? -1 : 1)) };
}

function simplifyMap(features: GeometryDraft['features'], budget: number): AreaShape[] {
  const extent = extentOf(features);
  const decimals = Math.min(6, Math.max(3, Math.ceil(-Math.log10(extent / STEPS_ACROSS))));
  const rounded: FeatureCollection<MultiPolygon> = {
    type: 'FeatureCollection',
    features: features.map(({ code, name, geometry }) => ({
      type: 'Feature',
      properties: { code, name },
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygonsOf(geometry).map((rings) => rings.map((ring) => roundRing(ring, decimals)).filter(isRing)),
      },
    })),
  };
  const weighted = presimplify(topology({ areas: rounded }));
  const weights = weighted.arcs
    .flat()
    .map((point) => point[2]!)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);

  const unseen = (extent / DOTS_ACROSS) ** 2 / 2;
  let shapes = shapesAt(weighted, unseen, features);
  // The smallest weight at which the map fits its budget, by halving.
  let low = 0;
  let high = weights.length;
  if (JSON.stringify(shapes).length <= budget) return shapes;
  while (high - low > Math.max(1, weights.length / 2000)) {
    const middle = (low + high) >> 1;
    const candidate = shapesAt(weighted, Math.max(unseen, weights[middle]!), features);
    if (JSON.stringify(candidate).length <= budget) {
      high = middle;
      shapes = candidate;
    } else low = middle;
  }
  return shapes;
}

/** The areas with every point lighter than `minWeight` left out; an area that would vanish keeps its whole border. */
function shapesAt(weighted: Topology, minWeight: number, whole: GeometryDraft['features']): AreaShape[] {
  const simplified = simplify(weighted, minWeight);
  const collection = feature(simplified, simplified.objects['areas'] as GeometryCollection) as FeatureCollection<MultiPolygon>;
  return collection.features.flatMap((each, index) => {
    const { code, name } = each.properties as { code: string; name: string };
    const geometry = rewound(each.geometry.coordinates) ?? rewound(polygonsOf(whole[index]!.geometry));
    return geometry ? [{ code, name, geometry }] : [];
  });
}

function isRing(ring: Position[]): boolean {
  return ring.length >= 4;
}

/** The larger of width and height of a map of these areas, in degrees. */
function extentOf(features: GeometryDraft['features']): number {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { geometry } of features) {
    for (const [x, y] of polygonsOf(geometry).flat(2)) {
      west = Math.min(west, x!);
      east = Math.max(east, x!);
      south = Math.min(south, y!);
      north = Math.max(north, y!);
    }
  }
  return Math.max(east - west, north - south);
}
