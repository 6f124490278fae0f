import type { Table } from '../table/table.ts';
import type { BorderFile } from './geojson-features.ts';
import type { RawFeature } from './raw-feature.ts';
import { parseWkt } from './wkt.ts';

/** Columns in which tables keep a border as well-known text, in lower case. */
const WKT_COLUMNS = ['geometry', 'geom', 'wkt', 'the_geom', 'geometrie', 'shape'];

/** The column that holds borders, or -1. */
export function wktColumn(columns: readonly string[]): number {
  return columns.findIndex((name) => WKT_COLUMNS.includes(name.trim().toLowerCase()));
}

/**
 * Areas of a table with a border per row, the other columns as properties. `broken` are the lines whose
 * border cannot be read; an empty border is a shape that is left out.
 */
export function readWktTable(table: Table): BorderFile & { broken: number[] } {
  const at = wktColumn(table.columns);
  const features: RawFeature[] = [];
  const broken: number[] = [];
  let otherShapes = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    const text = table.text(at, row);
    const geometry = text ? parseWkt(text) : null;
    if (geometry) {
      const properties: RawFeature['properties'] = {};
      table.columns.forEach((name, column) => {
        if (column !== at && name !== '') properties[name] = table.text(column, row);
      });
      features.push({ properties, geometry });
    } else if (text && /POLYGON/i.test(text)) broken.push(table.line(row));
    else otherShapes += 1;
  }
  return { features, crs: null, otherShapes, broken };
}
