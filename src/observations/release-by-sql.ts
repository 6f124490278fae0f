import { mkdir } from 'node:fs/promises';
import type { Clock } from '#base/clock';
import type { Release } from '#domain/release/release';
import { openEngine, runAll } from './engine.ts';
import { storeFolder } from './files/folder.ts';
import {
  countRelease,
  finishReleaseFiles,
  publishRelease,
  releaseChecksum,
  writeReleaseFiles,
  type ReleaseHeader,
} from './release/write-release.ts';

export interface SqlRelease {
  folder: string;
  clock: Clock;
  header: ReleaseHeader;
  origin: Release['origin'];
  /**
   * Statements that make the relations `cells` (measure, area, period: positions; value, status, flag:
   * codes; lower, upper, base DOUBLE; text VARCHAR; in order of measure) and `draft_area` (area: position; scheme, code,
   * division_year, level: position in AREA_LEVELS, name, parent, municipality, change_mark).
   */
  statements: readonly string[];
}

/**
 * Writes a release whose cells are made by SQL, without a draft: how benchmarks make millions of them.
 * The store does not hold it until `rebuildStore` or the next import.
 */
export async function writeReleaseFromSql({ folder, clock, header, origin, statements }: SqlRelease): Promise<Release> {
  const place = storeFolder(folder);
  await mkdir(place.releases, { recursive: true });
  const engine = await openEngine({ memory: '1000MB', temporary: `${place.root}/.tmp-spill` });
  try {
    const connection = await engine.connect();
    await runAll(connection, statements);
    const counted = await countRelease(connection, header, { checksum: releaseChecksum(header), origin, clock });
    const temporary = await writeReleaseFiles(connection, place, counted.id);
    const manifest = await finishReleaseFiles(temporary, counted);
    await publishRelease(place, temporary, counted.id);
    return manifest;
  } finally {
    engine.closeSync();
  }
}
