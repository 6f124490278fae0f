import type { AskKind } from './ask-kind.ts';
import { auditSuppressionKind } from './kinds/audit-suppression.ts';
import { twoByTwoKind } from './kinds/did-2x2.ts';
import { staggeredKind } from './kinds/did-staggered.ts';
import { backtestKind } from './kinds/backtest.ts';
import { floorKind } from './kinds/floor.ts';
import { forecastKind } from './kinds/forecast.ts';
import { gapKind } from './kinds/gap.ts';
import { compositeKind } from './kinds/composite.ts';
import { crosswalkSeriesKind } from './kinds/crosswalk-series.ts';
import { crosswalkKind } from './kinds/crosswalk.ts';
import { itsKind } from './kinds/its.ts';
import { proportionKind } from './kinds/proportion.ts';
import { rakeKind } from './kinds/rake.ts';
import { representativityKind } from './kinds/representativity.ts';
import { readabilityKind, syllablesKind } from './kinds/readability.ts';
import { statementKind } from './kinds/statement.ts';
import { suppressPercentKind } from './kinds/suppress-percent.ts';
import { suppressKind } from './kinds/suppress.ts';
import { syntheticControlKind } from './kinds/synthetic-control.ts';
import { trendKind } from './kinds/trend.ts';

/** Every kind of question that `peil ask` answers, one a line. */
export const ASK_KINDS: readonly AskKind[] = [
  proportionKind,
  suppressKind,
  auditSuppressionKind,
  suppressPercentKind,
  crosswalkKind,
  crosswalkSeriesKind,
  compositeKind,
  readabilityKind,
  syllablesKind,
  statementKind,
  floorKind,
  gapKind,
  trendKind,
  rakeKind,
  representativityKind,
  twoByTwoKind,
  staggeredKind,
  itsKind,
  forecastKind,
  backtestKind,
  syntheticControlKind,
];
