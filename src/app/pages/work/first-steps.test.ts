import { describe, expect, it } from 'vitest';
import type { Viewer } from '#domain/account/viewer';
import { workAddress } from '#domain/address/work-address';
import type { KindName } from '#domain/register/kinds';
import type { Query } from '#domain/register/register';
import { loadFirstSteps } from './first-steps.ts';
import type { Workspace } from './workspace.ts';

const manager: Viewer = {
  person: 'me',
  isAdministrator: false,
  takesPart: [{ programme: 'p', role: 'programme-manager', organisation: 'ours', theme: null }],
};

/** A workspace of which the programme holds these kinds, and all programmes together those. */
function workspaceWith(ours: readonly KindName[], shared: readonly KindName[] = [], viewer = manager): Workspace {
  const list = (_: Viewer, kind: KindName, { programmes }: Query) =>
    Promise.resolve({ things: [], total: (programmes ? ours : shared).includes(kind) ? 1 : 0 });
  const programme = { id: 'p', createdBy: 'world', values: { areas: [], areasNote: null, published: false } };
  return { viewer, programme, place: 'noord', language: 'nl', register: { list } } as unknown as Workspace;
}

describe('loadFirstSteps()', () => {
  it('asks for nothing of which there is one, also where all programmes share it', async () => {
    const steps = await loadFirstSteps(workspaceWith(['objective', 'intervention', 'meeting'], ['organisation']));
    expect(steps.map(({ step }) => step)).toEqual(['area', 'partners', 'contributions', 'money', 'published']);
  });

  it.each<[readonly KindName[], KindName]>([
    [[], 'moneySource'],
    [['moneySource'], 'budgetLine'],
    [['moneySource', 'budgetLine'], 'budgetAmount'],
  ])('leads from money with %j to what is missing next: %s', async (there, next) => {
    const money = (await loadFirstSteps(workspaceWith(there))).find(({ step }) => step === 'money');
    expect(money?.href).toBe(workAddress.fresh('noord', next, 'nl'));
  });

  it('is done with money where there is an amount', async () => {
    const steps = await loadFirstSteps(workspaceWith(['moneySource', 'budgetLine', 'budgetAmount']));
    expect(steps.map(({ step }) => step)).not.toContain('money');
  });

  it('asks nothing of who may not put it in', async () => {
    expect(await loadFirstSteps(workspaceWith([], [], { ...manager, takesPart: [] }))).toEqual([]);
  });
});
