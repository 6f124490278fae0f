import type { Answer, Remark } from '#domain/answer/answer';
import type { Neutral } from './ask-kind.ts';

/**
 * Reasons and warnings of an answer in the neutral form: lists of codes, and beside them what was seen,
 * where there is more to say than the code.
 */
export function neutralRemarks(answer: Answer<unknown>): { reasons?: string[]; warnings: string[]; remarks?: Neutral[] } {
  const reasons = answer.status === 'refused' ? answer.reasons : [];
  const told = [...reasons, ...answer.warnings].filter(({ params }) => params !== undefined);
  return {
    ...(reasons.length > 0 ? { reasons: codes(reasons) } : {}),
    warnings: codes(answer.warnings),
    ...(told.length > 0 ? { remarks: told.map(({ code, params }) => ({ code, ...params })) } : {}),
  };
}

function codes(remarks: readonly Remark[]): string[] {
  return [...new Set(remarks.map(({ code }) => code))];
}
