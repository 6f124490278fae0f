import type { Answer, Remark } from '#domain/answer/answer';
import type { Neutral } from './ask-kind.ts';

/**
 * Reasons and warnings of an answer in the neutral form: lists of codes, each once, and beside them what was
 * seen, where there is more to say than the code.
 */
export function neutralRemarks(answer: Answer<unknown>): { reasons?: string[]; warnings: string[]; remarks?: Neutral[] } {
  const reasons = answer.status === 'refused' ? answer.reasons : [];
  return {
    ...(reasons.length > 0 ? { reasons: distinctCodes(reasons) } : {}),
    warnings: distinctCodes(answer.warnings),
    ...seenFields(reasons, answer.warnings),
  };
}

/** The same of an item that gathered its remarks itself: one code for each remark. */
export function remarkFields(reasons: readonly Remark<string>[], warnings: readonly Remark[]): Neutral {
  return {
    ...(reasons.length > 0 ? { reasons: reasons.map(({ code }) => code) } : {}),
    warnings: warnings.map(({ code }) => code),
    ...seenFields(reasons, warnings),
  };
}

/** The codes of remarks, each once. */
export function distinctCodes(remarks: readonly Remark<string>[]): string[] {
  return [...new Set(remarks.map(({ code }) => code))];
}

function seenFields(reasons: readonly Remark<string>[], warnings: readonly Remark[]): { remarks?: Neutral[] } {
  const seen = [...reasons, ...warnings].filter(({ params }) => params !== undefined);
  return seen.length > 0 ? { remarks: seen.map(({ code, params }) => ({ code, ...params })) } : {};
}
