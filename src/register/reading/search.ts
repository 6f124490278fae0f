import { sql, type RawBuilder } from 'kysely';
import { programmesRead } from '#access/layers';
import { layersShowing } from '#access/may-read';
import type { Viewer } from '#domain/account/viewer';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import type { ExcerptPiece, Hit, SearchOptions } from '#domain/register/register';
import { textFields } from '../columns.ts';
import { tableOf, type Connection } from '../things.ts';
import { found, ofProgrammes } from './conditions.ts';
import { narrowed, type Narrowed } from './narrowed.ts';
import { textQuery } from './text-query.ts';
import { seenColumn, visible } from './visible.ts';

const DEFAULT_LIMIT = 20;
/** Of one kind at most so many are ranked: who types one letter waits no longer than who types a word. */
const RANKED = 500;
/** Signs that no text means anything by: Unicode keeps them for private use. */
const [START, STOP] = ['\uE000', '\uE001'];
const HEADLINE = `StartSel="${START}", StopSel="${STOP}", MaxWords=24, MinWords=12, ShortWord=2`;

type Found = Omit<Hit, 'excerpt' | 'pieces'>;

/** Things with words in what their viewer may see, the nearest first. Kinds without a title come only through what they belong to. */
export async function search(db: Connection, viewer: Viewer, text: string, options: SearchOptions = {}): Promise<Hit[]> {
  const typed = textQuery(text);
  const asked = (options.kinds ?? KIND_NAMES).filter((kind) => kindOf(kind).title !== null && maySeeSome(viewer, kind));
  if (typed === null || asked.length === 0) return [];
  return db.transaction().execute(async (within) => {
    // To read a table from end to end is to unpack the words of each row, which the planner takes to cost nothing.
    await sql`set local enable_seqscan = off`.execute(within);
    const query = await workedOut(within, typed);
    const kinds = await kindsHolding(within, asked, query);
    if (kinds.length === 0) return [];
    const each = await Promise.all(
      kinds.map(async (kind) => sql`(${hits(viewer, kind, query, await narrowed(within, kind, null), options.programmes)})`),
    );
    const { rows } = await sql<Found>`
      select kind, id, programme, title, slug from (${sql.join(each, sql` union all `)}) as hits
      order by rank desc, title, id limit ${options.limit ?? DEFAULT_LIMIT}`.execute(within);
    const excerpts = options.excerpts === false ? new Map<string, string>() : await excerptsOf(within, viewer, rows, query);
    return rows.map((row) => {
      const pieces = piecesOf(excerpts.get(row.id) ?? '');
      return { ...row, excerpt: pieces.map(({ text: piece }) => piece).join(''), pieces };
    });
  });
}

/** What is looked for, as the database reads it: words are taken to their stems once, not for each kind again. */
async function workedOut(db: Connection, typed: RawBuilder<unknown>): Promise<RawBuilder<unknown>> {
  const { rows } = await sql<{ query: string }>`select ${typed}::text as query`.execute(db);
  return sql`${rows[0]!.query}::tsquery`;
}

/** Kinds with the words in them, for whoever may see those: most have none, and need no plan with all the rights in it. */
async function kindsHolding(db: Connection, kinds: readonly KindName[], query: RawBuilder<unknown>): Promise<KindName[]> {
  const each = kinds.map(
    (kind) => sql`select ${kind}::text as kind where exists (select from ${tableOf(kind)} where words_all @@ ${query})`,
  );
  const { rows } = await sql<{ kind: KindName }>`${sql.join(each, sql` union all `)}`.execute(db);
  return rows.map(({ kind }) => kind);
}

/** Whether there is anywhere that a viewer could see things of a kind: what is not asked needs no plan. */
function maySeeSome(viewer: Viewer, kind: KindName): boolean {
  return layersShowing(kind).some((layer) => layer === 'resident' || programmesRead(viewer, layer).length > 0);
}

function hits(
  viewer: Viewer,
  kind: KindName,
  query: RawBuilder<unknown>,
  asking: Narrowed,
  programmes?: readonly string[],
): RawBuilder<unknown> {
  const within = programmes === undefined ? sql`true` : ofProgrammes(kind, programmes);
  return sql`
    select ${kind}::text as kind, t.id, t.programme, ${titleOf(viewer, kind)} as title, t.slug, ts_rank(t.words, ${query}) as rank
    from ${tableOf(kind)} as t
    where t.withdrawn_at is null and ${found(viewer, kind, query)} and ${within} and ${visible(viewer, kind, { ...asking, ofFew: true })}
    limit ${RANKED}`;
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
