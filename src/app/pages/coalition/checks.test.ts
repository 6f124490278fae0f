import { expect, it } from 'vitest';
import { systemClock } from '#base/clock';
import { RESIDENT, type Role, type Viewer } from '#domain/account/viewer';
import { ROWS_ON_A_PAGE } from '#domain/commitment/checks-overview';
import { thing } from '#insight/programme/test-things';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';
import { downloadChecks, loadChecks } from './checks.ts';
import { loadJudge } from './judge.ts';

const things: Record<string, unknown[]> = {
  commitmentCheck: [thing('commitmentCheck', 'c', { name: 'c' })],
  intervention: Array.from({ length: ROWS_ON_A_PAGE + 1 }, (_, n) => thing('intervention', `i${n}`, { name: `${n}`, state: 'running' })),
  decision: [thing('decision', 'd', { name: 'd', state: 'adopted', decidedOn: '2026-01-01' })],
};
const workspace = {
  app: { clock: systemClock, world: { address: 'u' } },
  register: { list: (_: unknown, kind: string) => Promise.resolve({ things: things[kind] ?? [], total: 0 }) },
  desk: { accounts: { partsOf: () => Promise.resolve([]) }, clock: systemClock, keyed: () => 'proof' },
  viewer: RESIDENT,
  programme: thing('programme', 'p'),
  place: 'p',
  language: 'nl',
  today: '2026-11-22',
} as unknown as ProgrammeWorkspace;

it('shows one page of what is held against the checks, and of each judgement to which it belongs', async () => {
  const last = await loadChecks(workspace, new URLSearchParams('blad=2'));
  expect((await loadChecks(workspace, new URLSearchParams())).shown).toHaveLength(ROWS_ON_A_PAGE);
  expect([last.shown.map(({ id }) => id), last.rows.length]).toEqual([[`i${ROWS_ON_A_PAGE}`, 'd'], ROWS_ON_A_PAGE + 2]);
  const onPage = async (over: string) => (await loadJudge(workspace, new URLSearchParams({ over, vinkje: 'c' })))?.onPage;
  expect([await onPage('i0'), await onPage('d'), await onPage('nothing')]).toEqual([1, 2, undefined]);
});

it('narrows to what has a check at not yet, as many as are counted; and sends all of that as a file', async () => {
  const at = (intervention: string, answer: 'not-yet' | 'partly') =>
    thing('assessment', intervention, { check: 'c', intervention, answer });
  const judged = { ...things, assessment: [at('i3', 'not-yet'), at('i4', 'partly'), at(`i${ROWS_ON_A_PAGE}`, 'not-yet')] };
  const list = (_: unknown, kind: string) => Promise.resolve({ things: judged[kind as keyof typeof judged] ?? [], total: 0 });
  const here = { ...workspace, register: { list } } as unknown as ProgrammeWorkspace;
  const all = await loadChecks(here, new URLSearchParams());
  const narrowed = await loadChecks(here, new URLSearchParams('alleen=nog-niet&blad=2'));
  expect([all.notYet, all.rows.length, narrowed.notYet]).toEqual([2, ROWS_ON_A_PAGE + 2, 2]);
  expect([narrowed.shown.map(({ id }) => id), narrowed.paging.pages]).toEqual([['i3', `i${ROWS_ON_A_PAGE}`], 1]);
  const lines = async (query: string) =>
    (await (await downloadChecks(here, new URLSearchParams(query), 'csv')).text()).trim().split('\r\n').slice(1);
  expect((await lines('')).length).toBe(ROWS_ON_A_PAGE + 2);
  expect((await lines('alleen=nog-niet')).map((line) => line.split(',')[0])).toEqual(['3', `${ROWS_ON_A_PAGE}`]);
});

it('narrows to what is to be judged, for who steers, and says on the page of a check which others are', async () => {
  const at = (check: string, intervention: string, judgedOn: string) =>
    thing('assessment', `${check} ${intervention}`, { check, intervention, answer: 'partly', judgedOn });
  const content: Record<string, unknown[]> = {
    commitmentCheck: ['c', 'e'].map((id, rank) => thing('commitmentCheck', id, { name: id, rank })),
    intervention: ['new', 'old', 'never'].map((id) => thing('intervention', id, { name: id, state: 'running' })),
    decision: [thing('decision', 'd', { name: 'd', state: 'adopted', decidedOn: '2026-01-01' })],
    assessment: [
      at('c', 'new', '2026-05-01'),
      at('e', 'new', '2026-05-01'),
      at('c', 'old', '2026-05-01'),
      at('e', 'old', '2025-11-21'),
      at('c', 'never', '2026-05-01'),
    ],
  };
  const list = (_: unknown, kind: string) => Promise.resolve({ things: content[kind] ?? [], total: 0 });
  const as = (role: Role, ends: string | null = null) => {
    const takesPart: Viewer['takesPart'] = [{ programme: 'p', role, organisation: null, theme: null }];
    const viewer: Viewer = { person: 'me', isAdministrator: false, takesPart };
    return { ...workspace, register: { list }, viewer, programme: thing('programme', 'p', { ends }) } as unknown as ProgrammeWorkspace;
  };
  const shown = async (here: ProgrammeWorkspace) => {
    const page = await loadChecks(here, new URLSearchParams('alleen=opnieuw'));
    return [page.toJudge, page.shown.map(({ id }) => id), page.old];
  };
  expect(await shown(as('board-member'))).toEqual([3, ['old', 'never', 'd'], ['e old']]);
  expect(await shown(as('external-reader'))).toEqual([0, ['new', 'old', 'never', 'd'], []]);
  expect(await shown(as('programme-manager', '2025'))).toEqual([0, [], []]);
  const next = async (over: string, role: Role = 'programme-manager') =>
    (await loadJudge(as(role), new URLSearchParams({ over, vinkje: 'c' })))?.next.map(({ id }) => id);
  expect([await next('old'), await next('never'), await next('d'), await next('new')]).toEqual([['e'], ['e'], ['e'], []]);
});
