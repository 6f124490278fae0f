import type { Clock } from '#base/clock';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { FiguresReader } from '#domain/figures/reader';
import type { AreaShapes } from '#domain/geometry/geometry';
import type { AreaLevel } from '#domain/area/level';
import type { World } from '#domain/world/world';
import type { AnswersKeeper } from '#app/contribution/keep-answers';
import type { WeighThread } from '#app/contribution/weigh-thread';
import type { DoingsKeeper } from '#app/programmes/keep-doings';
import type { Settings } from '#app/settings/settings';
import type { Workshop } from '#app/workshop';

/** Everything that a page or a command works with, wired once per process by `openApp`. */
export interface App {
  settings: Settings;
  clock: Clock;
  world: World;
  catalogue: Catalogue;
  figures: FiguresReader;
  /** Borders of a level, of the division year nearest to the asked one; null when none is loaded. */
  shapes(level: AreaLevel, options: { municipality?: string | null; divisionYear?: number | null }): Promise<AreaShapes | null>;
  /** Programmes and people; opened when it is first asked for, so that figures alone need no PostgreSQL. */
  workshop(): Promise<Workshop>;
  /** What residents may know of the programmes, in memory: it never makes a page of figures wait. */
  doings: DoingsKeeper;
  /** Answers to registered questions, in memory. */
  answers: AnswersKeeper;
  /** Where contributions are weighed, beside the thread that makes pages. */
  weighing: WeighThread;
  close(): Promise<void>;
}
