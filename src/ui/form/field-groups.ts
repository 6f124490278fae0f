import type { FieldSpec } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';
import { refersTo } from '#domain/register/refers-to';

/** Under which head a field that is not asked first stands. */
export const GROUPS = ['more', 'where', 'who', 'figures', 'inner'] as const;
export type GroupName = (typeof GROUPS)[number];

export interface FieldGroups {
  /** What is asked first: what is required, and what the page puts in front. */
  first: string[];
  /** The rest, by head; no empty ones. */
  rest: { name: GroupName; fields: string[] }[];
}

/**
 * Lays out the fields of a kind for its form, in the kind's own order within each group.
 *
 * @param only the fields that the form may have; all when absent
 * @param inFront fields that are asked first though they are not required
 */
export function groupFields(kind: KindName, only?: readonly string[], inFront: readonly string[] = []): FieldGroups {
  const { fields, layer } = kindOf(kind);
  const names = Object.keys(fields).filter((field) => !only || only.includes(field));
  const isFirst = (field: string) => fields[field]!.required || inFront.includes(field);
  const first = names.filter(isFirst);
  const rest = GROUPS.map((name) => ({
    name,
    // Of a kind that residents never see, every field is an inner one: saying so of some would mislead.
    fields: names.filter((field) => !isFirst(field) && groupOf(field, fields[field]!, layer === 'resident') === name),
  })).filter(({ fields }) => fields.length > 0);
  return { first, rest };
}

function groupOf(field: string, spec: FieldSpec, residentsLook: boolean): GroupName {
  if (residentsLook && spec.layer !== 'resident') return 'inner';
  if (spec.type === 'areas' || spec.type === 'when' || spec.type === 'day') return 'where';
  if (field === 'areasNote' || field === 'duration') return 'where';
  if (spec.type === 'person' || field.startsWith('contact')) return 'who';
  if (refersTo(spec) === 'organisation') return 'who';
  return spec.type === 'cents' || spec.type === 'count' || spec.type === 'number' || spec.type === 'indicator' ? 'figures' : 'more';
}

/** The id of the box of a field, to which a list of faults links. */
export function fieldId(field: string): string {
  return `veld-${field}`;
}
