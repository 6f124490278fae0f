import type { FieldSpec } from './field.ts';
import type { KindName } from './kinds.ts';

/** The kind that a field refers to, by one reference or several; null for a field that holds no references. */
export function refersTo(spec: FieldSpec): KindName | null {
  return spec.type === 'reference' || spec.type === 'references' ? (spec.to as KindName) : null;
}
