import { expect, it } from 'vitest';
import { RESIDENT } from '#domain/account/viewer';
import { UNDERTAKINGS_ON_A_PAGE } from '#domain/execution/execution';
import { thing } from '#insight/programme/test-things';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';
import { downloadExecution, loadExecution } from './execution.ts';

const count = UNDERTAKINGS_ON_A_PAGE + 2;
const things: Record<string, unknown[]> = {
  intervention: Array.from({ length: count }, (_, n) =>
    thing('intervention', `i${n}`, { name: String(n).padStart(4, '0'), state: 'running', owner: n === 1 ? 'pim' : null }),
  ),
  moneySource: [thing('moneySource', 's', { name: 's' })],
  budgetLine: [thing('budgetLine', 'of the last', { name: 'b', moneySource: 's', intervention: `i${count - 1}` })],
  budgetAmount: [thing('budgetAmount', 'a', { budgetLine: 'of the last', year: 2026, sort: 'budgeted', amount: 500 })],
};
const workspace = {
  app: { world: { address: 'u' } },
  register: { list: (_: unknown, kind: string) => Promise.resolve({ things: things[kind] ?? [], total: 0 }) },
  desk: { accounts: { names: (ids: string[]) => Promise.resolve(new Map(ids.map((id) => [id, `name of ${id}`]))) } },
  viewer: RESIDENT,
  programme: thing('programme', 'p'),
  place: 'p',
  language: 'nl',
  today: '2026-11-22',
} as unknown as ProgrammeWorkspace;

it('shows one page of what is done, with the total of all of it', async () => {
  const [first, last] = [await loadExecution(workspace, null), await loadExecution(workspace, '2')];
  expect([first.shown.length, last.shown.map(({ id }) => id)]).toEqual([UNDERTAKINGS_ON_A_PAGE, [`i${count - 2}`, `i${count - 1}`]]);
  expect([first, last].map(({ total, paging, undertakings }) => [total, paging.pages, undertakings.length])).toEqual([
    [{ budgeted: 500 }, 2, count],
    [{ budgeted: 500 }, 2, count],
  ]);
});

it('names who keeps what, of whom the register tells', async () => {
  const { shown } = await loadExecution(workspace, null);
  expect(shown.slice(0, 3).map(({ owner }) => owner)).toEqual([null, 'name of pim', null]);
});

it('sends all of it as a file, in the same order', async () => {
  const text = await (await downloadExecution(workspace, 'csv')).text();
  // In the voice of the site.
  expect(text).toContain('alleen wat u mag zien');
  const names = text.trim().split('\r\n').slice(1).map((line) => line.split(',')[0]); // prettier-ignore
  expect(names).toEqual((await loadExecution(workspace, null)).undertakings.map(({ name }) => name));
});
