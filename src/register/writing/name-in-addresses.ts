import { sql } from 'kysely';
import { slugify } from '#base/text';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import { tableOf, type AnyThing, type Connection } from '../things.ts';
import type { Step } from './step.ts';

const LONGEST = 80;

/**
 * Gives things that have a page their name in addresses, after their title: new ones, and those that were renamed,
 * whose old name goes on leading to them. No two things of a kind have or had the same name.
 */
export async function nameInAddresses(db: Connection, steps: readonly Step[], now: string): Promise<void> {
  for (const kind of KIND_NAMES.filter((name) => kindOf(name).hasPage)) {
    const naming = steps.filter((step) => step.after.kind === kind && isNamedAnew(step));
    if (naming.length === 0) continue;
    // Who names waits for who is naming: both would find the same name free.
    await sql`select pg_advisory_xact_lock(hashtext('register'), hashtext(${`slug of ${kind}`}))`.execute(db);
    const holders = await holdersOf(db, kind, [...new Set(naming.map((step) => stemOf(step.after)))]);
    const left = naming.flatMap((step) => renamed(step, holders));
    for (const { thing, slug } of left) {
      await sql`insert into slug_before (kind, slug, thing, until) values (${kind}, ${slug}, ${thing}::uuid, ${now}::timestamptz)
        on conflict (kind, slug) do update set until = excluded.until`.execute(db);
    }
    followOn(steps, kind);
  }
}

function isNamedAnew({ before, after, changed }: Step): boolean {
  const title = kindOf(after.kind).title!;
  return before === null || (changed.includes(title) && slugStem(before) !== slugStem(after));
}

function slugStem(thing: AnyThing): string {
  return slugify(String(thing.values[kindOf(thing.kind).title!] ?? ''));
}

function stemOf(thing: AnyThing): string {
  return stemOfTitle(String(thing.values[kindOf(thing.kind).title!] ?? ''), thing.id);
}

/** Whether a name in addresses was made after a title of a thing, with a number behind it where others had that name. */
export function isNamedAfter(slug: string, title: string, id: string): boolean {
  const stem = stemOfTitle(title, id);
  return slug === stem || (slug.startsWith(`${stem}-`) && /^[0-9]+$/.test(slug.slice(stem.length + 1)));
}

/** A title as part of an address, cut at a word; of a title without letters, the end of the id of what it names. */
function stemOfTitle(title: string, id: string): string {
  const whole = slugify(title);
  if (whole === '') return id.slice(-12);
  return whole.length <= LONGEST
    ? whole
    : whole
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST);
}

/** Who has or had each name that begins with one of these stems. */
async function holdersOf(db: Connection, kind: KindName, stems: string[]): Promise<Map<string, string>> {
  const concerns = sql`(slug = any(${stems}::text[]) or regexp_replace(slug, '-[0-9]+$', '') = any(${stems}::text[]))`;
  const { rows } = await sql<{ slug: string; thing: string }>`
    select slug, thing from slug_before where kind = ${kind} and ${concerns}
    union all select slug, id as thing from ${tableOf(kind)} where ${concerns}`.execute(db);
  return new Map(rows.map(({ slug, thing }) => [slug, thing]));
}

/** Gives a step its name, and tells which name it left. */
function renamed(step: Step, holders: Map<string, string>): { thing: string; slug: string }[] {
  const { after } = step;
  const stem = stemOf(after);
  let slug = stem;
  for (let number = 2; (holders.get(slug) ?? after.id) !== after.id; number += 1) slug = `${stem}-${number}`;
  holders.set(slug, after.id);
  const left = after.slug;
  after.slug = slug;
  return left !== null && left !== slug ? [{ thing: after.id, slug: left }] : [];
}

/** Later steps of the same write on the same thing go on with the name that it got. */
function followOn(steps: readonly Step[], kind: KindName): void {
  const names = new Map<string, string | null>();
  for (const { after } of steps) {
    if (after.kind !== kind) continue;
    after.slug ??= names.get(after.id) ?? null;
    names.set(after.id, after.slug);
  }
}
