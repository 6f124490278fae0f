import type { Period } from '#base/period';
import type { Answer } from '#domain/answer/answer';
import type { FloorDetail, FloorPosition } from '#domain/answer/floor';
import type { Area } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import type { SeriesPoint } from '#domain/figures/reader';
import type { Indicator } from '#domain/indicator/indicator';
import type { Release } from '#domain/release/release';
import type { Floor } from '#domain/world/floor';

/** One area beside a floor. */
export interface FloorRow {
  area: Area;
  /** True when this place still exists in the newest division. */
  current: boolean;
  /** The figure, or its reason for being missing; null where the source has no row for this area. */
  figure: SeriesPoint | null;
  /** null where the floor cannot be held against the figures at all. */
  position: FloorPosition | null;
  people: number | null;
}

/** A floor and how the areas of one level in a municipality stand against it. */
export interface FloorStanding {
  floor: Floor;
  indicator: Indicator;
  level: AreaLevel | null;
  period: Period | null;
  answer: Answer<FloorDetail>;
  /** When the people were counted; null when nobody was. */
  peoplePeriod: Period | null;
  /** A to Z, never by value. */
  rows: FloorRow[];
  /** Releases of the figures and of the number of people. */
  releases: Release[];
}
