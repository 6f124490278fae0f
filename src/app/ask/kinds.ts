import type { AskKind } from './ask-kind.ts';
import { proportionKind } from './kinds/proportion.ts';

/** Every kind of question that `peil ask` answers, one a line. */
export const ASK_KINDS: readonly AskKind[] = [proportionKind];
