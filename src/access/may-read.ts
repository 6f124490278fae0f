import type { Viewer } from '#domain/account/viewer';
import type { Layer } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';
import { heldBackFrom, holds } from './held-back.ts';
import { layersOf, programmeFor } from './layers.ts';

/** What reading asks of a thing. */
export interface Readable {
  id: string;
  programme: string | null;
  withdrawnAt: string | null;
  values: Readonly<Record<string, unknown>>;
}

/** The layers from which a thing of a kind can be seen, the narrowest first. */
export function layersShowing(kind: KindName): Layer[] {
  const { layer } = kindOf(kind);
  if (layer === 'resident') return ['resident', 'accountability', 'steering'];
  return layer === 'accountability' ? ['accountability', 'steering'] : ['steering'];
}

/**
 * Whether a viewer may know that a thing is there. What a thing hangs on (`hangsOn`) must be readable too: the
 * register asks that where it reads.
 *
 * @param published whether the thing's programme is published and not withdrawn; true for a thing of the instance
 */
export function mayRead(viewer: Viewer, kind: KindName, thing: Readable, published: boolean): boolean {
  const programme = programmeFor(kind, thing);
  // An administrator creates programmes and organisations, so sees those, published or not.
  if (viewer.isAdministrator && kindOf(kind).scope === 'instance') return true;
  const layers = layersOf(viewer, programme);
  if (layers.has('steering')) return true;
  if (thing.withdrawnAt !== null) return false;
  return layersShowing(kind).some(
    (layer) =>
      layers.has(layer) &&
      (layer !== 'resident' || published) &&
      !heldBackFrom(layer, kind).some((condition) => holds(condition, thing.values)),
  );
}
