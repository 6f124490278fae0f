import { programmeFor } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Listed, Query, Register, Seen } from '#domain/register/register';

/** A question that is about to be asked of several programmes. */
interface Waiting {
  programmes: Set<string>;
  answer: Promise<Map<string, Seen[]>>;
}

/**
 * A register for reading many programmes at once: what is asked of each of them at the same time is asked of all in one
 * statement, and nothing is asked twice. For one page only: what it read once it gives again, whatever was written since.
 */
export function readTogether(register: Register): Register {
  const answers = new Map<string, Promise<Seen[]>>();
  const waiting = new Map<string, Waiting>();

  const ask = (viewer: Viewer, kind: KindName, query: Query): Waiting => {
    const key = JSON.stringify([viewer.person, kind, query]);
    const known = waiting.get(key);
    if (known) return known;
    const programmes = new Set<string>();
    const answer = everybodyAsked().then(async () => {
      waiting.delete(key);
      const { things } = await register.list(viewer, kind, { ...query, programmes: [...programmes] });
      return Map.groupBy(things, (thing) => programmeFor(kind, thing) ?? '');
    });
    const asked = { programmes, answer };
    waiting.set(key, asked);
    return asked;
  };

  const listOf = (viewer: Viewer, kind: KindName, query: Query, programme: string): Promise<Seen[]> => {
    const key = JSON.stringify([viewer.person, kind, query, programme]);
    let answer = answers.get(key);
    if (!answer) {
      const { programmes, answer: all } = ask(viewer, kind, query);
      programmes.add(programme);
      answers.set(key, (answer = all.then((found) => found.get(programme) ?? [])));
    }
    return answer;
  };

  return {
    ...register,
    async list<K extends KindName>(viewer: Viewer, kind: K, query: Query<K> = {}): Promise<Listed<K>> {
      const { programmes, ids, ...rest } = query;
      // What all programmes share is not of one of them.
      const isOfOne = kind === 'programme' || kindOf(kind).scope === 'programme';
      const isWhole = rest.offset === undefined && rest.limit === undefined;
      const one = programmes?.length === 1 && ids === undefined ? programmes[0] : undefined;
      if (!isOfOne || !isWhole || one === undefined) return register.list(viewer, kind, query);
      const things = (await listOf(viewer, kind, rest as Query, one)) as Seen<K>[];
      return { things, total: things.length };
    },
  };
}

/** After everything that was under way has asked what it wants to know now. */
function everybodyAsked(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
