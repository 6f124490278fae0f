import { describe, expect, it } from 'vitest';
import { fixedClock } from '#base/clock';
import { RESIDENT } from '#domain/account/viewer';
import type { ChangeQuery } from '#domain/register/changes';
import { createRegister } from './create-register.ts';
import { ADMINISTRATOR, make, somebody } from './test-actors.ts';
import type { Given } from './test-stage.ts';

/** What `changes` and `changeChoices` tell of a programme, and whom. */
export function changesContract(given: () => Given): void {
  describe('changes()', () => {
    it('pages through every change of the log, newest first, each once', async () => {
      const { register, world, intervention } = given();
      const made = await intervention();
      for (const version of [1, 2, 3])
        await register.write(
          world.manager,
          [{ action: 'change', kind: 'intervention', id: made.id, version, values: { progress: `Stap ${version}` } }],
          'form',
        );
      const whole = await register.changes(world.manager, world.programme);
      // The programme, its theme, the intervention and three changes of it.
      expect(whole.total).toBe(6);
      expect(whole.entries).toEqual(await register.recent(world.manager, world.programme, 100));
      expect(whole.entries[0]).toMatchObject({ before: { progress: 'Stap 2' }, after: { progress: 'Stap 3' } });
      const pages = [];
      for (const offset of [0, 4, 8]) pages.push(await register.changes(world.manager, world.programme, { offset, limit: 4 }));
      expect(pages.map(({ entries, total }) => [entries.length, total])).toEqual([
        [4, 6],
        [2, 6],
        [0, 6],
      ]);
      expect(pages.flatMap(({ entries }) => entries)).toEqual(whole.entries);
      expect(await register.changes(world.manager, world.programme, { limit: 0 })).toEqual({ entries: [], total: 6 });
    });

    it('narrows by who, by kind and by days as they are in the Netherlands', async () => {
      const { db, register, world } = given();
      const lead = somebody('programme-manager', world.programme, { person: 'somebody-else' });
      // Half past midnight there: already the next day.
      const atNight = createRegister(db, fixedClock('2026-11-22T23:30:00Z'));
      const { id } = await make(atNight, lead, 'programmeTheme', world.programme, { name: 'Meedoen' });
      const count = async (query: ChangeQuery) => (await register.changes(world.manager, world.programme, query)).total;
      expect(await count({ by: 'somebody-else' })).toBe(1);
      expect((await register.changes(world.manager, world.programme, { by: lead.person })).entries[0]!.thing).toBe(id);
      expect(await count({ by: "'; drop table change_log; --" })).toBe(0);
      expect(await count({ kind: 'programmeTheme' })).toBe(2);
      expect(await count({ kinds: ['programmeTheme', 'decision'] })).toBe(2);
      expect(await count({ kinds: [] })).toBe(0);
      expect(await count({ kind: 'programmeTheme', by: 'programme-manager' })).toBe(1);
      expect(await count({ from: '2026-11-23', until: '2026-11-23' })).toBe(1);
      expect(await count({ from: '2026-11-22', until: '2026-11-22' })).toBe(2);
      expect(await count({ until: '2026-11-21' })).toBe(0);
      expect(await register.changeChoices(world.manager, world.programme)).toEqual({
        by: ['administrator', 'programme-manager', 'somebody-else'],
        kinds: ['programme', 'programmeTheme'],
        total: 3,
      });
      expect((await register.changeChoices(world.manager, world.programme, { by: 'nobody' })).total).toBe(0);
      expect(await register.changeChoices(world.manager, world.programme, { kind: 'programmeTheme', from: '2026-11-23' })).toMatchObject({
        by: ['administrator', 'programme-manager', 'somebody-else'],
        total: 1,
      });
    });

    it('goes on after a change that was read, whatever is changed meanwhile', async () => {
      const { register, world } = given();
      const { manager, programme } = world;
      for (const name of ['een', 'twee', 'drie']) await make(register, manager, 'programmeTheme', programme, { name });
      const all = (await register.changes(manager, programme)).entries.map(({ id }) => id);
      const read: string[] = [];
      for (let olderThan: string | undefined; ; olderThan = read.at(-1)) {
        const next = await register.recent(manager, programme, 2, olderThan === undefined ? {} : { olderThan });
        read.push(...next.map(({ id }) => id));
        if (next.length < 2) break;
        await make(register, manager, 'programmeTheme', programme, { name: 'Meanwhile' });
      }
      expect(read).toEqual(all);
    });

    it('holds what is changed of organisations that take part there, or once did, and of no others', async () => {
      const { register, world } = given();
      const { manager, programme, welfare, housing } = world;
      const renamed = async (id: string, version: number, phone: string) =>
        void (await register.write(ADMINISTRATOR, [{ action: 'change', kind: 'organisation', id, version, values: { phone } }], 'form'));
      await renamed(welfare, 1, '050 111 11 11');
      const before = (await register.changes(manager, programme)).total;
      const made = await make(register, manager, 'partner', programme, { organisation: welfare, state: 'takes-part' });
      await renamed(housing, 1, '050 222 22 22');
      const { entries, total } = await register.changes(manager, programme);
      // The partner itself, and how its organisation was made and changed.
      expect(total).toBe(before + 3);
      expect(entries.filter(({ kind }) => kind === 'organisation')).toMatchObject([
        { thing: welfare, programme: null, after: { phone: '050 111 11 11' } },
        { thing: welfare, action: 'create' },
      ]);
      expect((await register.changes(manager, programme, { kind: 'organisation', limit: 0 })).total).toBe(2);
      expect((await register.changeChoices(manager, programme)).kinds).toContain('organisation');
      expect(await register.recent(manager, programme, 100)).toEqual(entries);
      await register.write(manager, [{ action: 'withdraw', kind: 'partner', id: made.id, version: 1, because: 'Gestopt' }], 'form');
      expect((await register.changes(manager, programme, { kind: 'organisation', limit: 0 })).total).toBe(2);
      expect(await register.changes(RESIDENT, programme, { kind: 'organisation' })).toEqual({ entries: [], total: 0 });
    });

    it('tells nothing to who does not steer there, also not how many there are or who made them', async () => {
      const { register, world, intervention } = given();
      await intervention({ risks: 'Aannemer kan failliet gaan' });
      const elsewhere = somebody('programme-manager', world.theme);
      for (const viewer of [RESIDENT, somebody('external-reader', world.programme), elsewhere]) {
        expect(await register.changes(viewer, world.programme)).toEqual({ entries: [], total: 0 });
        expect(await register.changes(viewer, world.programme, { limit: 0 })).toEqual({ entries: [], total: 0 });
        expect(await register.changeChoices(viewer, world.programme)).toEqual({ by: [], kinds: [], total: 0 });
      }
      const controller = somebody('controller', world.programme);
      expect((await register.changes(controller, world.programme)).entries[0]!.after).toMatchObject({
        risks: 'Aannemer kan failliet gaan',
      });
      expect((await register.changes(controller, 'geen-programma')).total).toBe(0);
    });

    it('leaves out what is not yet shared with its viewer, also among the choices', async () => {
      const { register, world } = given();
      const finder = somebody('partner-member', world.programme, { person: 'finder' });
      await make(register, finder, 'bottleneck', world.programme, { name: 'Regel', rule: 'Regel', outcome: 'open' });
      const [own, controller] = [finder, somebody('controller', world.programme)];
      expect((await register.changes(own, world.programme)).total).toBe(3);
      expect((await register.changes(controller, world.programme)).total).toBe(2);
      expect(await register.changes(controller, world.programme, { by: 'finder' })).toEqual({ entries: [], total: 0 });
      expect((await register.changes(controller, world.programme, { kind: 'bottleneck', limit: 0 })).total).toBe(0);
      expect(await register.changeChoices(controller, world.programme)).toEqual({
        by: ['administrator', 'programme-manager'],
        kinds: ['programme', 'programmeTheme'],
        total: 2,
      });
    });
  });
}
