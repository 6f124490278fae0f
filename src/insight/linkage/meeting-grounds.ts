import type { LinkDegree, LinkGround, LinkReason } from '#domain/linkage/suggestion';
import type { Seen } from '#domain/register/register';
import { tieOf, type AreaTies } from '#insight/linkage/area-ties';
import type { Likeness } from '#insight/linkage/likeness';
import { ALIKE, LINK_POINTS } from '#insight/linkage/link-points';
import { wordsOf } from '#insight/linkage/words-of-stems';

type Intervention = Seen<'intervention'>;

/** What is known of all interventions together, to hold two of them against. */
export interface Surroundings {
  ties: AreaTies;
  /** By both ids, the lower first. */
  people: ReadonlyMap<string, Likeness>;
  words: ReadonlyMap<string, Likeness>;
  /** Objectives that an intervention helps, by its id. */
  helps: ReadonlyMap<string, ReadonlySet<string>>;
  /** Objectives that it works against. */
  against: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of objectives, themes and organisations by id; an organisation that takes part nearly everywhere is absent. */
  names: ReadonlyMap<string, string>;
}

export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** On what two interventions meet, in the order of `LINK_GROUNDS`. */
export function meetingGrounds(one: Intervention, other: Intervention, around: Surroundings): LinkReason[] {
  return [place(one, other, around), people(one, other, around), partners(one, other, around), goals(one, other, around)]
    .concat([words(one, other, around), time(one, other)])
    .filter((reason) => reason !== null);
}

function reason(ground: LinkGround, degree: LinkDegree, shared: string[]): LinkReason {
  return { ground, degree, points: LINK_POINTS[ground][degree] ?? 0, shared };
}

function place(one: Intervention, other: Intervention, { ties }: Surroundings): LinkReason | null {
  const tie = tieOf(ties, one.values.areas ?? [], other.values.areas ?? []);
  return tie && reason('place', tie.degree, tie.codes);
}

function people(one: Intervention, other: Intervention, around: Surroundings): LinkReason | null {
  const found = around.people.get(pairKey(one.id, other.id));
  return alike('people', found, `${one.values.forWhom ?? ''} ${other.values.forWhom ?? ''}`);
}

function words({ id, values }: Intervention, other: Intervention, around: Surroundings): LinkReason | null {
  const texts = [values, other.values].flatMap(({ name, what, why, progress, couldSpreadTo }) => [
    name,
    what,
    why,
    progress,
    couldSpreadTo,
  ]);
  return alike('words', around.words.get(pairKey(id, other.id)), texts.filter((text) => typeof text === 'string').join(' '));
}

function alike(ground: 'people' | 'words', found: Likeness | undefined, text: string): LinkReason | null {
  if (!found || found.likeness < ALIKE[ground].some) return null;
  return reason(ground, found.likeness >= ALIKE[ground].much ? 'much' : 'some', wordsOf(found.stems, text));
}

/** Everybody who takes part in an intervention. */
export function organisationsOf({ values }: Intervention): string[] {
  return [...new Set([values.lead, ...(values.organisations ?? [])])].filter((id): id is string => typeof id === 'string');
}

function partners(one: Intervention, other: Intervention, { names }: Surroundings): LinkReason | null {
  const others = new Set(organisationsOf(other));
  const shared = organisationsOf(one).filter((id) => others.has(id) && names.has(id));
  return shared.length === 0 ? null : reason('partners', 'same', named(shared, names));
}

/** What both help; where one helps what the other works against, that is no chance to link but a choice to make. */
function goals(one: Intervention, other: Intervention, { helps, against, names }: Surroundings): LinkReason | null {
  const clash = [...(helps.get(one.id) ?? [])].some((id) => against.get(other.id)?.has(id));
  if (clash || [...(helps.get(other.id) ?? [])].some((id) => against.get(one.id)?.has(id))) return null;
  const shared = [...(helps.get(one.id) ?? [])].filter((id) => helps.get(other.id)?.has(id));
  if (shared.length > 0) return reason('goals', 'same', named(shared, names));
  const themes = (one.values.themes ?? []).filter((id) => other.values.themes?.includes(id));
  return themes.length === 0 ? null : reason('goals', 'near', named(themes, names));
}

/** Both go on for a time together; what has no end, goes on. */
function time({ values: one }: Intervention, { values: other }: Intervention): LinkReason | null {
  if (!one.begins || !other.begins) return null;
  const from = (begins: string) => begins.slice(0, 4);
  const until = (ends: string | null | undefined) => ends?.slice(0, 4) ?? '9999';
  const overlaps = from(one.begins) <= until(other.ends) && from(other.begins) <= until(one.ends);
  return overlaps ? reason('time', 'same', []) : null;
}

function named(ids: readonly string[], names: ReadonlyMap<string, string>): string[] {
  return ids.map((id) => names.get(id)).filter((name) => name !== undefined);
}
