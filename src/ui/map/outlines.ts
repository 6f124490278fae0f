import { geoMercatorRaw } from 'd3-geo';
import type { Position } from 'geojson';
import type { AreaShape } from '#domain/geometry/geometry';

/** One area as an SVG path on the map's own grid, with the point where its label may stand. */
export interface Outline {
  code: string;
  name: string;
  path: string;
  labelX: number;
  labelY: number;
  /** Width of its largest part on the grid: tells whether a label fits. */
  width: number;
}

export interface OutlineMap {
  width: number;
  height: number;
  outlines: Outline[];
}

type Grid = (position: Position) => [number, number];

const EDGE = 4;
const drawn = new WeakMap<readonly AreaShape[], OutlineMap>();

/**
 * Borders in WGS84 as paths that fill a box, in Mercator. Points are snapped to whole units of the
 * grid and repeats are dropped: neighbours keep one border, and a map of the country stays small.
 * Works on plain (not spherical) polygons, so the direction of a ring does not matter. Drawn once
 * per array of shapes.
 */
export function drawOutlines(shapes: readonly AreaShape[], box = { width: 720, height: 720 }): OutlineMap {
  const known = drawn.get(shapes);
  if (known) return known;
  const grid = fit(shapes, box);
  const outlines = shapes.map((shape) => outlineOf(shape, grid.project)).filter((outline) => outline !== null);
  const map = { width: grid.width, height: grid.height, outlines };
  drawn.set(shapes, map);
  return map;
}

function project([longitude, latitude]: Position): [number, number] {
  return geoMercatorRaw((longitude! * Math.PI) / 180, (latitude! * Math.PI) / 180);
}

function ringsOf(shape: AreaShape): Position[][] {
  return shape.geometry.type === 'Polygon' ? shape.geometry.coordinates : shape.geometry.coordinates.flat();
}

function fit(shapes: readonly AreaShape[], box: { width: number; height: number }): { width: number; height: number; project: Grid } {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const shape of shapes) {
    for (const position of ringsOf(shape).flat()) {
      const [x, y] = project(position);
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  if (!(east > west && north > south)) return { width: box.width, height: box.height, project: () => [0, 0] };
  const scale = Math.min((box.width - 2 * EDGE) / (east - west), (box.height - 2 * EDGE) / (north - south));
  return {
    width: Math.ceil((east - west) * scale) + 2 * EDGE,
    height: Math.ceil((north - south) * scale) + 2 * EDGE,
    project: (position) => {
      const [x, y] = project(position);
      return [Math.round((x - west) * scale) + EDGE, Math.round((north - y) * scale) + EDGE];
    },
  };
}

function outlineOf(shape: AreaShape, grid: Grid): Outline | null {
  const rings = ringsOf(shape).map((ring) => snapRing(ring, grid));
  const largest = rings.reduce<[number, number][]>((best, ring) => (surface(ring) > surface(best) ? ring : best), rings[0] ?? []);
  const first = largest[0];
  if (!first) return null;
  // An area smaller than the grid is kept as a dot of one unit: no area vanishes from a map.
  const visible = rings.filter((ring) => surface(ring) > 0);
  const path = visible.length > 0 ? visible.map(ringPath).join('') : `M${first[0]} ${first[1]}h1v1h-1z`;
  const xs = largest.map(([x]) => x);
  const [labelX, labelY] = centre(largest);
  return { code: shape.code, name: shape.name, path, labelX, labelY, width: Math.max(...xs) - Math.min(...xs) };
}

/** The ring on the grid, without its closing point and without repeats. */
function snapRing(ring: Position[], grid: Grid): [number, number][] {
  const points: [number, number][] = [];
  for (const position of ring.slice(0, -1)) {
    const point = grid(position);
    const last = points.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points;
}

/** Twice the surface of a ring, on the grid. */
function surface(ring: [number, number][]): number {
  return Math.abs(signedSurface(ring));
}

function signedSurface(ring: [number, number][]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The centre of gravity; the first point where there is no surface. */
function centre(ring: [number, number][]): [number, number] {
  const twice = signedSurface(ring);
  if (twice === 0) return ring[0]!;
  let [x, y] = [0, 0];
  ring.forEach(([x0, y0], index) => {
    const [x1, y1] = ring[(index + 1) % ring.length]!;
    const cross = x0 * y1 - x1 * y0;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  });
  return [Math.round(x / (3 * twice)), Math.round(y / (3 * twice))];
}

/** Relative steps, a minus sign doing as separator: the shortest spelling that SVG knows. */
function ringPath(ring: [number, number][]): string {
  let path = `M${ring[0]![0]} ${ring[0]![1]}l`;
  for (let index = 1; index < ring.length; index += 1) {
    const dx = ring[index]![0] - ring[index - 1]![0];
    const dy = ring[index]![1] - ring[index - 1]![1];
    path += `${index > 1 && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
  }
  return `${path}z`;
}
