import type { Role, Viewer } from '#domain/account/viewer';
import type { Layer } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';
import { hangsOn, heldBackFrom, holds, type Hanging } from './held-back.ts';
import { layersOf, programmeFor } from './layers.ts';

/** What reading asks of a thing. */
export interface Readable {
  id: string;
  programme: string | null;
  withdrawnAt: string | null;
  createdBy: string;
  values: Readonly<Record<string, unknown>>;
}

/**
 * Kinds that are shared with partners only when a flag says that a second reader looked: until then they
 * are for who made them and for who may be that reader.
 */
export const SHARED_WHEN: Readonly<Partial<Record<KindName, string>>> = { bottleneck: 'readBySecond', streetApproach: 'readBySecond' };

/** Whether a second reader has read a thing, of the kinds that need one. */
export function isReadBySecond(kind: KindName, values: object): boolean {
  const flag = SHARED_WHEN[kind];
  return flag !== undefined && (values as Readonly<Record<string, unknown>>)[flag] === true;
}

/** What a thing of a kind may hang on that is shared only then: until that, the thing is not shared either. */
export function hangsOnShared(kind: KindName): readonly Hanging[] {
  return hangsOn(kind).filter(({ to }) => SHARED_WHEN[to] !== undefined || hangsOnShared(to).length > 0);
}

/** Who may be the second reader of what others wrote: the few who lead a programme. */
const SECOND_READERS: readonly Role[] = ['programme-manager', 'theme-lead'];

/** The programmes in which somebody sees what is not yet shared, to read it as the second. */
export function programmesReadFirst(viewer: Viewer): string[] {
  return viewer.takesPart.filter((part) => SECOND_READERS.includes(part.role)).map((part) => part.programme);
}

/** The programmes that somebody manages. */
export function programmesManaged(viewer: Viewer): string[] {
  return viewer.takesPart.filter((part) => part.role === 'programme-manager').map((part) => part.programme);
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
  if (layers.has('steering')) return isShared(viewer, kind, thing);
  if (thing.withdrawnAt !== null) return false;
  return layersShowing(kind).some(
    (layer) =>
      layers.has(layer) &&
      (layer !== 'resident' || published) &&
      !heldBackFrom(layer, kind).some((condition) => holds(condition, thing.values)),
  );
}

function isShared(viewer: Viewer, kind: KindName, thing: Readable): boolean {
  if (SHARED_WHEN[kind] === undefined || isReadBySecond(kind, thing.values) || thing.createdBy === viewer.person) return true;
  return thing.programme !== null && programmesReadFirst(viewer).includes(thing.programme);
}
