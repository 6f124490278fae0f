// The two TopoJSON packages below ship no types of their own.
declare module 'topojson-server' {
  import type { GeoJSON } from 'geojson';
  import type { Topology } from 'topojson-specification';
  export function topology(objects: Record<string, GeoJSON>, quantization?: number): Topology;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  /** Adds to every point, as third number, the area of the triangle that it makes with its neighbours. */
  export function presimplify(topology: Topology): Topology;
  /** Drops the points whose weight is below `minWeight`. */
  export function simplify(topology: Topology, minWeight?: number): Topology;
}
