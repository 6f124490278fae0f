import { derivedId } from '#base/id';
import type { Issue } from '#base/issue';
import { failure, success, type Result } from '#base/result';
import { parseOfficialCode } from '#domain/area/code';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { FieldSpec } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';
import { machinesOf, missingFor } from '#domain/register/states';
import { kindsInOrder } from './kind-order.ts';
import { readEntries, type Entry } from './read-entries.ts';
import { checkThingValue, thingValue } from './thing-value.ts';
import type { ThingFile, WorldThing } from './world-thing.ts';
import { worldPersonId, type WorldPerson } from './world-person.ts';
import type { World } from './world.ts';

/** What everything is held against. */
interface Known {
  /** By `nameOf`. */
  ids: ReadonlyMap<string, string>;
  areas: ReadonlySet<string>;
  catalogue: Pick<Catalogue, 'indicator' | 'themes'>;
  world: string;
  people: readonly WorldPerson[];
}

/**
 * Reads what a world brings for the register. A file holds one programme with everything of it, or things of the
 * whole instance. Every field is held against its kind; keys become ids that are the same at each reading.
 *
 * @param people who lives in an invented world, and so may keep something; nobody in any other
 * @returns the things, each after what it refers to; or every fault of every file at once, with its place
 */
export function readThings(
  world: Pick<World, 'id' | 'ownAreas'>,
  catalogue: Pick<Catalogue, 'indicator' | 'themes'>,
  files: readonly ThingFile[],
  people: readonly WorldPerson[] = [],
): Result<WorldThing[]> {
  const issues: Issue[] = [];
  const entries = files.flatMap((file) => readEntries(file, issues));
  const ids = new Map<string, string>();
  for (const { kind, key, programme, at } of entries) {
    const name = nameOf(kind, key, programme);
    if (ids.has(name)) issues.push(tell('world-key-twice', at, { key, kind }));
    ids.set(name, derivedId(world.id, name));
  }
  const known: Known = { ids, areas: new Set(world.ownAreas.map(({ code }) => code)), catalogue, world: world.id, people };
  const things = entries.map((entry) => thingOf(entry, known, issues));
  return issues.length > 0 ? failure(issues) : success(inOrder(things));
}

/** A thing of the whole instance is known by its key alone, wherever it is written. */
function nameOf(kind: KindName, key: string, programme: string | null): string {
  return kindOf(kind).scope === 'instance' ? `${kind} ${key}` : `${kind} ${programme} ${key}`;
}

function thingOf(entry: Entry, known: Known, issues: Issue[]): WorldThing {
  const { kind, key, programme, asOf, at, fields } = entry;
  const specs = kindOf(kind).fields;
  const values: Record<string, unknown> = {};
  for (const [field, written] of Object.entries(fields)) {
    const spec = Object.hasOwn(specs, field) ? specs[field]! : null;
    if (spec) values[field] = valueOf(entry, field, spec, written, known, issues);
    else issues.push(tell('content-unknown-key', at, { key: field }));
  }
  for (const [field, spec] of Object.entries(specs)) {
    if (spec.required && fields[field] === undefined) issues.push(tell('content-missing', at, { key: field }));
  }
  for (const [field, machine] of machinesOf(kindOf(kind))) {
    const state = String(fields[field]);
    issues.push(...missingFor(machine, state, fields).map((needed) => tell('world-state-needs', at, { state, key: needed })));
  }
  const ofInstance = kindOf(kind).scope === 'instance';
  return {
    kind,
    key,
    id: known.ids.get(nameOf(kind, key, programme))!,
    programme: ofInstance ? null : known.ids.get(nameOf('programme', programme!, null))!,
    asOf,
    values,
  };
}

function valueOf({ at: place, kind, programme }: Entry, field: string, spec: FieldSpec, written: unknown, known: Known, issues: Issue[]) {
  const at = `${place}.${field}`;
  if (spec.type === 'person') return personOf(at, field, programme, written, known, issues);
  const value = thingValue(spec, written);
  const finding = checkThingValue(spec, value);
  if (finding) {
    issues.push({ ...finding, level: 'error', at });
    return null;
  }
  if (spec.type === 'reference') return idOf(spec.to, value as string);
  if (spec.type === 'references') return (value as string[]).map((key) => idOf(spec.to, key));
  issues.push(...unknownIn(spec, kind, field, value, known).map((issue) => ({ ...issue, at })));
  return value;

  function idOf(to: string, key: string): string {
    const id = known.ids.get(nameOf(to as KindName, key, programme));
    if (id === undefined) issues.push(tell('world-unknown-reference', at, { key, kind: to }));
    return id ?? '';
  }
}

/** The account of somebody who takes part in the programme. Who has an account in a real world is of the instance. */
function personOf(at: string, field: string, programme: string | null, written: unknown, { world, people }: Known, issues: Issue[]) {
  if (people.length === 0) {
    issues.push(tell('world-person-key', at, { key: field }));
    return null;
  }
  const person = people.find(({ key }) => key === written);
  if (person?.parts.some((part) => part.programme === programme)) return worldPersonId(world, person.key);
  issues.push(
    person
      ? tell('world-person-elsewhere', at, { key: person.key, programme: programme ?? '' })
      : tell('world-unknown-person', at, { key: String(written) }),
  );
  return null;
}

/** Areas, indicators and themes that neither the world nor the catalogue knows. */
function unknownIn(spec: FieldSpec, kind: KindName, field: string, value: unknown, { areas, catalogue }: Known): Issue[] {
  if (spec.type === 'areas') {
    const unknown = (value as string[]).filter((code) => !areas.has(code) && parseOfficialCode(code)?.code !== code);
    return unknown.map((code) => tell('world-unknown-area', '', { code }));
  }
  if (spec.type === 'indicator' && !catalogue.indicator(value as string)) {
    return [tell('world-unknown-indicator', '', { id: value as string })];
  }
  const isTheme = kind === 'programmeTheme' && field === 'catalogueTheme';
  return isTheme && !catalogue.themes.some(({ id }) => id === value)
    ? [tell('catalogue-unknown-theme', '', { theme: value as string })]
    : [];
}

/** What refers to its own kind, as a sub-programme to its programme, comes after it too. */
function inOrder(things: readonly WorldThing[]): WorldThing[] {
  const rank = new Map(kindsInOrder().map((kind, index) => [kind, index]));
  const hasParent = (thing: WorldThing) => Number(thing.values.parent !== undefined);
  return things.toSorted((a, b) => rank.get(a.kind)! - rank.get(b.kind)! || hasParent(a) - hasParent(b));
}

function tell(code: string, at: string, params: NonNullable<Issue['params']>): Issue {
  return { code, level: 'error', at, params };
}
