import type { FieldSpec } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';
import { refersTo } from '#domain/register/refers-to';
import { machinesOf } from '#domain/register/states';
import { isNamed } from '#i18n/register/thing-label';

const MOST_COLUMNS = 4;
const SHORT: readonly FieldSpec['type'][] = [
  'choice',
  'when',
  'day',
  'cents',
  'count',
  'number',
  'reference',
  'references',
  'person',
  'flag',
  'areas',
];
const FILTERS: readonly FieldSpec['type'][] = ['choice', 'choices', 'reference', 'references', 'areas', 'person', 'flag'];
/** What is told first of a kind, where the order of its fields says otherwise. */
const COLUMNS: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  intervention: ['state', 'themes', 'lead', 'owner'],
  registration: ['intervention', 'indicator', 'begins', 'foreseen'],
  output: ['intervention', 'period', 'planned', 'delivered'],
  activity: ['intervention', 'due', 'done', 'responsible'],
  action: ['due', 'owner', 'state', 'intervention'],
  assessment: ['check', 'intervention', 'answer', 'judgedOn'],
  contribution: ['intervention', 'objective', 'strength', 'sign'],
  organisation: ['sort', 'website'],
  decision: ['state', 'meeting', 'decidedOn'],
  calendarEntry: ['at', 'level', 'themes', 'organisation'],
  evidence: ['sign', 'indicator', 'areas', 'period'],
};

/** The fields that stand beside the name in a list, as far as its viewer may see them. */
export function columnsOf(kind: KindName, seen: ReadonlySet<string>): string[] {
  const { fields, title } = kindOf(kind);
  const states = machinesOf(kindOf(kind)).map(([field]) => field);
  const rest = Object.keys(fields).filter((field) => SHORT.includes(fields[field]!.type) && !states.includes(field));
  const required = rest.filter((field) => fields[field]!.required);
  const all = COLUMNS[kind] ?? [...states, ...required, ...rest.filter((field) => !required.includes(field))];
  return all.filter((field) => field !== title && seen.has(field)).slice(0, MOST_COLUMNS);
}

/**
 * The fields by which a list can be narrowed: what is chosen, pointed at or ticked. The first few stand in view. What
 * is known by what it belongs to is no choice to make out of thousands: that is asked for by a link, and then told.
 *
 * @param asked fields by which it is narrowed now
 */
export function filtersOf(kind: KindName, seen: ReadonlySet<string>, asked: readonly string[]): { inView: string[]; more: string[] } {
  const { fields } = kindOf(kind);
  const isOffered = (field: string): boolean => {
    const to = refersTo(fields[field]!);
    return to === null || isNamed(to) || asked.includes(field);
  };
  const all = Object.keys(fields).filter((field) => seen.has(field) && FILTERS.includes(fields[field]!.type) && isOffered(field));
  const first = (field: string) =>
    field in kindOf(kind).states || field === 'theme' || field === 'themes' || field === 'level' || fields[field]!.type === 'areas';
  const inView = all.filter(first);
  return { inView, more: all.filter((field) => !first(field)) };
}
