import { expect, it } from 'vitest';
import { systemClock } from '#base/clock';
import { RESIDENT } from '#domain/account/viewer';
import { ROWS_ON_A_PAGE } from '#domain/commitment/checks-overview';
import { thing } from '#insight/programme/test-things';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';
import { loadChecks } from './checks.ts';
import { loadJudge } from './judge.ts';

const things: Record<string, unknown[]> = {
  commitmentCheck: [thing('commitmentCheck', 'c', { name: 'c' })],
  intervention: Array.from({ length: ROWS_ON_A_PAGE + 1 }, (_, n) => thing('intervention', `i${n}`, { name: `${n}`, state: 'running' })),
  decision: [thing('decision', 'd', { name: 'd', state: 'adopted', decidedOn: '2026-01-01' })],
};
const workspace = {
  app: { clock: systemClock },
  register: { list: (_: unknown, kind: string) => Promise.resolve({ things: things[kind] ?? [], total: 0 }) },
  desk: { accounts: { partsOf: () => Promise.resolve([]) } },
  viewer: RESIDENT,
  programme: thing('programme', 'p'),
  today: '2026-11-22',
} as unknown as ProgrammeWorkspace;

it('shows one page of what is held against the checks, and of each judgement to which it belongs', async () => {
  const last = await loadChecks(workspace, '2');
  expect((await loadChecks(workspace, null)).shown).toHaveLength(ROWS_ON_A_PAGE);
  expect([last.shown.map(({ id }) => id), last.rows.length]).toEqual([[`i${ROWS_ON_A_PAGE}`, 'd'], ROWS_ON_A_PAGE + 2]);
  const onPage = async (over: string) => (await loadJudge(workspace, new URLSearchParams({ over, vinkje: 'c' })))?.onPage;
  expect([await onPage('i0'), await onPage('d'), await onPage('nothing')]).toEqual([1, 2, undefined]);
});
