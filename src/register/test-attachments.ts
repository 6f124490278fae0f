import { describe, expect, it } from 'vitest';
import { RESIDENT, ROLES, type Role, type Viewer } from '#domain/account/viewer';
import type { OpenTo } from '#domain/attachment/attachment';
import type { KindName, Values } from '#domain/register/kinds';
import { ADMINISTRATOR, codes, make, refusal, somebody } from './test-actors.ts';
import type { Given } from './test-stage.ts';
import { attachedTo } from './test-values.ts';

/** What attachments promise: for no more people than the thing, written by who may change it, and fixed. */
export function attachmentsContract(given: () => Given): void {
  describe('an attachment', () => {
    const values = (of: KindName, thing: string, openTo: OpenTo = 'resident') =>
      ({ name: 'Verslag', openTo, ...attachedTo(of, thing) }) as Partial<Values<'attachment'>>;
    const attach = (actor: Viewer, of: KindName, thing: string, openTo?: OpenTo) =>
      make(given().register, actor, 'attachment', given().world.programme, values(of, thing, openTo));
    const role = (name: Role, options = {}): Viewer => somebody(name, given().world.programme, options);
    const everybody = (): [string, Viewer][] => [
      ['resident', RESIDENT],
      ['administrator', ADMINISTRATOR],
      ['elsewhere', somebody('programme-manager', '01a20000-0000-7000-8000-0000000000ff')],
      ...ROLES.map((name): [string, Viewer] => [name, role(name)]),
    ];
    const readers = async (id: string) => {
      const found = await Promise.all(
        everybody().map(async ([name, viewer]) => ((await given().register.find(viewer, 'attachment', id)) ? [name] : [])),
      );
      return found.flat();
    };
    /** Residents may know of it: it came with a world, as a running one. */
    const runs = () => {
      const { register, world } = given();
      const values = { name: 'Buurtcoach', what: 'Helpt.', state: 'running', lead: world.welfare, areas: ['BU00140301'] } as const;
      return make(register, world.manager, 'intervention', world.programme, { ...values, areas: [...values.areas] }, 'world');
    };
    const steering = ROLES.filter((name) => name !== 'external-reader');

    it('is read by who may read the thing, as far as it is open to them', async () => {
      const { world, register } = given();
      const running = await runs();
      const open = await attach(world.manager, 'intervention', running.id);
      expect(await readers(open.id)).toEqual(everybody().map(([name]) => name));
      expect(await readers((await attach(world.manager, 'intervention', running.id, 'accountability')).id)).toEqual(ROLES);
      expect(await readers((await attach(world.manager, 'intervention', running.id, 'steering')).id)).toEqual(steering);
      const listed = await register.list(RESIDENT, 'attachment', { where: { of: ['intervention'], thing: [running.id] } });
      expect(listed.things.map(({ id }) => id)).toEqual([open.id]);
    });

    it('is for no resident when it or the thing is withdrawn or held back, or the programme is not published', async () => {
      const { world, register, intervention } = given();
      const idea = await intervention();
      const ofIdea = await attach(world.manager, 'intervention', idea.id);
      expect(await readers(ofIdea.id)).toEqual(steering);
      const running = await runs();
      const [one, other] = [
        await attach(world.manager, 'intervention', running.id),
        await attach(world.manager, 'intervention', running.id),
      ];
      await register.write(world.manager, [{ action: 'withdraw', kind: 'attachment', id: one.id, version: 1, because: 'fout' }], 'form');
      expect(await readers(one.id)).toEqual(steering);
      await register.write(
        world.manager,
        [{ action: 'withdraw', kind: 'intervention', id: running.id, version: 1, because: 'weg' }],
        'form',
      );
      expect(await readers(other.id)).toEqual(steering);
      const ofProgramme = await attach(world.manager, 'programme', world.programme);
      const { version } = (await register.find(ADMINISTRATOR, 'programme', world.programme))!;
      const hidden = { action: 'change', kind: 'programme', id: world.programme, version, values: { published: false } } as const;
      await register.write(ADMINISTRATOR, [hidden], 'form');
      expect(await readers(ofProgramme.id)).toEqual(steering);
    });

    it('of what a second reader has not yet read is for no other partner, nor is its name in a history', async () => {
      const { world, register } = given();
      const finder = role('partner-member', { person: 'finder' });
      const bottleneck = await make(register, finder, 'bottleneck', world.programme, { name: 'Regel', rule: 'Regel', outcome: 'open' });
      const { id } = await attach(finder, 'bottleneck', bottleneck.id, 'steering');
      expect(await readers(id)).toEqual(['theme-lead', 'programme-manager']);
      const told = async (viewer: Viewer) => (await register.recent(viewer, world.programme, 50)).some(({ thing }) => thing === id);
      expect(await Promise.all([told(finder), told(world.manager), told(role('board-member'))])).toEqual([true, true, false]);
      expect(await register.history(role('board-member'), 'attachment', id)).toEqual([]);
    });

    it('at what a second reader read is read by another than who put it there, however often the reading is taken back', async () => {
      const { world, register } = given();
      const finder = role('partner-member', { person: 'finder' });
      const lead = role('theme-lead', { person: 'lead' });
      const { id } = await make(register, finder, 'bottleneck', world.programme, { name: 'Regel', rule: 'Regel', outcome: 'open' });
      const tick = (by: Viewer, version: number, readBySecond: boolean) =>
        register.write(by, [{ action: 'change', kind: 'bottleneck', id, version, values: { readBySecond } }], 'form');
      const own = ['readBySecond second-reader'];
      await tick(world.manager, 1, true);
      expect(codes(await refusal(attach(world.manager, 'bottleneck', id, 'steering')))).toEqual(['not-allowed']);
      await tick(world.manager, 2, false);
      const file = await attach(world.manager, 'bottleneck', id, 'steering');
      expect(codes(await refusal(tick(world.manager, 3, true)))).toEqual(own);
      const rename = { action: 'change', kind: 'attachment', id: file.id, version: 1, values: { name: 'Bijlage' } } as const;
      await register.write(finder, [rename], 'form');
      await tick(world.manager, 3, true);
      await tick(world.manager, 4, false);
      const away = { action: 'withdraw', kind: 'attachment', id: file.id, version: 2, because: 'oud' } as const;
      await register.write(world.manager, [away], 'form');
      await register.write(world.manager, [{ action: 'restore', kind: 'attachment', id: file.id, version: 3 }], 'form');
      expect(codes(await refusal(tick(world.manager, 5, true)))).toEqual(own);
      await tick(lead, 5, true);
    });

    it('is written by who may change the thing, of every role, and by nobody else', async () => {
      const { world, register, intervention } = given();
      const own = await intervention({ lead: world.welfare });
      const others = await intervention({ lead: world.housing });
      const writers = async (thing: string) => {
        const written: string[] = [];
        for (const [name, viewer] of everybody()) {
          const actor = { ...viewer, takesPart: viewer.takesPart.map((part) => ({ ...part, organisation: world.welfare })) };
          const change = {
            action: 'create',
            kind: 'attachment',
            programme: world.programme,
            values: values('intervention', thing),
          } as const;
          const found = await register.write(actor, [change], 'form').then(
            () => [],
            (error: { issues: { code: string }[] }) => error.issues.map(({ code }) => code),
          );
          if (found.length === 0) written.push(name);
          else expect(found, name).toEqual(['not-allowed']);
        }
        return written;
      };
      expect(await writers(own.id)).toEqual(['residents-representative', 'partner-member', 'programme-manager']);
      expect(await writers(others.id)).toEqual(['programme-manager']);
      const { id } = await attach(world.manager, 'intervention', others.id);
      const outsider = role('partner-member', { organisation: world.welfare });
      const rename = { action: 'change', kind: 'attachment', id, version: 1, values: { openTo: 'resident', name: 'Anders' } } as const;
      expect(codes(await refusal(register.write(outsider, [rename], 'form')))).toEqual(['not-allowed']);
      const [renamed] = await register.write(world.manager, [rename], 'form');
      expect(renamed!.values).toMatchObject({ name: 'Anders' });
    });

    it('stays the file that it is, at the thing where it was put, which is there and of this programme', async () => {
      const { world, register, intervention } = given();
      const [one, other] = [await intervention(), await intervention()];
      const { id } = await attach(world.manager, 'intervention', one.id);
      const change = (changed: object) =>
        refusal(register.write(world.manager, [{ action: 'change', kind: 'attachment', id, version: 1, values: changed }], 'form'));
      expect(codes(await change({ thing: other.id, sha256: 'b'.repeat(64), bytes: 1 }))).toEqual([
        'thing field-fixed',
        'bytes field-fixed',
        'sha256 field-fixed',
      ]);
      const nowhere = '01a20000-0000-7000-8000-0000000000ff';
      expect(codes(await refusal(attach(world.manager, 'intervention', nowhere)))).toEqual(['not-allowed']);
      expect(codes(await refusal(attach(world.manager, 'programme', nowhere)))).toEqual(['not-allowed']);
      const elsewhere = await make(register, ADMINISTRATOR, 'programme', null, { name: 'Elders', sort: 'network', summary: 'Elders.' });
      const both = { ...world.manager, takesPart: [...world.manager.takesPart, ...somebody('programme-manager', elsewhere.id).takesPart] };
      expect(codes(await refusal(attach(both, 'programme', elsewhere.id)))).toEqual(['thing other-programme']);
      const wrong = { ...values('intervention', one.id), sha256: '../etc/passwd' };
      const refused = refusal(make(register, world.manager, 'attachment', world.programme, wrong));
      expect(codes(await refused)).toEqual(['sha256 field-no-reference']);
    });

    it('does not keep its thing from being withdrawn, and comes back with an undo', async () => {
      const { world, register, intervention } = given();
      const thing = await intervention();
      const { id } = await attach(world.manager, 'intervention', thing.id);
      await register.write(world.manager, [{ action: 'withdraw', kind: 'attachment', id, version: 1, because: 'verkeerd' }], 'form');
      const [entry] = await register.history(world.manager, 'attachment', id);
      expect(await register.undo(world.manager, entry!.id)).toMatchObject({ id, withdrawnAt: null });
      await register.write(world.manager, [{ action: 'withdraw', kind: 'intervention', id: thing.id, version: 1, because: 'weg' }], 'form');
      expect(codes(await refusal(attach(world.manager, 'intervention', thing.id)))).toEqual(['thing unknown-reference']);
    });
  });
}
