import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Twice the signed area of a closed ring in the plane: positive when it runs against the clock. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) sum += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
  return sum;
}

/** Below this a ring is a line: a square of a tenth of a metre, in degrees. */
const NO_EXTENT = 1e-12;

/** Whether a closed ring encloses anything. */
export function hasExtent(ring: readonly Position[]): boolean {
  return Math.abs(signedArea(ring)) > NO_EXTENT;
}

/** Coordinates on a grid of so many decimals, without the points that fall together. */
export function roundRing(ring: readonly Position[], decimals: number): Position[] {
  const scale = 10 ** decimals;
  const rounded: Position[] = [];
  for (const [x, y] of ring) {
    const point = [Math.round(x! * scale) / scale, Math.round(y! * scale) / scale];
    const last = rounded.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) rounded.push(point);
  }
  return rounded;
}

/**
 * A shape as d3-geo draws it: the outer ring with the clock, holes against it. (d3 works on the sphere,
 * where a ring that runs the other way means the whole world except the area.) Rings that have
 * collapsed to a line are dropped; null when nothing is left.
 */
export function rewound(polygons: readonly Position[][][]): Polygon | MultiPolygon | null {
  const kept = polygons.flatMap(([outer, ...holes]) => {
    if (!outer || !hasExtent(outer)) return [];
    const turned = [outer, ...holes.filter(hasExtent)].map((ring, index) =>
      signedArea(ring) < 0 === (index === 0) ? ring : ring.toReversed(),
    );
    return [turned];
  });
  if (kept.length === 0) return null;
  return kept.length === 1 ? { type: 'Polygon', coordinates: kept[0]! } : { type: 'MultiPolygon', coordinates: kept };
}

export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
