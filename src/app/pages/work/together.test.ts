import { expect, it } from 'vitest';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { changePlace } from '#domain/register/change-place';
import type { Change, Query } from '#domain/register/register';
import { fieldIssueText } from '#i18n/register/field-issue-text';
import { thing } from '#insight/programme/test-things';
import { testWorkspace } from './test-workspace.ts';
import { changeTogether, loadTogether } from './together.ts';

const id = (last: number) => `01a20000-0000-7000-8000-00000000000${last}`;
const due = '2026-12-01';
const open = (last: number, more = {}) => thing('action', id(last), { name: `Actie ${last}`, state: 'open', due, owner: 'me' }, more);
const actions = [
  open(1),
  open(2, { version: 3 }),
  open(5, { version: 2 }),
  open(3, { withdrawnAt: '2026-11-01' }),
  thing('action', id(4), { name: 'Klaar', state: 'done', due: null, owner: 'me' }),
];

const workspace = testWorkspace({
  list: (_: unknown, kind: string, { ids }: Query) =>
    Promise.resolve({ things: kind === 'action' ? actions.filter((one) => !ids || ids.includes(one.id)) : [], total: 0 }),
  /** Writes as the register does: what changes nothing stays at its version, and what was withdrawn has the next one. */
  write: async (_: unknown, changes: Extract<Change<'action'>, { action: 'change' }>[]) => {
    const faults = changes.flatMap((one, index): Issue[] => {
      const place = { level: 'error', at: changePlace(index, changes.length) } as const;
      return [id(3), id(5)].includes(one.id) ? [{ code: 'stale-version', ...place, params: { at: '2026-11-20' } }] : [];
    });
    if (faults.length > 0) throw new Fault(faults);
    return changes.map((one) => ({ version: one.values.due === due && one.id !== id(4) ? one.version : one.version + 1 }));
  },
});

const load = async (...ticked: string[]) => (await loadTogether(workspace, 'action', 'due', ticked))!;

it('loadTogether() tells which ticked rows stay as they are, and why', async () => {
  const page = await load(`${id(1)}.1`, `${id(3)}.1`, `${id(9)}.1`);
  expect([page.rows.map(({ label }) => label), page.notTheirs, page.withdrawn, page.gone]).toEqual([['Actie 1'], [], ['Actie 3'], 1]);
});

it('loadTogether() asks for a day where one of the rows is an open action that has one', async () => {
  expect([(await load(`${id(1)}.1`, `${id(4)}.1`)).needed, (await load(`${id(4)}.1`)).needed]).toEqual([true, false]);
});

const change = async (...ticked: string[]) => {
  const form = new FormData();
  form.set('formulier', (await load(...ticked)).token);
  form.set('due', '1 december 2026');
  for (const one of ticked) form.append('rij', one);
  return changeTogether(workspace, 'action', 'due', form);
};

it('changeTogether() counts only what changed, and writes nothing where a row is not there any more', async () => {
  expect(await change(`${id(1)}.1`, `${id(2)}.3`, `${id(4)}.1`)).toEqual({ count: 1, same: 2, back: null });
  expect((await change(`${id(1)}.1`, `${id(9)}.1`)).back?.issues.map(({ code }) => code)).toEqual(['row-gone']);
});

it('changeTogether() tells each fault at its row, also where another row was withdrawn meanwhile, and names that one', async () => {
  const ticked = [`${id(3)}.1`, `${id(1)}.1`, `${id(5)}.1`];
  const { rows } = (await change(...ticked)).back!;
  const at = (await load(...ticked)).rows.map(({ label, value }) => [label, rows[value]?.map(({ code }) => code)]);
  expect(at).toEqual([
    ['Actie 1', []],
    ['Actie 5', ['stale-version']],
  ]);
  expect(Object.values(rows).flat()[0]).toMatchObject({ code: 'row-withdrawn', params: { name: 'Actie 3', at: '2026-11-01' } });
});

it('changeTogether() says so by name where every ticked row was withdrawn meanwhile', async () => {
  const { issues, rows } = (await change(`${id(3)}.1`)).back!;
  expect([
    issues,
    Object.values(rows)
      .flat()
      .map((issue) => fieldIssueText(issue, 'nl')),
  ]).toEqual([[], ['"Actie 3" is ingetrokken (01-11-2026). Er is niets veranderd. Deze regel doet niet meer mee.']]);
});
