import { describe, expect, it } from 'vitest';
import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Query, Register, Seen } from '#domain/register/register';
import { readTogether } from './read-together.ts';

const viewer: Viewer = { person: 'me', isAdministrator: false, takesPart: [] };
const THINGS = ['a', 'b', 'a', 'c'].map((programme, at) => ({ id: `i${at}`, programme, kind: 'intervention' }) as Seen);

/** A register that keeps what it was asked. */
function counting(): { register: Register; asked: [KindName, Query][] } {
  const asked: [KindName, Query][] = [];
  const list = async (_: Viewer, kind: KindName, query: Query = {}) => {
    asked.push([kind, query]);
    const things = THINGS.filter(({ programme }) => query.programmes?.includes(programme!) ?? true);
    return { things, total: things.length };
  };
  return { register: { list } as unknown as Register, asked };
}

describe('readTogether()', () => {
  it('asks of all programmes at once what is asked of each, and gives each its own in the order of the register', async () => {
    const { register, asked } = counting();
    const { list } = readTogether(register);
    const found = await Promise.all(['a', 'b', 'd'].map((id) => list(viewer, 'intervention', { programmes: [id] })));
    expect(found.map(({ things, total }) => [things.map(({ id }) => id), total])).toEqual([
      [['i0', 'i2'], 2],
      [['i1'], 1],
      [[], 0],
    ]);
    expect(asked).toEqual([['intervention', { programmes: ['a', 'b', 'd'] }]]);
  });

  it('asks nothing twice, and keeps apart what differs in kind, condition or who asks', async () => {
    const { register, asked } = counting();
    const { list } = readTogether(register);
    const query = { programmes: ['a'] };
    await Promise.all([list(viewer, 'intervention', query), list(viewer, 'intervention', query)]);
    await list(viewer, 'intervention', query);
    expect(asked).toHaveLength(1);
    await list(viewer, 'output', query);
    await list(viewer, 'intervention', { ...query, where: { state: ['idea'] } });
    await list({ ...viewer, person: 'other' }, 'intervention', query);
    expect(asked).toHaveLength(4);
  });

  it('passes on what is a page of a list, of several programmes or of none', async () => {
    const { register, asked } = counting();
    const { list } = readTogether(register);
    const queries: Query[] = [{ programmes: ['a'], limit: 1 }, { programmes: ['a', 'b'] }, { ids: ['i0'], programmes: ['a'] }, {}];
    for (const query of queries) await list(viewer, 'intervention', query);
    expect(asked.map(([, query]) => query)).toEqual(queries);
  });

  it('tells everybody who asked when the register fails', async () => {
    const { list } = readTogether({ list: () => Promise.reject(new Error('gone')) } as unknown as Register);
    const asked = ['a', 'b'].map((id) => list(viewer, 'intervention', { programmes: [id] }));
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
