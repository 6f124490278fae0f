import type { Period } from '#base/period';
import type { Area, AreaChange } from '#domain/area/area';
import type { PostcodeAreas } from '#domain/area/postcode';
import type { AreaLevel } from '#domain/area/level';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { Flag, Observation, Quality, Status } from '#domain/observation/observation';
import type { VerdictTable } from '#domain/figures/verdicts';
import type { Release } from '#domain/release/release';

/**
 * How stored figures are asked for. `observations` fulfils it; `insight` and `app` use it.
 * Its figures come from releases, and so through the gate: they are disclosed, and the only ones that may leave.
 * Every method reads one consistent snapshot; `refresh` moves on to a newer one when there is.
 */
export interface FiguresReader {
  /** Names the snapshot being read: changes with every release and every mended catalogue. */
  readonly snapshot: string;
  /** Looks whether a newer snapshot is there and moves to it. Cheap enough to call per request. */
  refresh(): Promise<boolean>;

  /** Areas whose name or code matches what somebody typed; newest division of each place; best first. */
  searchAreas(text: string, options?: { limit?: number; levels?: AreaLevel[]; municipality?: string }): Promise<Area[]>;
  /** Neighbourhoods in which this postcode (four digits) is the most common one; null where no release tells any. */
  areasOfPostcode(digits: string): Promise<PostcodeAreas | null>;
  /** The area with this code in the newest division that has it, or in the asked division. */
  area(code: string, divisionYear?: number): Promise<Area | null>;
  /** Every area that ever had this code, oldest division first: they can be different places. */
  areasWithCode(code: string): Promise<Area[]>;
  /** The place with everything that is known of it across the years. */
  place(placeId: string): Promise<Place | null>;
  /** The areas of a level within a municipality (or the whole country), newest division, A to Z. */
  areasWithin(scope: { municipality: string | null; level: AreaLevel; divisionYear?: number }): Promise<Area[]>;

  /** Every figure of a place, all indicators and periods, missing ones too. */
  figuresOf(placeId: string): Promise<Disclosed<FigureTable>>;
  /** One indicator of a place over time, oldest first. */
  series(placeId: string, indicator: string): Promise<Disclosed<SeriesPoint[]>>;
  /** One indicator for all areas of a level, in one period (default: the newest with a value). */
  across(indicator: string, scope: { municipality: string | null; level: AreaLevel; period?: Period }): Promise<Disclosed<AcrossTable>>;
  /** Periods in which an indicator has any figure at a level (in a municipality), oldest first. */
  periodsOf(indicator: string, scope: { municipality: string | null; level: AreaLevel }): Promise<Period[]>;

  /** Every verdict on a gap of a place, by indicator, as made when the store was built. */
  verdictsOf(placeId: string): Promise<Disclosed<VerdictTable>>;
  /** The verdicts on one indicator of all places of a level in a municipality, or in the country, by code. */
  verdictsAcross(indicator: string, scope: { municipality: string | null; level: AreaLevel }): Promise<Disclosed<VerdictTable>>;

  /** What there is and how old, per indicator. */
  coverage(scope?: { municipality: string | null }): Promise<Coverage[]>;
  releases(): Promise<Release[]>;
  release(id: string): Promise<Release | null>;
  /** What a release holds: per source measure how many values and how many of each kind of missing. */
  releaseMeasures(id: string): Promise<MeasureCount[]>;

  close(): Promise<void>;
}

export interface Place {
  placeId: string;
  /** The newest area of this place. */
  area: Area;
  /** The same place in every division that is known, oldest first. */
  divisions: Area[];
  /** For an own area: the official areas it is made of, per division year. */
  parts: Area[];
  /** Changes that touched it, oldest first. */
  changes: AreaChange[];
  /** Places that it came from by a change (merger, recode ...): other places, never one line with it. */
  predecessors: Area[];
}

/** Figures by column: index i is one figure in every array. */
export interface FigureTable {
  length: number;
  indicator: string[];
  period: Period[];
  divisionYear: (number | null)[];
  /** NaN where status is not `ok`. */
  value: Float64Array;
  status: Status[];
  flag: Flag[];
  quality: Quality[];
  /** NaN where there are no margins. */
  lower: Float64Array;
  upper: Float64Array;
  base: Float64Array;
  release: string[];
}

/** One observation of the area and indicator that was asked for. */
export type SeriesPoint = Omit<Observation, 'indicator' | 'areaCode'>;

export interface AcrossTable {
  indicator: string;
  period: Period | null;
  level: AreaLevel;
  rows: (SeriesPoint & { area: Area })[];
}

export interface Coverage {
  indicator: string;
  newestPeriod: Period | null;
  oldestPeriod: Period | null;
  periods: number;
  /** Areas with a value in the newest period, per level. */
  areas: Partial<Record<AreaLevel, number>>;
  missing: Partial<Record<Status, number>>;
  releases: string[];
  complete: boolean;
}

export interface MeasureCount {
  column: string;
  members: Record<string, string>;
  title: string | null;
  unit: string | null;
  values: number;
  missing: Partial<Record<Status, number>>;
  indicators: string[];
}
