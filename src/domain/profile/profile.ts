import type { Period } from '#base/period';
import type { Texts } from '#base/text';
import type { Area, AreaChange } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import type { Theme } from '#domain/catalogue/catalogue';
import type { ComparatorKind } from '#domain/comparator/comparator';
import type { SeriesPoint } from '#domain/figures/reader';
import type { Indicator } from '#domain/indicator/indicator';
import type { Status } from '#domain/observation/observation';
import type { FigureStatement } from '#domain/profile/statement';
import type { Contact } from '#domain/world/world';

/**
 * What is told of an area: its figures in their context, without words of a language. `insight`
 * makes it, the pages say it. Verdicts are the stored ones: nothing is judged here.
 */

/** One figure together with the area, in its own division, that it is about. */
export interface Fact extends SeriesPoint {
  area: Area;
}

/** Figures that may be joined by a line: one place, one definition, no hole between them. */
export type Run = Fact[];

/** Why a line may not go on from one figure to the next. */
export interface LineBreak {
  /** The first period after the break. */
  period: Period;
  kind: 'definition' | 'division';
  note: Texts | null;
}

/** The course of one indicator. */
export interface Lines {
  /** Every figure, oldest first, the missing ones too. */
  facts: Fact[];
  /** The figures with a value, cut where no line may run. */
  runs: Run[];
  breaks: LineBreak[];
}

/** How old a figure is, in calendar years; `old` from five years on. */
export interface Age {
  period: Period;
  years: number;
  old: boolean;
}

/** One indicator of an area: its newest figure, what it is held against, and its course. */
export interface IndicatorProfile {
  indicator: Indicator;
  /** The newest figure with a value; null when there is none. */
  latest: Fact | null;
  /** The comparator's figure of the same period; null when it has none: then nothing is compared. */
  reference: Fact | null;
  age: Age | null;
  /** Why there is no value, and for which period; null when there is one. */
  missing: { status: Exclude<Status, 'ok'>; period: Period } | null;
  /** The division year of the figure, where that is an earlier place than the area of today. */
  olderDivision: number | null;
  own: Lines;
  comparator: Lines;
  /** How it stands and whether that changes; null where that is not judged, or was not asked. */
  statement: FigureStatement | null;
}

/** A figure in which an area differs much from its comparator, by proportion. A fact, no judgement. */
export interface StandsOut {
  figure: IndicatorProfile;
  side: 'higher' | 'lower';
  /** How many times as large the larger of the two figures is. */
  ratio: number;
}

/** One theme of an area: one indicator told in full, the rest as rows. */
export interface ThemeProfile {
  theme: Theme;
  /** The indicator that is told in a sentence and drawn; null when the theme has no figure here. */
  lead: IndicatorProfile | null;
  rows: IndicatorProfile[];
  /** Indicators that are asked for but have no figure here, with the reason. */
  missing: IndicatorProfile[];
  /** Indicators of this theme that no source has been loaded for yet. */
  plannedCount: number;
}

/** Areas around an area: what it lies in, what lies in it, and under which names residents know it. */
export interface AreaFamily {
  /** From large to small: municipality, then district. */
  parents: Area[];
  children: AreaGroup[];
  /** Own areas that it is a part of. */
  partOf: Area[];
  /** Areas of a source's own division that bear its name: postcode areas, for example. */
  alsoNamed: Area[];
  /** For an area of a source's own division: the neighbourhoods of today that bear its name. */
  today: Area[];
}

/** Areas of one level, A to Z: never in the order of a figure. */
export interface AreaGroup {
  level: AreaLevel;
  areas: Area[];
}

/** What an area is held against: always named, always as published. */
export interface ComparatorArea {
  kind: ComparatorKind;
  area: Area;
}

/** How old the newest figures of an area's indicators are. */
export interface FiguresAge {
  figures: number;
  newest: Period;
  oldest: Period;
  /** How many are old: the page says it at each of them. */
  old: number;
}

/** Where a figure comes from, short enough to stand under a chart. */
export interface SourceLine {
  table: string;
  tableTitle: string;
  publisher: string;
  licence: string;
  release: string;
  retrievedAt: string | null;
  complete: boolean;
}

/** Who lives here as parts of a hundred, worked out from published counts. Described, never judged. */
export interface PartsProfile {
  id: 'ages' | 'households';
  period: Period;
  release: string;
  parts: {
    indicator: Indicator;
    count: number;
    /** 0..1 of the sum of the parts. */
    share: number;
    /** The same of the comparator, in the same period; null when it has no figure. */
    referenceShare: number | null;
  }[];
}

/** How who lives here changed, in plain facts: never judged, never coloured. */
export interface WhoChanged {
  /** The first period that was asked for; null when only today is told. */
  since: Period | null;
  facts: { indicator: Indicator; latest: Fact; first: Fact | null }[];
  /** What would be told if it were known. */
  unknown: WhoTopic[];
}
export type WhoTopic = 'age' | 'tenure' | 'students' | 'moves' | 'demolition';

/** An indicator that an own area has no figure of, with the newest figure of each of its parts. */
export interface InParts {
  indicator: Indicator;
  /** Every part, A to Z; `fact` is null where that part has no figure either. */
  parts: { area: Area; fact: Fact | null }[];
}

/** Everything that an area's page tells. */
export interface AreaProfile {
  area: Area;
  /** Who chose this set of areas, for an own area. */
  ownNote: Texts | null;
  comparator: ComparatorArea | null;
  /** Every comparator that a reader may choose. */
  choices: ComparatorArea[];
  family: AreaFamily;
  /** The indicator that says how many people live here, when there is one. */
  people: IndicatorProfile | null;
  parts: PartsProfile[];
  /** Who lives here: themes that are described and never judged. */
  described: ThemeProfile[];
  /** How who lives here changed while the gaps were judged. */
  whoChanged: WhoChanged;
  standsOut: StandsOut[];
  /** Whether nothing stands out because every figure is too old to say so. */
  tooOldToStandOut: boolean;
  /** Judged themes with at least one figure here, in the catalogue's order. */
  themes: ThemeProfile[];
  /** Judged themes of which nothing is known here: their `missing` says why. */
  unknownThemes: ThemeProfile[];
  /** For an own area: what cannot be worked out for the whole, told of its parts. */
  inParts: InParts[];
  age: FiguresAge | null;
  contacts: Contact[];
  /** What happened to this area's borders or code, newest first. */
  changes: AreaChange[];
  predecessors: Area[];
  /** Sources of every release on the page, by release. */
  sources: Record<string, SourceLine>;
}

/** An area that the home page leads with, and one real fact about it. */
export interface FeaturedArea {
  area: Area;
  comparator: Area | null;
  fact: StandsOut | null;
  source: SourceLine | null;
}
