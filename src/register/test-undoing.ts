import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Thing } from '#domain/register/kinds';
import { make, refusal } from './test-actors.ts';
import type { Given } from './test-stage.ts';

/** What the log keeps, and how `undo` takes it back. */
export function undoingContract(given: () => Given): void {
  it('undo() takes a change back as a new one, and is refused when others built on it', async () => {
    const { register, world, intervention } = given();
    const made = await intervention();
    await register.write(
      world.manager,
      [{ action: 'change', kind: 'intervention', id: made.id, version: 1, values: { why: 'Kou', state: 'prepared' } }],
      'form',
    );
    await register.write(
      world.manager,
      [{ action: 'change', kind: 'intervention', id: made.id, version: 2, values: { forWhom: 'Huurders' } }],
      'form',
    );
    const [, second] = await register.history(world.manager, 'intervention', made.id);
    expect((await register.undo(world.manager, second!.id)).values).toMatchObject({ why: null, state: 'idea', forWhom: 'Huurders' });
    expect(await refusal(register.undo(world.manager, second!.id))).toMatchObject([{ code: 'undo-refused', params: { reason: 'undone' } }]);
    const [undone, third, , first] = await register.history(world.manager, 'intervention', made.id);
    expect(undone).toMatchObject({ action: 'undo', undoes: second!.id });
    expect((await register.history(world.manager, 'intervention', made.id))[2]!.undoneBy).toBe(undone!.id);
    await register.write(
      world.manager,
      [{ action: 'change', kind: 'intervention', id: made.id, version: 4, values: { forWhom: 'Iedereen' } }],
      'form',
    );
    expect(await refusal(register.undo(world.manager, third!.id))).toMatchObject([
      { code: 'undo-refused', params: { reason: 'changed', fields: 'forWhom' } },
    ]);
    expect(await refusal(register.undo(world.manager, first!.id))).toMatchObject([{ code: 'undo-refused', params: { reason: 'changed' } }]);
    expect((await register.undo(world.manager, undone!.id)).values).toMatchObject({ why: 'Kou', state: 'prepared' });
  });

  it('undo() of a beginning withdraws it, unless others refer to it; undoing that brings it back', async () => {
    const { register, world, intervention } = given();
    const made = await intervention();
    const output = await make(register, world.manager, 'output', world.programme, { intervention: made.id, name: 'Bezoeken' });
    const [begun] = await register.history(world.manager, 'intervention', made.id);
    expect(await refusal(register.undo(world.manager, begun!.id))).toMatchObject([
      { code: 'undo-refused', params: { reason: 'needed', names: 'Bezoeken' } },
    ]);
    await register.write(world.manager, [{ action: 'withdraw', kind: 'output', id: output.id, version: 1, because: 'fout' }], 'form');
    expect((await register.undo(world.manager, begun!.id)).withdrawnAt).not.toBeNull();
    const [withdrawal] = await register.history(world.manager, 'intervention', made.id);
    expect((await register.undo(world.manager, withdrawal!.id)).withdrawnAt).toBeNull();
  });

  it('undoAct() takes all that one write did back as one change, or nothing when any of it was changed since', async () => {
    const { register, world } = given();
    const source = await make(register, world.manager, 'moneySource', world.programme, { name: 'Rijk', sort: 'state' });
    const line = await make(register, world.manager, 'budgetLine', world.programme, { name: 'Wonen', moneySource: source.id });
    const amountOf = (year: number, amount: number) => ({ budgetLine: line.id, year, sort: 'spent' as const, amount });
    const old = await make(register, world.manager, 'budgetAmount', world.programme, amountOf(2024, 100));
    const gone = await make(register, world.manager, 'budgetAmount', world.programme, amountOf(2025, 200));
    const [, made] = await register.write(
      world.manager,
      [
        { action: 'change', kind: 'budgetAmount', id: old.id, version: 1, values: { amount: 150 } },
        { action: 'create', kind: 'budgetAmount', programme: world.programme, values: amountOf(2026, 300) },
        { action: 'withdraw', kind: 'budgetAmount', id: gone.id, version: 1, because: 'Staat er niet meer in' },
      ],
      'ledger',
    );
    const [entry] = await register.history(world.manager, 'budgetAmount', made!.id);
    const amounts = async () =>
      (await register.list(world.manager, 'budgetAmount', { programmes: [world.programme], where: { budgetLine: [line.id] } })).things
        .map(({ values }) => values.amount)
        .sort((one, other) => one! - other!);
    await register.write(
      world.manager,
      [{ action: 'change', kind: 'budgetAmount', id: old.id, version: 2, values: { amount: 151 } }],
      'form',
    );
    expect(await refusal(register.undoAct(world.manager, entry!.id))).toMatchObject([
      { code: 'undo-act-refused', params: { changed: 1, of: 3 } },
    ]);
    expect(await amounts()).toEqual([151, 300]);
    await register.write(
      world.manager,
      [{ action: 'change', kind: 'budgetAmount', id: old.id, version: 3, values: { amount: 150 } }],
      'form',
    );
    await register.undoAct(world.manager, entry!.id);
    expect(await amounts()).toEqual([100, 200]);
    const [undone] = await register.history(world.manager, 'budgetAmount', gone.id);
    expect(undone).toMatchObject({ action: 'undo', origin: 'undo' });
    expect(await refusal(register.undoAct(world.manager, entry!.id))).toMatchObject([{ code: 'undo-act-refused', params: { changed: 3 } }]);
  });

  it('undoAct() that leaves takes back what is as that write left it, and leaves what was changed since or others need', async () => {
    const { register, world } = given();
    const names = ['Koor', 'Kluspunt', 'Fonds'];
    const sources = await register.write(
      world.manager,
      names.map((name) => ({
        action: 'create' as const,
        kind: 'moneySource' as const,
        programme: world.programme,
        values: { name, sort: 'state' as const },
      })),
      'sheet',
    );
    const [first, second, third] = sources as [Thing, Thing, Thing];
    await register.write(
      world.manager,
      [{ action: 'change', kind: 'moneySource', id: second.id, version: 1, values: { name: 'Kluspunt Noord' } }],
      'form',
    );
    await make(register, world.manager, 'budgetLine', world.programme, { name: 'Wonen', moneySource: third.id });
    const [entry] = await register.history(world.manager, 'moneySource', first.id);
    expect(await refusal(register.undoAct(world.manager, entry!.id))).toMatchObject([{ code: 'undo-act-refused' }]);
    expect((await register.undoAct(world.manager, entry!.id, { leaving: true })).map(({ id }) => id)).toEqual([first.id]);
    const { things } = await register.list(world.manager, 'moneySource', { ids: sources.map(({ id }) => id) });
    expect(things.map(({ values }) => values.name)).toEqual(['Fonds', 'Kluspunt Noord']);
    expect(await refusal(register.undoAct(world.manager, entry!.id, { leaving: true }))).toMatchObject([
      { code: 'undo-act-refused', params: { changed: 3, of: 3 } },
    ]);
  });

  it('keeps a log that can only be added to', async () => {
    const { db, intervention } = given();
    await intervention();
    await expect(sql`update change_log set by = 'nobody'`.execute(db)).rejects.toThrow(/only added to/);
    await expect(sql`delete from change_log`.execute(db)).rejects.toThrow(/only added to/);
  });
}
