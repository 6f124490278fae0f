import { areaListReader } from './cbs/area-list.ts';
import { mapTableReader } from './cbs/map-table.ts';
import { v3TableReader } from './cbs/v3-table.ts';
import { geometryReaders } from './geometry/readers.ts';
import { readyMappingReader } from './mapping/ready-reader.ts';
import { portalCrossReader } from './portal/cross-table.ts';
import { portalLongReader } from './portal/long-table.ts';
import type { Reader } from './reader.ts';

/**
 * Every reader, in the order in which they are asked: of those that are sure, the first that gives
 * figures and the first that gives geometry read the file. A new source is a new entry here.
 */
export const readers: readonly Reader[] = [
  areaListReader,
  mapTableReader,
  v3TableReader,
  portalLongReader,
  portalCrossReader,
  readyMappingReader,
  ...geometryReaders,
];
