import { expect, it } from 'vitest';
import { codes, make, refusal, somebody } from './test-actors.ts';
import type { Given } from './test-stage.ts';

/** What is promised of a closed year: its amounts stay, it is closed over what was seen, and opened again by a reason only. */
export function closingContract(given: () => Given): void {
  it('write() leaves amounts of a closed year as they are', async () => {
    const { register, world } = given();
    const controller = somebody('controller', world.programme);
    const source = await make(register, controller, 'moneySource', world.programme, { name: 'Rijk', sort: 'state' });
    const line = await make(register, controller, 'budgetLine', world.programme, { name: 'Wonen', moneySource: source.id });
    const spent = { budgetLine: line.id, year: 2024, sort: 'spent' as const, amount: 100 };
    const amount = await make(register, controller, 'budgetAmount', world.programme, spent);
    expect(
      codes(
        await refusal(
          make(register, world.manager, 'closedYear', world.programme, { moneySource: source.id, year: 2024, closedOn: '2025-04-01' }),
        ),
      ),
    ).toEqual(['not-allowed']);
    await make(register, controller, 'closedYear', world.programme, { moneySource: source.id, year: 2024, closedOn: '2025-04-01' });
    expect(codes(await refusal(make(register, controller, 'budgetAmount', world.programme, { ...spent, sort: 'committed' })))).toEqual([
      'year year-closed',
    ]);
    const move = register.write(
      controller,
      [{ action: 'change', kind: 'budgetAmount', id: amount.id, version: 1, values: { year: 2025 } }],
      'ledger',
    );
    expect(codes(await refusal(move))).toEqual(['year year-closed']);
    await make(register, controller, 'budgetAmount', world.programme, { ...spent, year: 2025 });
  });

  it('write() takes one amount of a sort for a budget line and its years, and tells the one that stands there', async () => {
    const { register, world } = given();
    const controller = somebody('controller', world.programme);
    const source = await make(register, controller, 'moneySource', world.programme, { name: 'Rijk', sort: 'state' });
    const line = await make(register, controller, 'budgetLine', world.programme, { name: 'Wonen', moneySource: source.id });
    const spent = { budgetLine: line.id, year: 2024, sort: 'spent' as const, amount: -100 };
    const first = await make(register, controller, 'budgetAmount', world.programme, spent);
    const again = () => make(register, controller, 'budgetAmount', world.programme, { ...spent, untilYear: 2024, ledger: 'Een ander' });
    expect(await refusal(again())).toMatchObject([
      { code: 'amount-twice', at: 'year', params: { year: 2024, sort: 'spent', cents: -100 } },
    ]);
    for (const other of [{ sort: 'committed' as const }, { year: 2025 }, { untilYear: 2026 }])
      await make(register, controller, 'budgetAmount', world.programme, { ...spent, ...other });
    const create = { action: 'create' as const, kind: 'budgetAmount' as const, programme: world.programme };
    const twice = { ...create, values: { ...spent, year: 2030 } };
    expect(codes(await refusal(register.write(controller, [twice, twice], 'sheet')))).toEqual([
      '0.year amount-twice',
      '1.year amount-twice',
    ]);
    expect(codes(await register.faults(controller, [{ ...create, values: spent }], 'form'))).toEqual(['year amount-twice']);
    expect(await register.faults(controller, [{ ...create, values: { ...spent, year: 2040 } }], 'form')).toEqual([]);
    const withdraw = { action: 'withdraw' as const, kind: 'budgetAmount' as const, id: first.id, version: 1, because: 'Dubbel.' };
    await register.write(controller, [withdraw, { ...create, values: spent }], 'form');
    const restore = { action: 'restore' as const, kind: 'budgetAmount' as const, id: first.id, version: 2 };
    expect(codes(await refusal(register.write(controller, [restore], 'form')))).toEqual(['year amount-twice']);
    const below = make(register, controller, 'budgetAmount', world.programme, { ...spent, sort: 'budgeted' });
    expect(codes(await refusal(below))).toEqual(['amount amount-below-nought']);
    const both = await Promise.allSettled(
      [2031, 2031].map((year) => make(register, controller, 'budgetAmount', world.programme, { ...spent, year })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('write() closes a year over the amounts that were seen, and over no others', async () => {
    const { register, world } = given();
    const controller = somebody('controller', world.programme);
    const source = await make(register, controller, 'moneySource', world.programme, { name: 'Rijk', sort: 'state' });
    const line = await make(register, controller, 'budgetLine', world.programme, { name: 'Wonen', moneySource: source.id });
    const spent = { budgetLine: line.id, year: 2024, sort: 'spent' as const, amount: 100 };
    const { id } = await make(register, controller, 'budgetAmount', world.programme, spent);
    const aside = [{ year: 2025 }, { year: 2024, untilYear: 2025 }];
    for (const years of aside) await make(register, controller, 'budgetAmount', world.programme, { ...spent, ...years });
    const values = { moneySource: source.id, year: 2024, closedOn: '2025-04-01' };
    const closing = { action: 'create' as const, kind: 'closedYear' as const, programme: world.programme, values };
    const close = (seen: { id: string; version: number }[]) => register.write(controller, [{ ...closing, seen }], 'form');
    await register.write(controller, [{ action: 'change', kind: 'budgetAmount', id, version: 1, values: { amount: 200 } }], 'form');
    expect(codes(await refusal(close([{ id, version: 1 }])))).toEqual(['closing-not-seen']);
    const late = await make(register, controller, 'budgetAmount', world.programme, { ...spent, sort: 'budgeted' });
    expect(codes(await refusal(close([{ id, version: 2 }])))).toEqual(['closing-not-seen']);
    const both = [
      { id: late.id, version: 1 },
      { id, version: 2 },
    ];
    await register.write(controller, [{ action: 'withdraw', kind: 'budgetAmount', id: late.id, version: 1, because: 'Dubbel.' }], 'form');
    expect(codes(await refusal(close(both)))).toEqual(['closing-not-seen']);
    expect(await close([{ id, version: 2 }])).toHaveLength(1);
  });

  it('write() and undo() leave the record of a closed year alone; it is opened again by withdrawing it, with a reason, and closed anew', async () => {
    const { register, world } = given();
    const controller = somebody('controller', world.programme);
    const source = await make(register, controller, 'moneySource', world.programme, { name: 'Rijk', sort: 'state' });
    const line = await make(register, controller, 'budgetLine', world.programme, { name: 'Wonen', moneySource: source.id });
    const values = { moneySource: source.id, year: 2024, closedOn: '2025-04-01' };
    const closing = await make(register, controller, 'closedYear', world.programme, values);
    const on = { kind: 'closedYear' as const, id: closing.id, version: 1 };
    const written = (change: Parameters<typeof register.write>[1][number], by = controller) => register.write(by, [change], 'form');
    const change = { action: 'change' as const, ...on, values: { year: 2018 } };
    expect(codes(await refusal(written(change)))).toEqual(['kind-by-acts']);
    const [begun] = await register.history(controller, 'closedYear', closing.id);
    expect(await refusal(register.undo(controller, begun!.id))).toMatchObject([{ code: 'undo-refused', params: { reason: 'by-acts' } }]);
    const reopen = { action: 'withdraw' as const, ...on, because: 'Factuur vergeten' };
    expect(codes(await refusal(written({ ...reopen, because: ' ' })))).toHaveLength(1);
    expect(codes(await refusal(written(reopen, world.manager)))).toEqual(['not-allowed']);
    await written(reopen);
    await make(register, controller, 'budgetAmount', world.programme, { budgetLine: line.id, year: 2024, sort: 'spent', amount: 100 });
    const [reopening] = await register.history(controller, 'closedYear', closing.id);
    expect(await refusal(register.undo(controller, reopening!.id))).toMatchObject([{ params: { reason: 'by-acts' } }]);
    expect(codes(await refusal(written({ action: 'restore', kind: 'closedYear', id: closing.id, version: 2 })))).toEqual(['kind-by-acts']);
    await make(register, controller, 'closedYear', world.programme, values);
  });
}
