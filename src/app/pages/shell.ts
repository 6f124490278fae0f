import { today } from '#base/today';
import { publishersInUse } from '#insight/area/area-sources';
import type { World } from '#domain/world/world';
import { openReading } from '#app/pages/open-reading';

/** What stands around every page: the world, whose figures it shows, and which day it is. */
export async function loadShell(): Promise<{ world: World; publishers: string[]; today: string }> {
  const { reading } = await openReading();
  return { world: reading.world, publishers: await publishersInUse(reading), today: today({ now: () => reading.now }) };
}
