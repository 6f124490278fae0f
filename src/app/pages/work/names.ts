import { ROLE_WRITES } from '#access/write-rules';
import type { Area } from '#domain/area/area';
import { directoryOf, type Directory, type Named } from '#domain/register/directory';
import type { FieldSpec } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';
import { offeredBy } from '#domain/register/offered-of';
import type { Seen } from '#domain/register/register';
import type { Lookups } from '#domain/register/read-value';
import { refersTo } from '#domain/register/refers-to';
import { isNamed, labelFields, labelledBy, thingLabel } from '#i18n/register/thing-label';
import { toldApart } from '#i18n/register/told-apart';
import { cellWords } from '#i18n/register/sheet-words';
import type { NameOf } from '#i18n/register/field-text';
import type { App } from '../../app.ts';
import type { Workspace } from './workspace.ts';

/** Everything that fields of a workspace point at, by name. */
export interface Names {
  nameOf: NameOf;
  lookups: Lookups;
  /** What a field can be set to; nothing for a field that points at nothing. */
  options(spec: FieldSpec): readonly Named[];
}

interface Known {
  /** What can be chosen now. */
  options: Named[];
  /** Names of those, and of what was withdrawn. */
  names: Map<string, string>;
  /** What was told apart by more than its name, as people may still type it. */
  bare?: readonly Named[];
}

const NONE: Known = { options: [], names: new Map() };

/**
 * The names that the fields of these kinds need.
 *
 * @param only the fields that a page tells or asks of; all of them where absent. There can be thousands of what a field points at
 */
export async function openNames(workspace: Workspace, kinds: readonly KindName[], only?: ReadonlySet<string>): Promise<Names> {
  const specs = kinds.flatMap((kind) =>
    Object.entries(kindOf(kind).fields).flatMap(([name, spec]) => (only?.has(name) === false ? [] : spec)),
  );
  const has = (type: FieldSpec['type']) => specs.some((spec) => spec.type === type);
  const [things, areas, people] = await Promise.all([
    namesOfThings(workspace, referencedBy(specs)),
    has('areas') ? areaNames(workspace.app) : NONE,
    has('person') ? peopleNames(workspace) : NONE,
  ]);
  const indicators = has('indicator') ? indicatorNames(workspace) : NONE;
  const said = await saidBefore(workspace, kinds, specs);
  const knownOf = (spec: FieldSpec): Known => {
    const to = refersTo(spec);
    if (to !== null) return things.get(to) ?? NONE;
    if (spec.type === 'text') return said.get(spec) ?? NONE;
    if (spec.type === 'areas') return areas;
    if (spec.type === 'indicator') return indicators;
    return spec.type === 'person' ? people : NONE;
  };
  const directories = new Map<Known, Directory>();
  const directory = (known: Known): Directory => {
    const ready = directories.get(known);
    if (ready) return ready;
    const made = directoryOf([...(known.bare ?? []), ...known.options]);
    directories.set(known, made);
    return made;
  };
  return {
    nameOf: (spec, id) => knownOf(spec).names.get(id) ?? id,
    options: (spec) => knownOf(spec).options,
    lookups: {
      things: (kind) => directory(things.get(kind) ?? NONE),
      get areas() {
        return directory(areas);
      },
      get indicators() {
        return directory(indicators);
      },
      get people() {
        return directory(people);
      },
      words: cellWords,
    },
  };
}

/** The kinds that fields point at. */
function referencedBy(specs: readonly FieldSpec[]): KindName[] {
  return [...new Set(specs.flatMap((spec) => refersTo(spec) ?? []))];
}

/** Things by name; of what is known by what it belongs to, that is read first. */
async function namesOfThings(workspace: Workspace, kinds: readonly KindName[]): Promise<Map<KindName, Known>> {
  const deeper = kinds.filter((kind) => !isNamed(kind));
  const below = deeper.flatMap((kind) =>
    labelFields(kind).flatMap((field) => {
      const spec = kindOf(kind).fields[field]!;
      return spec.type === 'reference' && !kinds.includes(spec.to as KindName) ? [spec.to as KindName] : [];
    }),
  );
  const lower = below.length > 0 ? await namesOfThings(workspace, [...new Set(below)]) : new Map<KindName, Known>();
  const namedBy = (kind: KindName): string[] => [...new Set([...labelledBy(kind), ...[offeredBy(kind) ?? []].flat()])];
  const lists = await Promise.all(kinds.map(async (kind) => [kind, await thingsOf(workspace, kind, namedBy(kind))] as const));
  const known = new Map<KindName, Known>(lower);
  const byName = [...lists].sort(([one], [other]) => Number(deeper.includes(one)) - Number(deeper.includes(other)));
  for (const [kind, things] of byName) {
    const nameOf: NameOf = (spec, id) => ('to' in spec ? (known.get(spec.to as KindName)?.names.get(id) ?? '…') : id);
    const bare = things.map((thing) => ({
      thing,
      id: thing.id,
      name: thingLabel(kind, thing.values, workspace.language, nameOf),
      values: thing.values as Readonly<Record<string, unknown>>,
    }));
    const named = toldApart(kind, bare, workspace.language, nameOf);
    const names = new Map(named.map(({ id, name }) => [id, name]));
    const of = offeredBy(kind);
    known.set(kind, {
      options: named
        .filter(({ thing }) => thing.withdrawnAt === null)
        .map(({ id, name, values }) => ({ id, name, ...(of !== null && { of: String(values[of] ?? '') }) })),
      names,
      bare: bare.flatMap(({ thing, id, name }) => (thing.withdrawnAt === null && names.get(id) !== name ? [{ id, name }] : [])),
    });
  }
  return known;
}

/** What things of these kinds say in the fields that suggest it, each text once. */
async function saidBefore(workspace: Workspace, kinds: readonly KindName[], specs: readonly FieldSpec[]): Promise<Map<FieldSpec, Known>> {
  const found = new Map<FieldSpec, Known>();
  for (const kind of kinds) {
    const suggesting = Object.entries(kindOf(kind).fields).filter(
      ([, spec]) => spec.type === 'text' && spec.suggests && specs.includes(spec),
    );
    if (suggesting.length === 0) continue;
    const things = await thingsOf(
      workspace,
      kind,
      suggesting.map(([field]) => field),
    );
    for (const [field, spec] of suggesting) {
      const texts = new Set(
        things.flatMap(({ withdrawnAt, values }) => (withdrawnAt ? [] : ((values as Record<string, string | null>)[field] ?? []))),
      );
      found.set(spec, { options: [...texts].map((text) => ({ id: text, name: text })), names: new Map() });
    }
  }
  return found;
}

/** Everything of a kind that can be named, and of it only what names it: there can be thousands, with long texts. */
async function thingsOf({ register, viewer, programme }: Workspace, kind: KindName, fields: readonly string[]): Promise<Seen[]> {
  const isOfProgramme = kindOf(kind).scope === 'programme';
  if (isOfProgramme && programme === null) return [];
  const { things } = await register.list(viewer, kind, {
    ...(isOfProgramme && { programmes: [programme!.id] }),
    withdrawn: true,
    fields: fields as never[],
  });
  return things;
}

let areasKept: { snapshot: string; world: string; known: Known } | null = null;

/** The areas of the world's municipality, every municipality and province, and own areas; kept until figures change. */
async function areaNames({ figures, world }: App): Promise<Known> {
  if (areasKept?.snapshot === figures.snapshot && areasKept.world === world.id) return areasKept.known;
  const { municipality } = world;
  const lists = await Promise.all([
    figures.areasWithin({ municipality, level: 'neighbourhood' }),
    figures.areasWithin({ municipality, level: 'district' }),
    figures.areasWithin({ municipality: null, level: 'municipality' }),
    figures.areasWithin({ municipality: null, level: 'province' }),
  ]);
  const own = world.ownAreas.map(({ code, name }) => ({ code, name }));
  const areas: Pick<Area, 'code' | 'name'>[] = [...own, ...lists.flat()];
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const known = { options: [...names].map(([id, name]) => ({ id, name })), names };
  areasKept = { snapshot: figures.snapshot, world: world.id, known };
  return known;
}

function indicatorNames({ app, language }: Workspace): Known {
  const options = app.catalogue.indicators.map(({ id, title }) => ({ id, name: title[language] }));
  return { options, names: new Map(options.map(({ id, name }) => [id, name])) };
}

/** Who takes part in the programme; to be chosen are only who may do something there: who only reads keeps nothing. */
async function peopleNames({ desk, programme }: Workspace): Promise<Known> {
  const parts = programme ? await desk.accounts.partsOf(programme.id) : [];
  const names = new Map(parts.map(({ person, name }) => [person, name]));
  const doing = new Set(parts.flatMap(({ person, role }) => (ROLE_WRITES[role].length > 0 ? [person] : [])));
  return { options: [...names].filter(([id]) => doing.has(id)).map(([id, name]) => ({ id, name })), names };
}

/** The options of every field of a form that has any. */
export function formOptions(names: Names, kind: KindName): Record<string, readonly Named[]> {
  const options: Record<string, readonly Named[]> = {};
  for (const [field, spec] of Object.entries(kindOf(kind).fields)) {
    const known = names.options(spec);
    if (known.length > 0) options[field] = known;
  }
  return options;
}
