import { foldName } from '#base/text';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';

/**
 * What a thing is known by in somebody's own list: its name without capitals and accents; of what belongs to something or to
 * a period also those, as `bezoekers` of two interventions are two outputs. Null without a name.
 */
export function knownBy(kind: KindName, values: Readonly<Record<string, unknown>>): string | null {
  const { title, fields } = kindOf(kind);
  const name = title === null ? '' : foldName(String(values[title] ?? ''));
  if (name === '') return null;
  const parts = Object.entries(fields).filter(([field, spec]) => (spec.type === 'reference' && spec.required) || field === 'period');
  return JSON.stringify([name, ...parts.map(([field]) => values[field] ?? null)]);
}

/** What is there now, by what it is known by. */
export function thereByName(kind: KindName, things: Iterable<Seen>): Map<string, Seen[]> {
  const byName = new Map<string, Seen[]>();
  for (const thing of things) {
    const known = thing.withdrawnAt === null ? knownBy(kind, thing.values as Record<string, unknown>) : null;
    if (known !== null) byName.set(known, [...(byName.get(known) ?? []), thing]);
  }
  return byName;
}
