import type { AskKind } from './ask-kind.ts';
import { auditSuppressionKind } from './kinds/audit-suppression.ts';
import { gapKind } from './kinds/gap.ts';
import { proportionKind } from './kinds/proportion.ts';
import { suppressPercentKind } from './kinds/suppress-percent.ts';
import { suppressKind } from './kinds/suppress.ts';
import { trendKind } from './kinds/trend.ts';

/** Every kind of question that `peil ask` answers, one a line. */
export const ASK_KINDS: readonly AskKind[] = [proportionKind, suppressKind, auditSuppressionKind, suppressPercentKind, gapKind, trendKind];
