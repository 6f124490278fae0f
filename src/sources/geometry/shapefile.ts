import type { MultiPolygon, Polygon, Position } from 'geojson';
import { unzipEntry, zipEntries } from '../table/zip.ts';
import { readDbf } from './dbf.ts';
import type { BorderFile } from './geojson-features.ts';
import { signedArea } from './rings.ts';

const POLYGON_TYPES = new Set([5, 15, 25]);

/**
 * Areas of a zipped shapefile of polygons (.shp, .dbf, .prj, .cpg), whatever folder of the zip it lies in.
 * Null when the zip holds no whole shapefile, or more than one. Throws `zip-broken`, `zip-bomb`.
 */
export function readZippedShapefile(name: string, zip: Uint8Array): BorderFile | null {
  const entries = zipEntries(name, zip);
  const part = (extension: string): Uint8Array[] =>
    entries
      .filter((entry) => entry.name.toLowerCase().endsWith(extension) && !entry.name.startsWith('__MACOSX'))
      .map((entry) => unzipEntry(name, zip, entry));
  const text = (extension: string): string | null => {
    const [bytes] = part(extension);
    return bytes ? new TextDecoder().decode(bytes) : null;
  };
  const [shp, ...others] = part('.shp');
  const [dbf] = part('.dbf');
  if (!shp || others.length > 0 || !dbf) return null;
  const shapes = readShp(shp);
  const records = readDbf(dbf, text('.cpg'));
  if (!shapes || records?.length !== shapes.length) return null;
  const features = shapes.flatMap((geometry, index) => (geometry ? [{ properties: records[index]!, geometry }] : []));
  return { features, crs: text('.prj'), otherShapes: shapes.length - features.length };
}

/** The shapes of a .shp file in order; null for a record that is no polygon. */
function readShp(bytes: Uint8Array): (Polygon | MultiPolygon | null)[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 100 || view.getInt32(0) !== 9994) return null;
  const shapes: (Polygon | MultiPolygon | null)[] = [];
  for (let at = 100; at + 8 <= bytes.length;) {
    const length = view.getInt32(at + 4) * 2;
    const start = at + 8;
    if (start + length > bytes.length) return null;
    shapes.push(POLYGON_TYPES.has(view.getInt32(start, true)) ? readPolygon(view, start + 36) : null);
    at = start + length;
  }
  return shapes;
}

/** A polygon record from its counts on: outer rings run with the clock, each hole belongs to the ring around it. */
function readPolygon(view: DataView, at: number): Polygon | MultiPolygon {
  const ringCount = view.getInt32(at, true);
  const pointCount = view.getInt32(at + 4, true);
  const starts = Array.from({ length: ringCount }, (_, ring) => view.getInt32(at + 8 + ring * 4, true));
  const points = at + 8 + ringCount * 4;
  const rings = starts.map((start, ring) =>
    Array.from({ length: (starts[ring + 1] ?? pointCount) - start }, (_, index): Position => {
      const place = points + (start + index) * 16;
      return [view.getFloat64(place, true), view.getFloat64(place + 8, true)];
    }),
  );
  const polygons = rings.filter((ring) => signedArea(ring) <= 0).map((outer) => [outer]);
  for (const hole of rings.filter((ring) => signedArea(ring) > 0)) {
    const around = polygons.find(([outer]) => encloses(outer!, hole[0]!));
    if (around) around.push(hole);
    else polygons.push([hole]); // written the wrong way round: an area all the same
  }
  return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0]! } : { type: 'MultiPolygon', coordinates: polygons };
}

/** Whether a point lies within a ring (even-odd rule). */
function encloses(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi, yi] = ring[i] as [number, number];
    const [xj, yj] = ring[j] as [number, number];
    if (yi > y! !== yj > y! && x! < ((xj - xi) * (y! - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
