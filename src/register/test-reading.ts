import { expect, it } from 'vitest';
import { RESIDENT } from '#domain/account/viewer';
import type { Given } from './test-stage.ts';

/** What `findBySlug`, `list` and `search` find, and for whom. */
export function readingContract(given: () => Given): void {
  it('findBySlug() finds a thing by the names that it had, and no other thing takes those', async () => {
    const { register, world, intervention } = given();
    const made = await intervention({ state: 'idea' });
    const change = (version: number, values: object) =>
      register.write(world.manager, [{ action: 'change', kind: 'intervention', id: made.id, version, values }], 'form');
    await change(1, { name: 'Energiehulp thuis' });
    expect(await register.findBySlug(world.manager, 'intervention', 'energiecoaches-in-huis')).toMatchObject({
      id: made.id,
      slug: 'energiehulp-thuis',
    });
    expect((await intervention()).slug).toBe('energiecoaches-in-huis-2');
    await change(2, { name: 'Energiecoaches in huis' });
    expect((await register.find(world.manager, 'intervention', made.id))!.slug).toBe('energiecoaches-in-huis');
    expect((await register.findBySlug(world.manager, 'intervention', 'energiehulp-thuis'))!.id).toBe(made.id);
  });

  it('list() filters, sorts with empty last, pages and counts', async () => {
    const { register, world, intervention } = given();
    for (const [name, begins, areas] of [
      ['Buurtmoestuin', '2024', ['BU00141000']],
      ['appelboomgaard', null, []],
      ['Coaches', '2023-05', ['BU00141000', 'BU00141001']],
    ] as const) {
      await intervention({ name, begins, areas: [...areas] });
    }
    const names = async (query: Parameters<typeof register.list<'intervention'>>[2]) =>
      (await register.list(world.manager, 'intervention', query)).things.map((thing) => thing.values.name);
    expect(await names({})).toEqual(['appelboomgaard', 'Buurtmoestuin', 'Coaches']);
    expect(await names({ order: { by: 'begins' } })).toEqual(['Coaches', 'Buurtmoestuin', 'appelboomgaard']);
    expect(await names({ order: { by: 'begins', descending: true } })).toEqual(['Buurtmoestuin', 'Coaches', 'appelboomgaard']);
    expect(await names({ where: { areas: ['BU00141001', null] } })).toEqual(['appelboomgaard', 'Coaches']);
    expect(await names({ where: { begins: [null] } })).toEqual(['appelboomgaard']);
    expect(await names({ where: { begins: ['2024'], areas: ['BU00141001'] } })).toEqual([]);
    expect(await names({ text: 'buurtmoe' })).toEqual(['Buurtmoestuin']);
    expect(await register.list(world.manager, 'intervention', { limit: 1, offset: 1 })).toMatchObject({
      total: 3,
      things: [{ values: { name: 'Buurtmoestuin' } }],
    });
    expect(await register.list(world.manager, 'intervention', { limit: 1, offset: 9 })).toEqual({ total: 3, things: [] });
    expect(await names({ where: { lead: ["'; drop table intervention; --"] } })).toEqual([]);
  });

  it('list() finds what lies before a day, and reads the fields that are asked for', async () => {
    const { register, world, intervention } = given();
    const of = (await intervention()).id;
    const day = async (name: string, due: string | null) => {
      const values = { name, due, intervention: of };
      await register.write(world.manager, [{ action: 'create', kind: 'activity', programme: world.programme, values }], 'form');
    };
    for (const [name, due] of [
      ['eerst', '2026-11-21'],
      ['die dag', '2026-11-22'],
      ['ooit', null],
    ] as const)
      await day(name, due);
    const before = async (due: string) =>
      (await register.list(world.manager, 'activity', { before: { due }, fields: ['name'] })).things.map(({ values }) => values);
    expect(await before('2026-11-22')).toEqual([{ name: 'eerst' }]);
    expect(await before('2026-11-23')).toEqual([{ name: 'die dag' }, { name: 'eerst' }]);
    await expect(before('gisteren')).rejects.toThrow();
    await expect(register.list(world.manager, 'activity', { before: { name: '2026-11-22' } })).rejects.toThrow();
    await expect(register.list(world.manager, 'activity', { fields: ['geheim' as 'name'] })).rejects.toThrow();
  });

  it('search() finds Dutch words by their stem and their beginning, whatever is typed', async () => {
    const { register, world, intervention } = given();
    const made = await intervention({ risks: 'Aannemersfaillissement' });
    await register.write(
      world.manager,
      [{ action: 'change', kind: 'intervention', id: made.id, version: 1, values: { state: 'prepared' } }],
      'form',
    );
    const found = async (typed: string, viewer = RESIDENT) => (await register.search(viewer, typed)).map((hit) => hit.title);
    for (const typed of ['energiecoach', 'ENERGIECO', 'bewoner coaches', "energie' | & ! <-> :* coaches (", 'coaches\0']) {
      expect(await found(typed)).toEqual(['Energiecoaches in huis']);
    }
    for (const typed of ['', "'", '\\', '%', 'xyz', 'de het een', 'a'.repeat(10_000)]) expect(await found(typed)).toEqual([]);
    expect(await found('aannemersfail')).toEqual([]);
    expect(await found('aannemersfail', world.manager)).toEqual(['Energiecoaches in huis']);
    const [hit] = await register.search(RESIDENT, 'energierekening');
    expect(hit!.excerpt).toContain('Coaches helpen bewoners met hun energierekening.');
    expect(hit!.excerpt).not.toContain('<b>');
    expect(hit!.pieces.filter(({ isFound }) => isFound)).toEqual([{ text: 'energierekening', isFound: true }]);
    expect(hit!.pieces.map(({ text }) => text).join('')).toBe(hit!.excerpt);
  });

  it('lets nobody learn a hidden field by asking for it, sorting by it or searching in it', async () => {
    const { register, world, intervention } = given();
    const made = await intervention({ risks: 'Aannemer kan failliet gaan', behindPlan: true, owner: 'account-1' });
    await register.write(
      world.manager,
      [{ action: 'change', kind: 'intervention', id: made.id, version: 1, values: { state: 'prepared' } }],
      'form',
    );
    for (const query of [{ where: { behindPlan: [true] } }, { where: { owner: ['account-1'] } }, { text: 'failliet' }]) {
      expect((await register.list(RESIDENT, 'intervention', query)).total).toBe(0);
      expect((await register.list(world.manager, 'intervention', query)).total).toBe(1);
    }
    expect((await register.list(RESIDENT, 'intervention', { order: { by: 'risks' } })).things[0]!.values).not.toHaveProperty('risks');
    expect(await register.history(RESIDENT, 'intervention', made.id)).toEqual([]);
    expect(await register.recent(RESIDENT, world.programme, 10)).toEqual([]);
  });
}
