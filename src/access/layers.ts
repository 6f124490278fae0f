import type { Role, TakingPart, Viewer } from '#domain/account/viewer';
import type { Layer } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';

/** What each role reads in the programmes that it takes part in. A layer that is not named is not read. */
export const ROLE_LAYERS: Readonly<Record<Role, readonly Layer[]>> = {
  'residents-representative': ['resident', 'accountability', 'steering'],
  'partner-member': ['resident', 'accountability', 'steering'],
  'theme-lead': ['resident', 'accountability', 'steering'],
  'programme-manager': ['resident', 'accountability', 'steering'],
  'board-member': ['resident', 'accountability', 'steering'],
  researcher: ['resident', 'accountability', 'steering'],
  controller: ['resident', 'accountability', 'steering'],
  'external-reader': ['resident', 'accountability'],
};

const reads = (part: TakingPart, layer: Layer): boolean => ROLE_LAYERS[part.role]?.includes(layer) ?? false;

/** What somebody reads by taking part, worked out once: it is asked for each thing of a list, of who can take part in hundreds of programmes. */
interface ReadLayers {
  layers: ReadonlyMap<string, ReadonlySet<Layer>>;
  anywhere: ReadonlySet<Layer>;
  programmes: Map<Layer, readonly string[]>;
}

/** By the parts themselves: another viewer with the same ones reads the same. */
const allRead = new WeakMap<Viewer['takesPart'], ReadLayers>();

function readLayersOf({ takesPart }: Viewer): ReadLayers {
  let read = allRead.get(takesPart);
  if (!read) {
    const byProgramme = Map.groupBy(takesPart, ({ programme }) => programme);
    const layers = new Map([...byProgramme].map(([programme, parts]) => [programme, layersOfRoles(parts)]));
    read = { layers, anywhere: layersOfRoles(takesPart), programmes: new Map() };
    allRead.set(takesPart, read);
  }
  return read;
}

const sets = new Map<string, ReadonlySet<Layer>>();
const OF_RESIDENTS = layersOfRoles([]);

/** For the same layers always the same set: what follows from them is worked out once too. */
function layersOfRoles(parts: readonly TakingPart[]): ReadonlySet<Layer> {
  const layers = [...new Set<Layer>(['resident', ...parts.flatMap(({ role }) => ROLE_LAYERS[role] ?? [])])];
  const key = layers.toSorted().join(' ');
  const known = sets.get(key) ?? new Set(layers);
  sets.set(key, known);
  return known;
}

/** The programmes in which a viewer reads a layer by taking part; of published ones everybody reads the residents' layer besides. */
export function programmesRead(viewer: Viewer, layer: Layer): readonly string[] {
  const { programmes } = readLayersOf(viewer);
  const known = programmes.get(layer);
  if (known) return known;
  const read = [...new Set(viewer.takesPart.filter((part) => reads(part, layer)).map((part) => part.programme))];
  programmes.set(layer, read);
  return read;
}

/** The layers that a viewer reads in a programme; of a thing of the whole instance (null), in any. */
export function layersOf(viewer: Viewer, programme: string | null): ReadonlySet<Layer> {
  const { layers, anywhere } = readLayersOf(viewer);
  return programme === null ? anywhere : (layers.get(programme) ?? OF_RESIDENTS);
}

/** Whether somebody steers in a programme, or for a thing of the whole instance in any. */
export function steers(viewer: Viewer, programme: string | null): boolean {
  return layersOf(viewer, programme).has('steering');
}

/** The programme whose roles count for a thing: its own, and for a programme itself. Null for a thing shared by all. */
export function programmeFor(kind: KindName, thing: { id: string; programme: string | null }): string | null {
  return kind === 'programme' ? thing.id : thing.programme;
}

/** The fields of a kind that a viewer may see in a programme. */
export function seenFields(viewer: Viewer, kind: KindName, programme: string | null): ReadonlySet<string> {
  const layers = layersOf(viewer, programme);
  const known = fieldsSeen.get(layers) ?? new Map<KindName, ReadonlySet<string>>();
  fieldsSeen.set(layers, known);
  let fields = known.get(kind);
  if (!fields) {
    fields = new Set(Object.entries(kindOf(kind).fields).flatMap(([name, spec]) => (layers.has(spec.layer) ? [name] : [])));
    known.set(kind, fields);
  }
  return fields;
}

const fieldsSeen = new WeakMap<ReadonlySet<Layer>, Map<KindName, ReadonlySet<string>>>();

/**
 * The same viewer as far as some programmes go: who takes part in hundreds need not be weighed by all of them for a few
 * things. One part of each role elsewhere stays, by which they read what no programme owns.
 */
export function asFarAs(viewer: Viewer, programmes: ReadonlySet<string>): Viewer {
  const elsewhere = new Map(viewer.takesPart.filter(({ programme }) => !programmes.has(programme)).map((part) => [part.role, part]));
  return { ...viewer, takesPart: [...viewer.takesPart.filter(({ programme }) => programmes.has(programme)), ...elsewhere.values()] };
}
