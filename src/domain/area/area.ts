import type { AreaLevel } from '#domain/area/level';
import type { Texts } from '#base/text';

/**
 * An area in one division: (scheme, code, division year). The same code can be another area in
 * another division (`BU00140301` is De Hoogte, later Indische buurt), so never join by code alone.
 */
export interface Area {
  /** Who gave the code: `cbs`, `own` (sets of official areas), or a source's own scheme. */
  scheme: string;
  code: string;
  /** The year of the division (indeling); null when the source does not say. */
  divisionYear: number | null;
  level: AreaLevel;
  name: string;
  /** Code one level up within the same scheme and division; null at the top. */
  parent: string | null;
  /** Code of the municipality it lies in (its own code for a municipality); null above that. */
  municipality: string | null;
  /** The place that this area is, across the years; only exact links join areas into a place. */
  placeId: string;
}

/** Why two areas of different divisions are one place, or are not. */
export type LinkBasis =
  /** The source marked the area as unchanged since the year before (CBS indelingswijziging 1). */
  | 'marked-unchanged'
  /** Same code, level and name in both divisions, and no change is known between them. */
  | 'same-code-and-name'
  /** Written down in the catalogue or the world, with its source. */
  | 'recorded';

/**
 * A change of areas between two divisions, from `catalogue/area-changes.yaml`. Anything that matches
 * `codes` is *not* the same place before and from `year` on, however much the codes are alike.
 */
export interface AreaChange {
  /** The first division year in which the new situation holds. */
  year: number;
  kind: 'merger' | 'split' | 'border' | 'recode';
  /** Codes concerned: exact, or a prefix with `*` (`BU0014*`). */
  codes: string[];
  /** Where the same area goes on under another code (exact only): old code -> new code. */
  continues?: { from: string; to: string }[];
  /** Weighted links, when known: what share of the old area went where. */
  links?: { from: string; to: string; weight: number; unit: 'homes' | 'people' }[];
  note: Texts;
  source: string;
}
