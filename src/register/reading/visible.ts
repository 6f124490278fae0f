import { sql, type RawBuilder } from 'kysely';
import { hangsOn, heldBackFrom, type Condition, type Hanging } from '#access/held-back';
import { programmesRead, steers } from '#access/layers';
import { hangsOnShared, layersShowing, programmesReadFirst, SHARED_WHEN } from '#access/may-read';
import type { Viewer } from '#domain/account/viewer';
import { isId } from '#domain/register/check-value';
import { AGREEMENT } from '#domain/practice/street-name';
import type { Layer } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';
import { column, tableOf } from '../things.ts';

type Where = RawBuilder<unknown>;

const FEW = 20;

const all = (parts: Where[]): Where => (parts.length === 0 ? sql`true` : sql`(${sql.join(parts, sql` and `)})`);
const some = (parts: Where[]): Where => (parts.length === 0 ? sql`false` : sql`(${sql.join(parts, sql` or `)})`);

/** Whether the row is of a programme in which its viewer reads a layer; of a thing shared by all, in any programme. */
export function readsLayer(viewer: Viewer, kind: KindName, layer: Layer, row = 't'): Where {
  if (layer === 'resident') return sql`true`;
  const programmes = programmesRead(viewer, layer);
  if (kind !== 'programme' && kindOf(kind).scope === 'instance') return programmes.length > 0 ? sql`true` : sql`false`;
  if (programmes.length === 0) return sql`false`;
  const own = column(kind === 'programme' ? 'id' : 'programme', row);
  // A long list would be weighed item by item when the query is planned.
  return programmes.length <= FEW
    ? sql`${own} = any(${programmes}::uuid[])`
    : sql`${own} in (select unnest(${asText(programmes)}::uuid[]))`;
}

/** Hundreds of ids as the database reads them, put together once: a search asks for them in each of its conditions. */
function asText(programmes: readonly string[]): string {
  let text = texts.get(programmes);
  if (text === undefined) texts.set(programmes, (text = `{${programmes.filter(isId).join(',')}}`));
  return text;
}

const texts = new WeakMap<readonly string[], string>();

/** Whether a viewer may see a field of the row `t`: who asks by a hidden one, finds nothing by it. */
export function seesField(viewer: Viewer, kind: KindName, name: string): Where {
  const reads = readsLayer(viewer, kind, isOfFew(kind, name) ? 'steering' : kindOf(kind).fields[name]!.layer);
  return kind === 'streetApproach' && NAMING.includes(name) ? all([reads, mayBeNamed(viewer)]) : reads;
}

/** Asked for by their number, or put in the order of it, few people or cases would be known that are not told (`asSeen`). */
const OF_FEW: Partial<Record<KindName, readonly string[]>> = { output: ['delivered', 'precision'], bottleneck: ['seen'] };

function isOfFew(kind: KindName, name: string): boolean {
  return OF_FEW[kind]?.includes(name) ?? false;
}

/** Fields by which everybody could learn which street it is. */
const NAMING = ['publicName', 'told'];

/** Whether a viewer may know which street the row `t` is: who steers, and everybody where `namedWithoutConsent` says nothing. */
export function mayBeNamed(viewer: Viewer): Where {
  const [agree, told, name, named] = ['residentsAgreeToName', 'told', 'name', 'publicName'].map((field) => column(field));
  const agreed = all([sql`${agree}`, ...AGREEMENT.map((field) => sql`${column(field)} is not null`)]);
  const isNamed = sql`(${named} is not null or coalesce(strpos(${bare(told!)}, ${bare(name!)}) > 0, false))`;
  return some([readsLayer(viewer, 'streetApproach', 'steering'), agreed, sql`not ${isNamed}`]);
}

/** Text as `isNamedInTold` compares it, whatever the language of the database is. */
function bare(text: Where): Where {
  return sql`regexp_replace(lower(normalize(${text}, NFD) collate "C"), '[^a-z0-9]', '', 'g')`;
}

/** A column of the row `t` as its viewer may see it: empty where its field is hidden. */
export function seenColumn(viewer: Viewer, kind: KindName, name: string): Where {
  const isForAll = kindOf(kind).fields[name]!.layer === 'resident' && kind !== 'streetApproach' && !isOfFew(kind, name);
  return isForAll ? column(name) : sql`case when ${seesField(viewer, kind, name)} then ${column(name)} end`;
}

/** How a condition on a row is put. */
export interface Asking {
  /** Its name; `t` when not given. */
  row?: string;
  /** Of attachments, asked for or hung on: only those to things of these kinds, so that the other kinds need not be looked at. */
  attachedTo?: readonly KindName[] | null;
  /** Only through these fields the row can hang on anything; through all that its kind has when null. */
  through?: readonly string[] | null;
  /** Only things of these programmes are asked: who steers in all of them needs nothing weighed that is for others. */
  within?: readonly string[] | null;
  /** Few rows are asked, which the planner can't know: what each hangs on is looked up, rather than all such things beforehand. */
  ofFew?: boolean;
}

/** `mayRead` as a condition on a row, with what the thing hangs on. A test holds both to the same answer. */
export function visible(
  viewer: Viewer,
  kind: KindName,
  { row = 't', attachedTo = null, through = null, within = null, ofFew = false }: Asking = {},
): Where {
  if (viewer.isAdministrator && kindOf(kind).scope === 'instance') return sql`true`;
  if (within !== null && steersAll(viewer, kind, within)) return sharedWith(viewer, kind, row);
  const asOutsider = layersShowing(kind)
    .filter((layer) => layer !== 'steering')
    .map((layer) =>
      all([
        layer === 'resident' ? published(kind, row) : readsLayer(viewer, kind, layer, row),
        ...heldBackFrom(layer, kind).map((condition) => sql`not ${holding(condition, row)}`),
      ]),
    );
  const hanging = among(hangsOn(kind), attachedTo).filter(({ field }) => through === null || through.includes(field));
  return all([
    ...(kind === 'attachment' && attachedTo !== null ? [sql`${column('of', row)} = any(${attachedTo}::text[])`] : []),
    some([
      all([readsLayer(viewer, kind, 'steering', row), sharedWith(viewer, kind, row)]),
      all([
        sql`${column('withdrawnAt', row)} is null`,
        some(asOutsider),
        ...hanging.map((one) => mayBeSeen(viewer, one, { row, attachedTo, ofFew })),
      ]),
    ]),
  ]);
}

function among(hanging: readonly Hanging[], attachedTo: readonly KindName[] | null): readonly Hanging[] {
  return attachedTo === null ? hanging : hanging.filter(({ to, when }) => when === null || attachedTo.includes(to));
}

/** Whether a viewer steers in all of some programmes, so that of what is theirs only what is not shared yet is hidden. */
export function steersAll(viewer: Viewer, kind: KindName, programmes: readonly string[]): boolean {
  return kindOf(kind).scope === 'programme' && programmes.every((programme) => steers(viewer, programme));
}

/** Of what who steers may know: whether the row, and what it hangs on, is shared with them. */
export function sharedWith(viewer: Viewer, kind: KindName, row = 't'): Where {
  const hanging = hangsOnShared(kind).map((one) => onNothingOr(one, row, (inner) => sharedWith(viewer, one.to, inner)));
  return all([shared(viewer, kind, row), ...hanging]);
}

/** Whether the row hangs on nothing here, or on something that its viewer may know of. */
function mayBeSeen(viewer: Viewer, hanging: Hanging, { row, attachedTo, ofFew }: Required<Omit<Asking, 'through' | 'within'>>): Where {
  const { to } = hanging;
  const apart = ofFew ? sql` offset 0` : sql``;
  const narrowed = to === 'attachment' ? { attachedTo } : {};
  return onNothingOr(hanging, row, (inner) => sql`${visible(viewer, to, { row: inner, ofFew, ...narrowed })}${apart}`);
}

function onNothingOr({ field, to, when }: Hanging, row: string, holds: (inner: string) => Where): Where {
  const inner = `${row}_${to}`;
  const named = column(field, row);
  const isOther = when === null ? sql`${named} is null` : sql`not ${holding(when, row)}`;
  return sql`(${isOther} or exists (
    select 1 from ${tableOf(to)} as ${sql.id(inner)} where ${column('id', inner)} = ${named}::uuid and ${holds(inner)}))`;
}

function shared(viewer: Viewer, kind: KindName, row: string): Where {
  const flag = SHARED_WHEN[kind];
  if (flag === undefined) return sql`true`;
  return some([
    sql`${column(flag, row)}`,
    sql`${column('createdBy', row)} = ${viewer.person}`,
    sql`${column('programme', row)} = any(${programmesReadFirst(viewer)}::uuid[])`,
  ]);
}

function published(kind: KindName, row: string): Where {
  if (kindOf(kind).scope === 'instance') return sql`true`;
  return sql`${column('programme', row)} in (select id from programme where published and withdrawn_at is null)`;
}

/** Whether a row's fields are as a condition says. */
export function holding(condition: Condition, row: string): Where {
  const fields = Object.entries(condition).map(([field, wanted]) => {
    const texts = wanted.filter((value) => value !== null).map(String);
    const isOneOf = sql`coalesce(${column(field, row)}::text = any(${texts}::text[]), false)`;
    return wanted.includes(null) ? sql`(${column(field, row)} is null or ${isOneOf})` : isOneOf;
  });
  return all(fields);
}
