import { seenFields } from '#access/layers';
import { watchedFields } from '#domain/personal-data/watched';
import { hasOwner } from '#domain/meeting/action-promise';
import { isDay } from '#domain/register/check-value';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Query, Seen } from '#domain/register/register';
import { isEmpty } from '#domain/register/states';
import type { StillSo } from '#domain/work/still-so';
import { messages } from '#i18n/messages';
import { fieldText, seenText } from '#i18n/register/field-text';
import { fieldLabel, optionLabel } from '#i18n/register/register-words';
import { isNamed, labelledBy, thingLabel } from '#i18n/register/thing-label';
import { columnsOf, filtersOf } from './list-shape.ts';
import { FIRST_ORDER, PAGE_SIZE, readListQuery, registerQuery, type ListAsked } from './list-query.ts';
import { openNames, type Names } from './names.ts';
import { mayChangeEach } from './rights.ts';
import { stillSoOf, stillSoToken } from './still-so.ts';
import { mayMake, mayReadIn, programmeOf, type Workspace } from './workspace.ts';

export interface ListFilter {
  field: string;
  label: string;
  chosen: string;
  /** To choose from; of areas to type, with these as suggestions. */
  options: { value: string; label: string }[];
  isTyped: boolean;
}

export interface ListRow {
  id: string;
  version: number;
  label: string;
  /** In words; a day stays on one line where there is room. */
  cells: { text: string; isDay: boolean }[];
  asOf: string;
  isWithdrawn: boolean;
  stillSo: StillSo;
  /** Whether its viewer may change any of the fields that can be set together. */
  mayChange: boolean;
}

/** A list of things of one kind. */
export interface ListPage {
  kind: KindName;
  columns: { field: string; label: string }[];
  rows: ListRow[];
  total: number;
  pages: number;
  asked: ListAsked;
  filters: ListFilter[];
  moreFilters: ListFilter[];
  /** Fields of which what was asked is not there. */
  unknown: string[];
  orders: { value: string; label: string }[];
  /** By what it is in order where nobody chose one, newest first, by its label; null: by name. */
  firstOrder: string | null;
  /** What to choose for the organisation of who looks: a field and its id; null where there is none. */
  ownOrganisation: string | null;
  mayMake: boolean;
  mayReadIn: boolean;
  /** What can be set for several at once. */
  together: { field: string; label: string }[];
  /** For saying that a state still holds. */
  token: string;
}

/** Everything of a kind in a workspace, as its viewer may see it, narrowed. */
export function scopeOf(workspace: Workspace, kind: KindName): Query {
  if (kindOf(kind).scope === 'programme') return { programmes: [workspace.programme?.id ?? ''] };
  return kind === 'programme' && workspace.programme !== null ? { ids: [workspace.programme.id] } : {};
}

export function seenHere(workspace: Workspace, kind: KindName): ReadonlySet<string> {
  return seenFields(workspace.viewer, kind, programmeOf(kind, workspace));
}

export async function loadList(workspace: Workspace, kind: KindName, params: URLSearchParams): Promise<ListPage> {
  const seen = seenHere(workspace, kind);
  const asked = readListQuery(params, [...seen]);
  const columns = columnsOf(kind, seen);
  const { inView, more } = filtersOf(kind, seen, Object.keys(asked.chosen));
  const names = await openNames(workspace, [kind], new Set([...columns, ...(isNamed(kind) ? [] : labelledBy(kind)), ...inView, ...more]));
  const { query, unknown } = registerQuery(kind, asked, names.lookups);
  const { things, total } = await workspace.register.list(workspace.viewer, kind, {
    ...scopeOf(workspace, kind),
    ...query,
    ...(unknown.length > 0 && { ids: [] }),
    offset: (asked.page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  const stillSo = await stillSoOf(workspace, kind, things, params.get('bevestigd'));
  const { language } = workspace;
  const named = (field: string) => ({ field, label: fieldLabel(language, kind, field) });
  const filter = (field: string) => filterOf(workspace, kind, field, asked, names);
  const { title, fixed } = kindOf(kind);
  const together = Object.keys(kindOf(kind).fields).filter(
    (field) => seen.has(field) && field !== title && !fixed.includes(field) && !watchedFields(kind).includes(field),
  );
  const mayTogether = mayMake(workspace, kind);
  const mayChange = mayTogether ? await mayChangeEach(workspace, kind, things, together) : things.map(() => false);
  return {
    kind,
    columns: columns.map(named),
    rows: things.map((thing, index) => ({
      ...rowOf(workspace, kind, thing, columns, names),
      stillSo: stillSo[index] ?? null,
      mayChange: mayChange[index]!,
    })),
    total,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    asked,
    filters: inView.map(filter),
    moreFilters: more.map(filter),
    unknown: unknown.map((field) => fieldLabel(language, kind, field)),
    orders: [...(title ? [title] : []), ...columns].map((field) => ({ value: field, label: fieldLabel(language, kind, field) })),
    firstOrder: FIRST_ORDER[kind] ? fieldLabel(language, kind, FIRST_ORDER[kind].replace(/^-/, '')) : null,
    ownOrganisation: ownOrganisation(workspace, kind),
    mayMake: mayTogether,
    mayReadIn: mayReadIn(workspace, kind),
    together: together.map(named),
    token: stillSoToken(workspace, kind),
  };
}

function rowOf(
  { language }: Workspace,
  kind: KindName,
  thing: Seen,
  columns: readonly string[],
  names: Names,
): Omit<ListRow, 'stillSo' | 'mayChange'> {
  const values = thing.values as Record<string, unknown>;
  return {
    id: thing.id,
    version: thing.version,
    label: thingLabel(kind, values, language, names.nameOf),
    cells: columns.map((field) => ({
      text: ownerCell(kind, field, values, { language, names }) ?? seenText(thing, field, language, names.nameOf),
      isDay: isMoment(kind, field) && isDay(String(values[field])),
    })),
    asOf: thing.asOf,
    isWithdrawn: thing.withdrawnAt !== null,
  };
}

function isMoment(kind: KindName, field: string): boolean {
  const { type } = kindOf(kind).fields[field]!;
  return type === 'day' || type === 'when';
}

/** Who does an action may be an organisation, and of some that were read in nobody is known. */
function ownerCell(
  kind: KindName,
  field: string,
  values: Readonly<Record<string, unknown>>,
  { language, names }: { language: Workspace['language']; names: Names },
): string | null {
  if (kind !== 'action' || field !== 'owner' || !isEmpty(values.owner)) return null;
  if (!hasOwner(values)) return messages(language).work.list.noOwner;
  return fieldText(kind, 'organisation', values.organisation, language, names.nameOf);
}

/** The organisation that somebody works for here, to see only what it does; null where a list knows of none. */
function ownOrganisation({ viewer, programme }: Workspace, kind: KindName): string | null {
  if (kind !== 'action' || programme === null) return null;
  return viewer.takesPart.find((part) => part.programme === programme.id && part.organisation !== null)?.organisation ?? null;
}

function filterOf({ language }: Workspace, kind: KindName, field: string, asked: ListAsked, names: Names): ListFilter {
  const spec = kindOf(kind).fields[field]!;
  const label = fieldLabel(language, kind, field);
  const chosen = asked.chosen[field] ?? '';
  const options =
    spec.type === 'choice' || spec.type === 'choices'
      ? spec.options.map((option) => ({ value: option, label: optionLabel(language, kind, field, option) }))
      : names.options(spec).map(({ id, name }) => ({ value: id, label: name }));
  return { field, label, chosen, options, isTyped: spec.type === 'areas' };
}
