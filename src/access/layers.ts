import type { Role, TakingPart, Viewer } from '#domain/account/viewer';
import type { Layer } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';

/** What each role reads in the programmes that it takes part in (DESIGN 5). A layer that is not named is not read. */
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

/** The programmes in which a viewer reads a layer by taking part; of published ones everybody reads the residents' layer besides. */
export function programmesRead(viewer: Viewer, layer: Layer): string[] {
  return [...new Set(viewer.takesPart.filter((part) => reads(part, layer)).map((part) => part.programme))];
}

/** The layers that a viewer reads in a programme; of a thing of the whole instance (null), in any. */
export function layersOf(viewer: Viewer, programme: string | null): ReadonlySet<Layer> {
  const parts = viewer.takesPart.filter((part) => programme === null || part.programme === programme);
  return new Set(['resident', ...parts.flatMap((part) => ROLE_LAYERS[part.role] ?? [])]);
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
  return new Set(Object.entries(kindOf(kind).fields).flatMap(([name, spec]) => (layers.has(spec.layer) ? [name] : [])));
}
