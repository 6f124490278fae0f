import { expect, it } from 'vitest';
import type { Issue } from '#base/issue';
import type { Seen } from '#domain/register/register';
import { keptFrom } from './kept-from.ts';
import type { Rights } from './rights.ts';
import type { Workspace } from './workspace.ts';

const theme = { id: 't', version: 3 } as unknown as Seen;
const ASKS_WHY: Issue = { code: 'field-required', level: 'error', at: 'because' };

async function kept(faults: readonly Issue[], withdraw = true): Promise<{ told: unknown; asked: unknown[] }> {
  const asked: unknown[] = [];
  const register = { faults: async (...of: unknown[]) => (asked.push(...of), faults) };
  const workspace = { register, viewer: 'me' } as unknown as Workspace;
  return { told: await keptFrom(workspace, 'programmeTheme', theme, { withdraw } as Rights), asked };
}

it('keptFrom() tells what the register would refuse a withdrawal with, whatever refers to the thing', async () => {
  const needed: Issue = { code: 'needed-by-others', level: 'error', params: { count: 7, names: 'Groen; Spelen', kinds: 'ambition' } };
  const { told, asked } = await kept([ASKS_WHY, needed]);
  expect(told).toEqual({ count: 7, names: 'Groen; Spelen' });
  expect(asked).toEqual(['me', [{ action: 'withdraw', kind: 'programmeTheme', id: 't', version: 3, because: '' }], 'form']);
});

it('keptFrom() is null where nothing refers to it, and asks nothing for who may not withdraw', async () => {
  expect((await kept([ASKS_WHY])).told).toBeNull();
  expect(await kept([], false)).toEqual({ told: null, asked: [] });
});
