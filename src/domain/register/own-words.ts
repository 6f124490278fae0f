import { kindOf, type KindName } from './kinds.ts';

const OURS: readonly string[] = ['choice', 'choices', 'cents', 'count', 'number', 'flag', 'when', 'day', 'indicator'];

/**
 * Whether a field holds what people wrote, or names that they gave. That is in their language, whatever that of the page;
 * options, amounts and days are told in the language of the page.
 */
export function isInOwnWords(kind: KindName, field: string): boolean {
  const spec = kindOf(kind).fields[field];
  return spec !== undefined && !OURS.includes(spec.type);
}
