import { sql } from 'kysely';
import { expect, it } from 'vitest';
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

  it('keeps a log that can only be added to', async () => {
    const { db, intervention } = given();
    await intervention();
    await expect(sql`update change_log set by = 'nobody'`.execute(db)).rejects.toThrow(/only added to/);
    await expect(sql`delete from change_log`.execute(db)).rejects.toThrow(/only added to/);
  });
}
