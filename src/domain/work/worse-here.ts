import type { Period } from '#base/period';
import type { Verdict } from '#domain/answer/codes';
import type { Movement } from '#domain/answer/judgement';
import type { Area } from '#domain/area/area';
import type { VerdictComparator } from '#domain/figures/verdicts';
import type { Indicator } from '#domain/indicator/indicator';

/** A figure that is worse than its comparator and gets worse, by the verdict of the store. In the unit of the figure. */
export interface WorseFigure {
  indicator: Pick<Indicator, 'id' | 'title' | 'unit' | 'decimals' | 'direction'>;
  verdict: Extract<Verdict, 'widening' | 'crossed'>;
  comparator: VerdictComparator;
  gapLast: number;
  lastPeriod: Period | null;
  areaChange: Movement;
  referenceChange: Movement;
}

/** Of how many areas of a programme it is looked up what gets worse: each is a test of all figures. */
export const MOST_WORSE_AREAS = 8;

/** How many areas of a programme are left out of that. */
export function areasNotTested(areas: readonly string[] | undefined): number {
  return Math.max(0, (areas?.length ?? 0) - MOST_WORSE_AREAS);
}

/** What is worse and worsening in one area, of how many figures that were tested together. */
export interface WorseHere {
  area: Area;
  /** What it is held against by name; null where the area is a whole municipality or more. */
  municipality: Area | null;
  worse: WorseFigure[];
  tests: number;
  /** Figures that could not be tested. */
  refused: number;
}
