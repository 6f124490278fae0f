import { publishersInUse } from '#insight/area/area-sources';
import type { World } from '#domain/world/world';
import { openReading } from '#app/pages/open-reading';

/** What stands around every page: the world, and whose figures it shows. */
export async function loadShell(): Promise<{ world: World; publishers: string[] }> {
  const { reading } = await openReading();
  return { world: reading.world, publishers: await publishersInUse(reading) };
}
