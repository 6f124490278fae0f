import { expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { loadList } from './list-page.ts';
import { testWorkspace } from './test-workspace.ts';

const actions = [
  thing('action', 'a', { name: 'Zaal', state: 'open', due: '2026-12-01', owner: 'me' }),
  thing('action', 'b', { name: 'Brief' }),
];
const workspace = testWorkspace({
  list: (_: unknown, kind: string) => Promise.resolve({ things: kind === 'action' ? actions : [], total: 2 }),
});

it('loadList() tells which cells hold a day, and no other', async () => {
  const { columns, rows } = await loadList(workspace, 'action', new URLSearchParams());
  const days = rows.map(({ cells }) => cells.flatMap(({ text, isDay }, index) => (isDay ? [[columns[index]!.field, text]] : [])));
  expect(days).toEqual([[['due', '1 december 2026']], []]);
});
