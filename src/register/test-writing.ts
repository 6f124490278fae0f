import { expect, it } from 'vitest';
import { codes, make, refusal } from './test-actors.ts';
import type { Given } from './test-stage.ts';

/** What `write` keeps, and how it lets people write at the same time. */
export function writingContract(given: () => Given): void {
  it('write() keeps every type of value as it was given', async () => {
    const { register, world, intervention } = given();
    const made = await intervention({
      areas: ['BU00141000', 'GRN-PADDEPOEL'],
      begins: '2023-11?',
      themes: [world.theme],
      behindPlan: true,
    });
    const source = await make(register, world.manager, 'moneySource', world.programme, { name: 'Rijk', sort: 'state' });
    const line = await make(register, world.manager, 'budgetLine', world.programme, { name: 'Wonen', moneySource: source.id });
    const amount = await make(register, world.manager, 'budgetAmount', world.programme, {
      budgetLine: line.id,
      year: 2024,
      sort: 'spent',
      amount: -9_007_199_254_741,
    });
    const seen = await register.find(world.manager, 'intervention', made.id);
    expect(seen).toEqual(made);
    expect(seen!.values).toMatchObject({
      areas: ['BU00141000', 'GRN-PADDEPOEL'],
      begins: '2023-11?',
      state: 'idea',
      behindPlan: true,
      why: null,
    });
    expect((await register.find(world.manager, 'budgetAmount', amount.id))!.values.amount).toBe(-9_007_199_254_741);
    expect(seen!.asOf).toBe('2026-11-22');
  });

  it('write() tells every fault of every change at once, and writes nothing', async () => {
    const { register, world } = given();
    const before = (await register.recent(world.manager, world.programme, 100)).length;
    const issues = await refusal(
      register.write(
        world.manager,
        [
          {
            action: 'create',
            kind: 'intervention',
            programme: world.programme,
            values: { name: 'x'.repeat(201), begins: '2023-13', areas: ['a b'] },
          },
          { action: 'create', kind: 'timelineEvent', programme: world.programme, values: { name: 'Start' } },
          { action: 'create', kind: 'lesson', programme: world.programme, values: { name: 'Goed', lesson: 'Het werkt.' } },
        ],
        'form',
      ),
    );
    expect(codes(issues).sort()).toEqual(
      ['0.areas field-no-area', '0.begins field-no-when', '0.name field-too-long', '0.what field-required', '1.at field-required'].sort(),
    );
    expect((await register.recent(world.manager, world.programme, 100)).length).toBe(before);
  });

  it('write() lets a change rest on one before it in the same write, in any order of kinds', async () => {
    const { register, world } = given();
    const first = '01a20000-0000-7000-8000-000000000001';
    const written = await register.write(
      world.manager,
      [
        {
          action: 'create',
          kind: 'contribution',
          programme: world.programme,
          values: { intervention: first, objective: '01a20000-0000-7000-8000-000000000002', mechanism: 'Warmer huis', sign: 'helps' },
        },
        {
          action: 'create',
          kind: 'objective',
          id: '01a20000-0000-7000-8000-000000000002',
          programme: world.programme,
          values: { name: 'Warme huizen' },
        },
        {
          action: 'create',
          kind: 'intervention',
          id: first,
          programme: world.programme,
          values: { name: 'Isolatie', what: 'Huizen worden warmer.' },
        },
        { action: 'change', kind: 'intervention', id: first, version: 1, values: { state: 'prepared', name: 'Isolatie in Oost' } },
      ],
      'form',
    );
    expect(written.map((thing) => thing.version)).toEqual([1, 1, 1, 2]);
    expect(await register.find(world.manager, 'intervention', first)).toMatchObject({
      version: 2,
      slug: 'isolatie-in-oost',
      values: { state: 'prepared' },
    });
  });

  it('write() refuses a change of a version that is no longer the newest, and says who changed it when', async () => {
    const { register, world, intervention } = given();
    const made = await intervention();
    const other = { ...world.manager, person: 'colleague' };
    await register.write(other, [{ action: 'change', kind: 'intervention', id: made.id, version: 1, values: { why: 'Kou' } }], 'form');
    const issues = await refusal(
      register.write(
        world.manager,
        [{ action: 'change', kind: 'intervention', id: made.id, version: 1, values: { forWhom: 'Iedereen' } }],
        'form',
      ),
    );
    expect(issues).toMatchObject([{ code: 'stale-version', params: { version: 2, by: 'colleague' } }]);
    expect((await register.find(world.manager, 'intervention', made.id))!.values).toMatchObject({ why: 'Kou', forWhom: null });
  });

  it('write() of two people at the same time loses nothing: one is written, the other told', async () => {
    const { register, world, intervention } = given();
    const made = await intervention();
    const outcomes = await Promise.allSettled(
      ['ann', 'bob', 'cas', 'dee'].map((person) =>
        register.write(
          { ...world.manager, person },
          [{ action: 'change', kind: 'intervention', id: made.id, version: 1, values: { why: person } }],
          'form',
        ),
      ),
    );
    const written = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    expect(written).toHaveLength(1);
    const seen = await register.find(world.manager, 'intervention', made.id);
    expect(seen).toMatchObject({ version: 2, values: { why: seen!.changedBy } });
    expect(await register.history(world.manager, 'intervention', made.id)).toHaveLength(2);
  });

  it('write() gives things of one name that are made at the same time addresses of their own', async () => {
    const { intervention } = given();
    const made = await Promise.all([1, 2, 3].map(() => intervention()));
    expect(made.map((thing) => thing.slug).sort()).toEqual([
      'energiecoaches-in-huis',
      'energiecoaches-in-huis-2',
      'energiecoaches-in-huis-3',
    ]);
  });
}
