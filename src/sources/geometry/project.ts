import type { MultiPolygon, Polygon, Position } from 'geojson';
import proj4 from 'proj4';

/** Dutch national grid (Rijksdriehoekstelsel). Good to about a metre: for drawing, not for surveying. */
const EPSG_28992 =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
  '+towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725 +units=m +no_defs';

export type Projection = 'wgs84' | 'rd';

const toWgs84 = proj4(EPSG_28992, 'WGS84');

/**
 * In which coordinates a border file is written: by the name it gives (`crs` member, .prj file), else
 * by the size of the numbers. Null when neither tells: then guessing would move areas.
 */
export function projectionOf(name: string | null, sample: Position | undefined): Projection | null {
  if (name && /28992|RD[_ ]?New|Amersfoort/i.test(name)) return 'rd';
  if (name && /CRS84|4326|4258|WGS[_ ]?(?:19)?84|ETRS/i.test(name)) return 'wgs84';
  if (name || !sample) return null;
  const [x = NaN, y = NaN] = sample;
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return 'wgs84';
  if (x > -10_000 && x < 310_000 && y > 280_000 && y < 650_000) return 'rd';
  return null;
}

/** The same shape in WGS84 degrees (longitude, latitude); heights are left out. */
export function inDegrees(geometry: Polygon | MultiPolygon, projection: Projection): Polygon | MultiPolygon {
  const point = projection === 'rd' ? ([x, y]: Position): Position => toWgs84.forward([x!, y!]) : ([x, y]: Position): Position => [x!, y!];
  const rings = (polygon: Position[][]): Position[][] => polygon.map((ring) => ring.map(point));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) };
}

/** The first point of a shape. */
export function firstPoint(geometry: Polygon | MultiPolygon): Position | undefined {
  return geometry.type === 'Polygon' ? geometry.coordinates[0]?.[0] : geometry.coordinates[0]?.[0]?.[0];
}
