import { describe, expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { actionDoers } from './action-doers.ts';

const asked: unknown[] = [];
const workspace = {
  app: { world: { address: 'je' } },
  language: 'nl',
  viewer: {},
  desk: { accounts: { names: (ids: string[]) => Promise.resolve(new Map(ids.map((id) => [id, id === 'wim' ? 'Wim Wonen' : '']))) } },
  register: {
    list: (_: unknown, kind: string, query: { ids: string[] }) => {
      asked.push([kind, query]);
      return Promise.resolve({ things: [thing('organisation', 'wonen', { name: 'Woldewonen' })] });
    },
  },
} as unknown as Parameters<typeof actionDoers>[0];

describe('actionDoers()', () => {
  it('names the organisation with the person, or the one of them that is there, and nobody where neither is', async () => {
    const actions = [
      thing('action', 'both', { organisation: 'wonen', owner: 'wim' }),
      thing('action', 'organisation', { organisation: 'wonen', owner: null }),
      thing('action', 'person', { owner: 'wim' }),
      thing('action', 'nobody', { organisation: null }),
      // An organisation that the reader may not know of is not there for them.
      thing('action', 'hidden', { organisation: 'another' }),
    ];
    expect(await actionDoers(workspace, actions)).toEqual({
      both: 'Woldewonen (Wim Wonen)',
      organisation: 'Woldewonen',
      person: 'Wim Wonen',
    });
    expect(asked).toEqual([['organisation', { ids: ['wonen', 'another'], fields: ['name'], withdrawn: true }]]);
  });
});
