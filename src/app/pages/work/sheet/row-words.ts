import type { Issue } from '#base/issue';
import { kindOf } from '#domain/register/kinds';
import { withKept } from './keep-aside.ts';
import type { RowGround } from './planned-row.ts';

/** Puts words without a field of their own in the note, and says what happened with them. */
export function keepWords(
  { kind, keep }: RowGround,
  values: Record<string, unknown>,
  before: Readonly<Record<string, unknown>> | null,
  kept: readonly string[],
): Issue[] {
  if (kept.length === 0) return [];
  if (keep === null) return [{ code: 'sheet-words-left', level: 'warning', params: { words: kept.join('; ') } }];
  const spec = kindOf(kind).fields[keep]!;
  const { text, left } = withKept(String(values[keep] ?? before?.[keep] ?? ''), kept, spec);
  if (text !== '') values[keep] = text;
  return left.length === 0 ? [] : [{ code: 'sheet-words-left', level: 'warning', at: keep, params: { words: left.join('; ') } }];
}

/** The values that are words, by field. */
export function textsOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([field, value]) => (typeof value === 'string' ? [[field, value]] : [])));
}
