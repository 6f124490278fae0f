import { Fault } from '#base/fault';
import { failure, success, type Result } from '#base/result';
import { errorAt, type Detection, type ReadContext, type Reader, type SourceFile } from '../reader.ts';
import type { SourceResult } from '../source-result.ts';
import { openTable, parseJson } from '../table/open-table.ts';
import { readGeoJson, type BorderFile } from './geojson-features.ts';
import { geometryDrafts } from './geometry-drafts.ts';
import { readZippedShapefile } from './shapefile.ts';
import { readTopoJson } from './topojson-features.ts';
import { readWktTable, wktColumn } from './wkt-features.ts';

const topoJsonReader: Reader = {
  id: 'topojson',
  gives: 'geometry',
  // By its keys, as `type` stands behind the megabytes of `arcs` in many files.
  detect: ({ head }) =>
    head.kind === 'json' && (head.keys.includes('arcs') || /"type"\s*:\s*"Topology"/.test(head.text))
      ? sure(head.keys.includes('arcs') ? 'arcs' : 'type: Topology')
      : null,
  read: (file, context) => fromJson(file, context, readTopoJson),
};

const geoJsonReader: Reader = {
  id: 'geojson',
  gives: 'geometry',
  detect: ({ head }) =>
    head.kind === 'json' && /"type"\s*:\s*"FeatureCollection"/.test(head.text) ? sure('type: FeatureCollection') : null,
  read: (file, context) => fromJson(file, context, readGeoJson),
};

const wktReader: Reader = {
  id: 'wkt-table',
  gives: 'geometry',
  detect({ head }) {
    const column = head.kind === 'delimited' ? head.columns[wktColumn(head.columns)] : undefined;
    return column !== undefined && /POLYGON\s*\(/i.test(head.text) ? sure(`${column}: POLYGON`) : null;
  },
  async read(file, context) {
    const table = await openTable(file);
    if (!table.ok) return table;
    const { broken, ...border } = readWktTable(table.value);
    if (broken.length > 0) {
      return failure([errorAt(file, 'geometry-wkt-broken', { count: broken.length, line: broken[0]! })]);
    }
    return drafted(border, file, context);
  },
};

const shapefileReader: Reader = {
  id: 'shapefile',
  gives: 'geometry',
  detect({ head }) {
    const entry = head.kind === 'zip' ? head.entries.find((name) => /\.shp$/i.test(name)) : undefined;
    return entry === undefined ? null : sure(entry);
  },
  read: (file, context) =>
    attempt(() => {
      const border = readZippedShapefile(file.name, file.content);
      return border ? drafted(border, file, context) : failure([errorAt(file, 'shapefile-unreadable')]);
    }),
};

/** Readers of borders, for the registry. */
export const geometryReaders: readonly Reader[] = [topoJsonReader, geoJsonReader, wktReader, shapefileReader];

function sure(because: string): Detection {
  return { sure: true, because };
}

function fromJson(file: SourceFile, context: ReadContext, read: (object: unknown) => BorderFile | null): Result<SourceResult> {
  return attempt(() => {
    const border = read(parseJson(file));
    return border ? drafted(border, file, context) : failure([errorAt(file, 'geometry-without-areas')]);
  });
}

/** A fault of the file becomes a failure; anything else is a defect and goes on. */
function attempt(read: () => Result<SourceResult>): Result<SourceResult> {
  try {
    return read();
  } catch (error) {
    if (error instanceof Fault) return failure(error.issues);
    throw error;
  }
}

function drafted(border: BorderFile, file: SourceFile, { options }: ReadContext): Result<SourceResult> {
  const { geometries, issues } = geometryDrafts(
    border,
    { name: file.name, bytes: file.bytes.length, sha256: file.sha256 },
    { divisionYear: options.divisionYear },
  );
  const errors = issues.filter((issue) => issue.level === 'error');
  if (errors.length > 0) return failure(errors);
  return success({ drafts: [], geometries, issues });
}
