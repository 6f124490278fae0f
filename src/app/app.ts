import type { Clock } from '#base/clock';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { FiguresReader } from '#domain/figures/reader';
import type { AreaShapes } from '#domain/geometry/geometry';
import type { AreaLevel } from '#domain/area/level';
import type { World } from '#domain/world/world';
import type { Settings } from '#app/settings';

/** Everything that a page or a command works with, wired once per process by `openApp`. */
export interface App {
  settings: Settings;
  clock: Clock;
  world: World;
  catalogue: Catalogue;
  figures: FiguresReader;
  /** Borders of a level, of the division year nearest to the asked one; null when none is loaded. */
  shapes(level: AreaLevel, options: { municipality?: string | null; divisionYear?: number | null }): Promise<AreaShapes | null>;
  close(): Promise<void>;
}
