import { isCode, type FieldSpec } from '#domain/register/field';
import type { Kind } from '#domain/register/kind';
import { kindOf, type KindName } from '#domain/register/kinds';

/** The name of a kind or field as the database has it: `budgetLine` is `budget_line`. */
export function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

/** What every thing has beside its values, by the name that `Thing` gives it. */
export const COMMON_FIELDS = [
  'id',
  'programme',
  'version',
  'slug',
  'createdBy',
  'createdAt',
  'changedBy',
  'changedAt',
  'asOf',
  'withdrawnAt',
  'withdrawnBecause',
] as const;

/** Everything that a kind's table keeps of a thing, as `Thing` and the kind name it. */
export function keptFields(kind: KindName): string[] {
  return [...COMMON_FIELDS, ...Object.keys(kindOf(kind).fields)];
}

/** Fields of a kind that hold texts for people, its title first. */
export function textFields(kind: Kind): string[] {
  const names = Object.keys(kind.fields).filter((name) => isText(kind.fields[name]!));
  return [...names.filter((name) => name === kind.title), ...names.filter((name) => name !== kind.title)];
}

function isText(spec: FieldSpec): boolean {
  return (spec.type === 'text' || spec.type === 'prose') && !isCode(spec);
}
