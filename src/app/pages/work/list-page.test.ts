import { expect, it } from 'vitest';
import type { Viewer } from '#domain/account/viewer';
import { thing } from '#insight/programme/test-things';
import { loadList } from './list-page.ts';
import type { Workspace } from './workspace.ts';

const actions = [
  thing('action', 'a', { name: 'Zaal', state: 'open', due: '2026-12-01', owner: 'me' }),
  thing('action', 'b', { name: 'Brief' }),
];
const viewer: Viewer = {
  person: 'me',
  isAdministrator: false,
  takesPart: [{ programme: 'programme', role: 'programme-manager', organisation: null, theme: null }],
};
const workspace = {
  register: {
    list: (_: unknown, kind: string) => Promise.resolve({ things: kind === 'action' ? actions : [], total: 2 }),
    find: () => Promise.resolve(null),
  },
  desk: {
    accounts: { partsOf: () => Promise.resolve([]) },
    clock: { now: () => new Date('2026-11-22') },
    keyed: (_: string, text: string) => text,
  },
  viewer,
  person: 'me',
  language: 'nl',
  programme: thing('programme', 'programme'),
  place: 'p',
  today: '2026-11-22',
} as unknown as Workspace;

it('loadList() tells which cells hold a day, and no other', async () => {
  const { columns, rows } = await loadList(workspace, 'action', new URLSearchParams());
  const days = rows.map(({ cells }) => cells.flatMap(({ text, isDay }, index) => (isDay ? [[columns[index]!.field, text]] : [])));
  expect(days).toEqual([[['due', '1 december 2026']], []]);
});
