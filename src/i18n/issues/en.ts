import type { Issue } from '#base/issue';
import type { nl } from '#i18n/issues/nl';

/** English texts per issue code: the same codes as the Dutch. */
export const en: Record<keyof typeof nl, (p: NonNullable<Issue['params']>) => string> = {
  'unexpected-failure': () => 'Something went wrong inside Peil. Try again, or tell the administrator.',
  'world-id-taken': (p) => `The id "${p.id}" is already in the catalogue or in this world. Choose another id.`,
  'world-unknown-publisher': (p) => `The publisher "${p.id}" is neither in the catalogue nor in this world. Add it to publishers, or mend the id.`,
  'world-unknown-table': (p) => `The table "${p.id}" is neither in the catalogue nor in this world. Add it to tables, or mend the id.`,
  'world-unknown-indicator': (p) => `The indicator "${p.id}" is not in the catalogue. Mend the id, or add the indicator to the catalogue.`,
  'world-area-change-unreadable': (p) => `This area change cannot be read: ${p.reason}. Write it as in catalogue/area-changes.yaml.`,
  'geometry-without-areas': () => 'This file has no areas with a border. Give GeoJSON, TopoJSON, a CSV with a column geometry (WKT), or a zip with a shapefile.',
  'geometry-without-codes': () => 'No area in this file has a code. Peil looks for a field such as statcode, buurtcode, wijkcode, gemeentecode or code.',
  'geometry-projection-unknown': (p) => `Peil does not know in which coordinates this file is written (${p.crs ?? 'not given'}). Give WGS84 (degrees) or EPSG:28992 (Dutch grid).`,
  'geometry-wkt-broken': (p) => `On ${p.count} lines the border cannot be read, first on line ${p.line}. Is the file cut off? Download it again.`,
  'geometry-water-left-out': (p) => `${p.count} areas of water were left out.`,
  'geometry-area-without-code': (p) => `${p.count} areas without a code were left out.`,
  'geometry-area-without-extent': (p) => `${p.count} areas have no extent left in this file and were left out. Take a less coarse map.`,
  'geometry-other-shapes-left-out': (p) => `${p.count} points, lines or empty shapes were left out.`,
  'geometry-division-year-unknown': () => 'This file does not say which year its area division is of. Give the year, for instance --division-year 2023.',
  'shapefile-unreadable': () => 'This zip holds no whole shapefile of areas (.shp and .dbf), or more than one. Give one shapefile per zip, or GeoJSON.',
};
