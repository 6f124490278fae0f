import { sql, type RawBuilder } from 'kysely';
import { fault } from '#base/fault';
import { isCarried } from '#access/carrier';
import { asFarAs, programmesRead } from '#access/layers';
import { layersShowing } from '#access/may-read';
import type { Viewer } from '#domain/account/viewer';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import type { ExcerptPiece, Hit, SearchOptions } from '#domain/register/register';
import { textFields } from '../columns.ts';
import { PLANNED_ONCE } from '../engine/planned-once.ts';
import { tableOf, type Connection } from '../things.ts';
import { candidates, rankOf, type Candidate, type Sought } from './candidates.ts';
import { found } from './conditions.ts';
import { narrowed, type Narrowed } from './narrowed.ts';
import { textQuery } from './text-query.ts';
import { readsLayer, seenColumn, visible } from './visible.ts';

const DEFAULT_LIMIT = 20;
/** Of one kind at most so many are ranked while there is enough to show: a word that is everywhere takes no longer than another. */
const RANKED = 60;
/** Rights are weighed of so many candidates for each that is to be shown: most that are found may be seen. */
const WEIGHED = 1.5;
/** Signs that no text means anything by: Unicode keeps them for private use. */
const [START, STOP] = ['\uE000', '\uE001'];
const HEADLINE = `StartSel="${START}", StopSel="${STOP}", MaxWords=24, MinWords=12, ShortWord=2`;

type Found = Omit<Hit, 'excerpt' | 'pieces'>;
type Ranked = Found & { rank: number };
/** What is looked for, with what is told of it. */
type Telling = Sought & Required<Pick<SearchOptions, 'references'>>;

/** Things with words in what their viewer may see, the nearest first. Kinds without a title come only through what they belong to. */
export async function search(db: Connection, viewer: Viewer, text: string, options: SearchOptions = {}): Promise<Hit[]> {
  const typed = textQuery(text);
  const asked = (options.kinds ?? KIND_NAMES).filter((kind) => kindOf(kind).title !== null && maySeeSome(viewer, kind));
  if (typed === null || asked.length === 0) return [];
  return db.transaction().execute(async (within) => {
    // To read a table from end to end is to unpack the words of each row, which the planner takes to cost nothing.
    await sql`set local enable_seqscan = off`.execute(within);
    const sought = { viewer, kinds: asked, query: await workedOut(within, typed), programmes: options.programmes ?? null };
    const rows = await nearest(within, { ...sought, references: options.references ?? {} }, options.limit ?? DEFAULT_LIMIT);
    const excerpts = options.excerpts === false ? new Map<string, string>() : await excerptsOf(within, viewer, rows, sought.query);
    return rows.map(({ rank: _, ...row }) => {
      const pieces = piecesOf(excerpts.get(row.id) ?? '');
      return { ...row, excerpt: pieces.map(({ text: piece }) => piece).join(''), pieces };
    });
  });
}

/**
 * First what is called so, then what tells of it. When few of those that were ranked may be seen, all that holds the
 * words is ranked.
 */
async function nearest(db: Connection, sought: Telling, limit: number): Promise<Ranked[]> {
  const most = Math.max(RANKED, limit);
  const hits: Ranked[] = [];
  const weighed = new Set<string>();
  for (const [place, upTo] of [
    ['title', most],
    ['anywhere', most],
    ['anywhere', null],
  ] as const) {
    const { candidates: all, areAll } = await candidates(db, sought, place, upTo);
    const fresh = all.filter(({ id }) => !weighed.has(id));
    for (let at = 0, size = Math.ceil(limit * WEIGHED); at < fresh.length && hits.length < limit; at += size, size *= 2) {
      const few = fresh.slice(at, at + size);
      few.forEach(({ id }) => weighed.add(id));
      hits.push(...(await seen(db, sought, few)));
    }
    if (hits.length >= limit || (place === 'anywhere' && areAll)) break;
  }
  return hits.sort((one, other) => other.rank - one.rank).slice(0, limit);
}

/** Of some candidates those that their viewer may see. */
async function seen(db: Connection, sought: Telling, few: readonly Candidate[]): Promise<Ranked[]> {
  const theirs = asFarAs(sought.viewer, new Set(few.map(({ programme }) => programme ?? '')));
  const hits: Ranked[] = [];
  // What hangs on things of many kinds is asked apart: that is long to plan, and then the same whichever other kinds were found.
  for (const [apart, some] of Map.groupBy(few, ({ kind }) => (isCarried(kind) ? kind : null))) {
    const each = await Promise.all(
      [...Map.groupBy(some, ({ kind }) => kind)].map(async ([kind, ofKind]) => {
        const ids = ofKind.map(({ id }) => id);
        const asking = await narrowed(db, kind, null);
        return sql`(${hitsAmong(theirs, kind, { query: sought.query, ids, asking, reference: sought.references[kind] ?? null })})`;
      }),
    );
    const { rows } = await sql<Ranked>`
      select kind, id, programme, title, slug, names, rank from (${sql.join(each, sql` union all `)}) as hits
      order by rank desc, title, id ${sql.raw(apart === null ? '' : PLANNED_ONCE)}`.execute(db);
    hits.push(...rows);
  }
  return hits;
}

/** What is looked for, as the database reads it: words are taken to their stems once, not for each kind again. */
async function workedOut(db: Connection, typed: RawBuilder<unknown>): Promise<RawBuilder<unknown>> {
  const { rows } = await sql<{ query: string }>`select ${typed}::text as query`.execute(db);
  return sql`${rows[0]!.query}::tsquery`;
}

/** Whether there is anywhere that a viewer could see things of a kind: what is not asked needs no plan. */
function maySeeSome(viewer: Viewer, kind: KindName): boolean {
  return layersShowing(kind).some((layer) => layer === 'resident' || programmesRead(viewer, layer).length > 0);
}

function hitsAmong(
  viewer: Viewer,
  kind: KindName,
  { query, ids, asking, reference }: { query: RawBuilder<unknown>; ids: readonly string[]; asking: Narrowed; reference: string | null },
): RawBuilder<unknown> {
  const rank = rankOf(viewer, query, readsLayer(viewer, kind, 'steering'));
  return sql`
    select ${kind}::text as kind, t.id, t.programme, ${titleOf(viewer, kind)} as title, t.slug, ${namedBy(viewer, kind, reference)} as names, ${rank} as rank
    from ${tableOf(kind)} as t
    where t.id = any(${ids}::uuid[]) and t.withdrawn_at is null
      and ${found(viewer, kind, query)} and ${visible(viewer, kind, { ...asking, ofFew: true })}`;
}

/** What a reference of the row `t` names, where its viewer may see that. */
function namedBy(viewer: Viewer, kind: KindName, reference: string | null): RawBuilder<unknown> {
  if (reference === null) return sql`null::uuid`;
  if (kindOf(kind).fields[reference]?.type !== 'reference') throw fault('field-unknown', { field: reference });
  return seenColumn(viewer, kind, reference);
}

/** By what its viewer may know a thing: its title, a partner by its organisation, a street by the name that its residents agree to. */
function titleOf(viewer: Viewer, kind: KindName): RawBuilder<unknown> {
  const title = seenColumn(viewer, kind, kindOf(kind).title!);
  if (kind === 'partner') return sql`coalesce(${title}, (select o.name from organisation as o where o.id = t.organisation), '')`;
  if (kind === 'streetApproach') return sql`coalesce(${title}, ${seenColumn(viewer, kind, 'publicName')}, '')`;
  return sql`coalesce(${title}, '')`;
}

/** Words around what was found, of those texts only that the viewer may see. */
async function excerptsOf(
  db: Connection,
  viewer: Viewer,
  rows: readonly Found[],
  query: RawBuilder<unknown>,
): Promise<Map<string, string>> {
  const kinds = [...new Set(rows.map((row) => row.kind))];
  if (kinds.length === 0) return new Map();
  const each = kinds.map((kind) => {
    const ids = rows.filter((row) => row.kind === kind).map((row) => row.id);
    return sql`select t.id, ts_headline('dutch', ${textSeen(viewer, kind)}, ${query}, ${HEADLINE}) as excerpt from ${tableOf(kind)} as t where t.id = any(${ids}::uuid[])`;
  });
  const found = await sql<{ id: string; excerpt: string }>`${sql.join(each, sql` union all `)}`.execute(db);
  return new Map(found.rows.map(({ id, excerpt }) => [id, excerpt]));
}

/** An excerpt as the database marked it, in pieces. */
function piecesOf(marked: string): ExcerptPiece[] {
  return marked
    .split(START)
    .flatMap((part, index) => {
      const [found, ...rest] = index === 0 ? ['', part] : part.split(STOP);
      return [
        { text: found!, isFound: true },
        { text: rest.join('').replaceAll(STOP, ''), isFound: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

function textSeen(viewer: Viewer, kind: KindName): RawBuilder<unknown> {
  const { title } = kindOf(kind);
  const names = textFields(kindOf(kind)).filter((name) => name !== title);
  const texts = [...names, title!].map((name) => seenColumn(viewer, kind, name));
  return sql`concat_ws(E'\n', ${sql.join(texts)})`;
}
