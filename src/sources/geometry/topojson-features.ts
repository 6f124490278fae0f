import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { areasOf, type BorderFile } from './geojson-features.ts';

/** Areas of all objects of a TopoJSON topology; null when the object is none. TopoJSON is always in degrees. */
export function readTopoJson(object: unknown): BorderFile | null {
  const topology = object as Topology | null;
  if (!topology || topology.type !== 'Topology' || !topology.objects || !Array.isArray(topology.arcs)) return null;
  const features = Object.values(topology.objects).flatMap((each) => {
    const shape = feature(topology, each);
    return shape.type === 'FeatureCollection' ? shape.features : [shape];
  });
  return { ...areasOf(features), crs: 'CRS84' };
}
