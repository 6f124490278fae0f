import type { MultiPolygon, Polygon } from 'geojson';
import type { Issue } from '#base/issue';
import type { GeometryDraft } from '#domain/geometry/geometry';
import { LostZeros } from '../wide/lost-zeros.ts';
import { areaFields } from './area-fields.ts';
import { divisionYearOf } from './division-year.ts';
import type { BorderFile } from './geojson-features.ts';
import { OFFICIAL_SCHEME } from '../wide/areas.ts';
import { schemeOf } from './own-divisions.ts';
import { hasExtent, polygonsOf } from './rings.ts';
import { firstPoint, inDegrees, projectionOf } from './project.ts';

export interface GeometryOptions {
  /** Overrules what file and file name say. */
  divisionYear?: number;
  /** Who gave the codes; found by itself for CBS and for the divisions that Peil knows. */
  scheme?: string;
  attribution?: string;
}

export interface GeometryReading {
  geometries: GeometryDraft[];
  issues: Issue[];
}

/**
 * Turns the areas of a border file into drafts, one per scheme, level and division year, in WGS84
 * degrees. Water is left out and counted; areas without a code are counted; codes that are no official
 * ones keep a scheme of their own; several shapes of one area become one. Official areas of no year are refused.
 */
export function geometryDrafts(border: BorderFile, file: GeometryDraft['file'], options: GeometryOptions = {}): GeometryReading {
  const first = border.features[0];
  const projection = projectionOf(border.crs, first && firstPoint(first.geometry));
  if (!first) return refused('geometry-without-areas', file.name, {});
  if (!projection) return refused('geometry-projection-unknown', file.name, { crs: border.crs });

  const known = schemeOf(border.features);
  const nameYear = divisionYearOf(file.name);
  const drafts = new Map<string, GeometryDraft>();
  const places = new Map<string, GeometryDraft['features'][number]>();
  const lost = new LostZeros();
  let water = 0;
  let withoutCode = 0;
  let withoutExtent = 0;
  for (const { properties, geometry } of border.features) {
    const area = areaFields(properties);
    if (!area) withoutCode += 1;
    else if (area.water) water += 1;
    else if (!polygonsOf(geometry).some((rings) => rings[0] && hasExtent(rings[0]))) withoutExtent += 1;
    else {
      const scheme = options.scheme ?? (area.official ? known.scheme : `own-${known.scheme}`);
      const divisionYear = options.divisionYear ?? area.divisionYear ?? nameYear;
      const key = `${scheme} ${area.level} ${divisionYear}`;
      const draft = drafts.get(key) ?? {
        scheme,
        level: area.level,
        divisionYear,
        features: [],
        attribution: options.attribution ?? known.attribution,
        file,
      };
      drafts.set(key, draft);
      const shape = inDegrees(geometry, projection);
      const seen = places.get(`${key} ${area.code}`);
      if (seen) seen.geometry = joined(seen.geometry, shape);
      else {
        const feature = { code: area.code, name: area.name, geometry: shape };
        places.set(`${key} ${area.code}`, feature);
        lost.see(area.written, area.code, area.field);
        draft.features.push(feature);
      }
    }
  }
  if (drafts.size === 0) return refused('geometry-without-codes', file.name, { areas: withoutCode });

  const issues: Issue[] = [];
  const note = (code: string, level: Issue['level'], params: Issue['params']) => issues.push({ code, level, at: file.name, params });
  if (water > 0) note('geometry-water-left-out', 'note', { count: water });
  if (withoutCode > 0) note('geometry-area-without-code', 'warning', { count: withoutCode });
  if (withoutExtent > 0) note('geometry-area-without-extent', 'warning', { count: withoutExtent });
  if (border.otherShapes > 0) note('geometry-other-shapes-left-out', 'note', { count: border.otherShapes });
  const geometries = [...drafts.values()];
  issues.push(...lost.issues().map((issue) => ({ ...issue, at: file.name })));
  if (geometries.some(isWithoutYear)) note('geometry-division-year-unknown', 'error', {});
  return { geometries, issues };
}

/** Official codes mean nothing without their year: borders of no year can stand beside no figure. */
function isWithoutYear({ scheme, divisionYear }: GeometryDraft): boolean {
  return scheme === OFFICIAL_SCHEME && divisionYear === null;
}

function refused(code: string, at: string, params: Issue['params']): GeometryReading {
  return { geometries: [], issues: [{ code, level: 'error', at, params }] };
}

function joined(one: Polygon | MultiPolygon, other: Polygon | MultiPolygon): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: [...polygonsOf(one), ...polygonsOf(other)] };
}
