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

interface Meeting {
  sort: 'coalition' | 'programme-team';
  on: string;
  cancelled?: true;
}
const coalition = (on: string): Meeting => ({ sort: 'coalition', on });

/** A workspace of which the programme holds these kinds, and all programmes together those. */
function workspaceWith(
  ours: readonly KindName[],
  shared: readonly KindName[] = [],
  { viewer = manager, meetings = [] as Meeting[], ends = null as string | null } = {},
): Workspace {
  const list = (_: Viewer, kind: KindName, { programmes, where }: Query<'meeting'>) =>
    Promise.resolve({
      things: kind === 'meeting' ? meetings.filter(({ sort }) => where?.sort?.includes(sort) ?? true).map((values) => ({ values })) : [],
      total: (programmes ? ours : shared).includes(kind) ? 1 : 0,
    });
  const programme = { id: 'p', createdBy: 'world', values: { areas: [], areasNote: null, published: false, ends } };
  return { viewer, programme, place: 'noord', language: 'nl', today: '2026-11-22', register: { list } } as unknown as Workspace;
}

describe('loadFirstSteps()', () => {
  it('asks for nothing of which there is one, also where all programmes share it', async () => {
    const meetings = [coalition('2026-01-15')];
    const steps = await loadFirstSteps(workspaceWith(['objective', 'intervention'], ['organisation'], { meetings }));
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

  it.each<[boolean, Meeting[], string | null]>([
    [true, [], null],
    [true, [coalition('2025-12-31')], null],
    [true, [{ ...coalition('2026-12-01'), cancelled: true }], null],
    [true, [{ sort: 'programme-team', on: '2026-12-01' }], null],
    [false, [coalition('2025-12-31'), coalition('2027-02-01')], null],
    [false, [coalition('2025-12-31')], '2025'],
    [false, [], '2025'],
  ])('asks to plan meetings: %s where there are %j and the programme ends in %s', async (asks, meetings, ends) => {
    const step = (await loadFirstSteps(workspaceWith([], [], { meetings, ends }))).find((one) => one.step === 'meetings');
    expect(step?.href).toBe(asks ? '/werk/noord/overleg' : undefined);
  });

  it('asks nothing of who may not put it in', async () => {
    expect(await loadFirstSteps(workspaceWith([], [], { viewer: { ...manager, takesPart: [] } }))).toEqual([]);
  });
});
