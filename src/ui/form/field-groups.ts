import type { FieldSpec } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';
import { refersTo } from '#domain/register/refers-to';

/** Under which head a field that is not asked first stands. */
export const GROUPS = ['more', 'where', 'who', 'figures', 'inner'] as const;
export type GroupName = (typeof GROUPS)[number];

/**
 * What most people know when they put a thing in, and what makes it of use to others: asked first, though it may stay
 * empty. With what is required never more than seven fields.
 */
const ASKED_FIRST: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  programme: ['areas', 'begins'],
  programmeTheme: ['aim'],
  partner: ['organisation', 'name', 'sort', 'since', 'brings'],
  seat: ['organisation'],
  trend: ['what', 'areas', 'source'],
  ambition: ['trends', 'source'],
  objective: ['ambition', 'theme', 'areas', 'source'],
  intervention: ['why', 'themes', 'areas', 'organisations'],
  output: ['unit', 'period', 'planned', 'delivered', 'source'],
  activity: ['input', 'due', 'isMilestone', 'responsible'],
  outcome: ['intervention', 'outputs', 'period', 'evidence', 'source'],
  lesson: ['intervention', 'isSuccess', 'source'],
  linkage: ['interventions', 'organisations', 'why'],
  budgetLine: ['intervention', 'source'],
  budgetAmount: ['untilYear', 'adopted'],
  grantScheme: ['ceiling', 'begins', 'source'],
  grantCall: ['opens', 'closes', 'ceiling'],
  // What one knows of a new application; what comes after is asked as it comes.
  grant: ['organisation', 'requested', 'appliedOn', 'decisionDue'],
  plan: ['organisation', 'themes', 'areas', 'begins', 'ends'],
  challenge: ['what', 'areas'],
  interest: ['stance'],
  streetApproach: ['areas', 'coalition', 'seen', 'agreed', 'done', 'told'],
  decision: ['meeting', 'cost'],
  action: ['owner', 'organisation', 'due'],
};

export interface FieldGroups {
  /** What is asked first: what is required, what most people know, and what the page puts in front. */
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
  const asked = [...(ASKED_FIRST[kind] ?? []), ...inFront];
  const isFirst = (field: string) => fields[field]!.required || asked.includes(field);
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
