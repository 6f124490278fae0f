import type { Viewer } from '#domain/account/viewer';
import type { ClaimKind } from '#domain/evidence/evidence';
import type { EvidenceTold } from '#domain/evidence/evidence-told';
import type { Register, Seen } from '#domain/register/register';
import { found, type Found } from './found.ts';

/** What was judged, by which a later judgement of the same takes its place. */
const OF_SAME: Readonly<Partial<Record<ClaimKind, readonly string[]>>> = {
  impactJudgement: ['objective'],
  assessment: ['check', 'intervention', 'decision'],
};

/**
 * Claims that rest on a figure that is no longer what its writer saw: each once. A judgement that a later one took the place of
 * asks nobody's attention.
 */
export async function changedFigures(
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  evidence: readonly EvidenceTold[],
): Promise<Found[]> {
  const changed = evidence.filter(({ target }) => target.sort === 'figure' && target.hasChanged);
  const byKind = Map.groupBy(changed, ({ claim }) => claim.kind);
  const each = [...byKind].map(async ([kind, own]) => {
    const { things } = await register.list(viewer, kind, { ids: own.map(({ claim }) => claim.id) });
    const kept = await Promise.all(things.map(async (one) => ((await hasLater(register, viewer, kind, one)) ? [] : [one])));
    return kept.flat().map((one) => {
      const first = own.find(({ claim }) => claim.id === one.id)!;
      return found('figure-changed', one, null, judgedOn(one) ?? first.at.slice(0, 10));
    });
  });
  return (await Promise.all(each)).flat();
}

const valuesOf = (thing: Seen) => thing.values as Readonly<Record<string, string | null | undefined>>;

function judgedOn(thing: Seen): string | null {
  return valuesOf(thing).judgedOn ?? null;
}

async function hasLater(register: Pick<Register, 'list'>, viewer: Viewer, kind: ClaimKind, thing: Seen): Promise<boolean> {
  const same = OF_SAME[kind];
  if (!same) return false;
  const where = Object.fromEntries(same.map((field) => [field, [valuesOf(thing)[field] ?? null]]));
  const { things } = await register.list(viewer, kind, { where });
  return things.some((one) => (judgedOn(one) ?? '') > (judgedOn(thing) ?? ''));
}
