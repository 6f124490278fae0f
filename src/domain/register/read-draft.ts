import type { Issue } from '#base/issue';
import { nearest } from '#base/nearest';
import { kindOf, type KindName, type Values } from './kinds.ts';
import { readValue, type Lookups } from './read-value.ts';
import { shown } from './refused.ts';
import { isEmpty } from './states.ts';

/** What was read of a form or a row, and everything that is to be said about it. */
export interface Draft<K extends KindName = KindName> {
  /** Only the fields that could be read. */
  values: Partial<Values<K>>;
  /** Errors and notes, each `at` its field; with an error the draft can't be written. */
  issues: Issue[];
}

/**
 * Reads a form or a row of a sheet: every fault at once, none hides another. Never throws.
 *
 * @param input what was typed by field
 * @param options.partial leave fields that are not in the input out; without it they are empty, and missed when required
 */
export function readDraft<K extends KindName>(
  kind: K,
  input: Readonly<Record<string, unknown>>,
  lookups: Lookups,
  { partial = false }: { partial?: boolean } = {},
): Draft<K> {
  const fields = kindOf(kind).fields;
  const values: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const [field, spec] of Object.entries(fields)) {
    if (partial && !Object.hasOwn(input, field)) continue;
    const read = readValue(kind, field, Object.hasOwn(input, field) ? input[field] : null, lookups);
    issues.push(...(read.ok ? read.warnings : read.issues));
    if (!read.ok) continue;
    if (spec.required && isEmpty(read.value)) issues.push({ code: 'field-required', level: 'error', at: field, params: { kind, field } });
    else values[field] = read.value;
  }
  for (const name of Object.keys(input)) {
    if (Object.hasOwn(fields, name)) continue;
    const near = nearest(name, Object.keys(fields)).join(', ');
    issues.push({ code: 'field-unknown', level: 'error', at: shown(name), params: { kind, field: shown(name), near } });
  }
  return { values: values as Partial<Values<K>>, issues };
}
