import type { Viewer } from '#domain/account/viewer';
import type { ClaimKind } from '#domain/evidence/evidence';
import type { EvidenceTold } from '#domain/evidence/evidence-told';
import type { Register, Seen } from '#domain/register/register';
import { newestJudged } from '#insight/commitment/newest-judged';
import { namesOf } from '#insight/names-of';
import { found, type Found } from './found.ts';

/** What is judged, and laid on top of what was judged before: what makes two of them judgements of the same. */
const ABOUT: Readonly<Partial<Record<ClaimKind, (judgement: Judgement) => string>>> = {
  impactJudgement: ({ values: { objective } }) => `${objective}`,
  assessment: (judgement) => `${judgement.values.check} ${aboutId(judgement)}`,
};

/** Of either kind; each names something else that it is about. */
type Judgement = Seen & {
  values: { [Field in 'objective' | 'check' | 'intervention' | 'decision' | 'judgedOn']?: string | null };
};

/**
 * Claims that rest on a figure that is no longer what its writer saw: each once. A judgement that a later one took the place of
 * asks nobody's attention.
 */
export async function changedFigures(
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  programme: string,
  evidence: readonly EvidenceTold[],
): Promise<Found[]> {
  const changed = evidence.filter(({ target }) => target.sort === 'figure' && target.hasChanged);
  const byKind = Map.groupBy(changed, ({ claim }) => claim.kind);
  const each = [...byKind].map(async ([kind, own]) => {
    const about = ABOUT[kind];
    const cited = new Map(own.toReversed().map(({ claim, at }) => [claim.id, at.slice(0, 10)]));
    // Whether a later judgement took the place of one is known beside all others only.
    const { things } = await register.list(
      viewer,
      kind,
      about ? { programmes: [programme] } : { programmes: [programme], ids: [...cited.keys()] },
    );
    const standing = (about ? newestOfEach(things as Judgement[], about) : (things as Judgement[])).filter(({ id }) => cited.has(id));
    const names = about ? await namesAbout(register, viewer, standing) : new Map<string, string>();
    return standing.map((one) => {
      const title = names.get(aboutId(one) ?? '');
      return found('figure-changed', one, null, one.values.judgedOn ?? cited.get(one.id)!, title ? { title } : {});
    });
  });
  return (await Promise.all(each)).flat();
}

function newestOfEach(judgements: readonly Judgement[], about: (judgement: Judgement) => string): Judgement[] {
  return [...Map.groupBy(newestJudged(judgements), about).values()].map(([newest]) => newest!);
}

/** The thing that a judgement is about: it has no name of its own. */
function aboutId({ values: { objective, intervention, decision } }: Judgement): string | null {
  return objective ?? intervention ?? decision ?? null;
}

async function namesAbout(
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  judgements: readonly Judgement[],
): Promise<Map<string, string>> {
  const each = (['objective', 'intervention', 'decision'] as const).map(async (kind) => {
    const ids = judgements.flatMap(({ values }) => values[kind] ?? []);
    return ids.length === 0 ? [] : (await register.list(viewer, kind, { ids, fields: ['name'] })).things;
  });
  return namesOf((await Promise.all(each)).flat());
}
