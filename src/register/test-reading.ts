import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { RESIDENT, type Viewer } from '#domain/account/viewer';
import type { Change, Query } from '#domain/register/register';
import { make, somebody } from './test-actors.ts';
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

  it('search() gives first what is called so, and finds one thing behind hundreds that may not be seen', async () => {
    const { db, register, world, intervention } = given();
    const ofResidents = { state: 'prepared' as const };
    const tells = await intervention({
      name: 'Samen eten',
      what: Array.from({ length: 26 }, (_, n) => `Buurtmoestuin${String.fromCharCode(97 + n)}werk.`).join(' '),
    });
    const called = await intervention({ name: 'De buurtmoestuin', what: 'Groente uit de wijk.' });
    for (const { id } of [tells, called])
      await register.write(world.manager, [{ action: 'change', kind: 'intervention', id, version: 1, values: ofResidents }], 'form');
    const found = async (viewer: Viewer, limit?: number) =>
      (await register.search(viewer, 'buurtmoestuin', { ...(limit !== undefined && { limit }) })).map(({ id }) => id);
    expect(await found(RESIDENT)).toEqual([called.id, tells.id]);

    // Two titles that hold the word, and more things that tell of it than are ranked at first.
    const many = (count: number, values: (n: number) => object): Change[] =>
      Array.from({ length: count }, (_, n): Change => ({
        action: 'create',
        kind: 'intervention',
        programme: world.programme,
        values: { what: 'Nog een plan.', why: 'Omdat het kan.', forWhom: 'De buurt', ...values(n) } as never,
      }));
    const telling = many(130, (n) => ({ name: `Aan tafel ${n}`, what: 'In de buurtmoestuin.', state: 'prepared' }));
    await register.write(world.manager, telling, 'form');
    expect((await found(world.manager))[0]).toBe(called.id);
    expect((await found(RESIDENT, 1))[0]).toBe(called.id);

    // Of those that are called so, hundreds hang on nothing that could be seen: an idea is for who steers only.
    await register.write(
      world.manager,
      many(130, (n) => ({ name: `Buurtmoestuin ${n}`, state: 'idea' })),
      'form',
    );
    await sql`update intervention set changed_at = changed_at where id = ${called.id}::uuid`.execute(db);
    expect((await found(RESIDENT))[0]).toBe(called.id);
    expect(await found(RESIDENT, 500)).toHaveLength(132);
    expect(await found(world.manager, 500)).toHaveLength(262);
  });

  it('search() finds the same as often as it is asked, also of what came and went since its plan was made', async () => {
    const { register, world, intervention } = given();
    const found = async (viewer: Viewer) =>
      (await register.search(viewer, 'wilgentenen', { kinds: ['intervention', 'attachment'] })).map(({ id }) => id).sort();
    const called = async (name: string) => (await intervention({ name, state: 'running' })).id;
    const made = [await called('Wilgentenen')];
    // A server makes five plans for what was asked, and then perhaps one for all.
    for (let time = 0; time < 7; time += 1) expect([await found(world.manager), await found(RESIDENT)]).toEqual([made, made]);
    made.push(await called('Oude wilgentenen'));
    expect([await found(world.manager), await found(RESIDENT)]).toEqual([[...made].sort(), [...made].sort()]);
    await register.write(world.manager, [{ action: 'withdraw', kind: 'intervention', id: made[0]!, version: 1, because: 'x' }], 'form');
    expect(await found(world.manager)).toEqual(made.slice(1).sort());
    expect(await found(somebody('programme-manager', crypto.randomUUID()))).toEqual(made.slice(1).sort());
  });

  it('search() finds what hangs on what may be seen behind hundreds that hang on what may not, and what only who steers may read', async () => {
    const { db, register, world, intervention } = given();
    const hidden = await intervention({ name: 'Een idee' });
    const shown = await intervention({ name: 'De kas' });
    await register.write(
      world.manager,
      [{ action: 'change', kind: 'intervention', id: shown.id, version: 1, values: { state: 'prepared' } }],
      'form',
    );
    const output = (of: string, name: string): Change =>
      ({ action: 'create', kind: 'output', programme: world.programme, values: { intervention: of, name } }) as Change;
    await register.write(
      world.manager,
      Array.from({ length: 130 }, (_, n) => output(hidden.id, `Zonnebloemen ${n}`)),
      'form',
    );
    const [last] = await register.write(world.manager, [output(shown.id, 'Zonnebloemen in de kas')], 'form');
    await sql`update output set changed_at = changed_at where id = ${last!.id}::uuid`.execute(db);
    expect((await register.search(RESIDENT, 'zonnebloemen')).map(({ id }) => id)).toEqual([last!.id]);

    const street = await make(register, world.manager, 'streetApproach', world.programme, { name: 'Kruidenstraat' });
    await intervention({ name: 'Samen buiten', what: 'Ook in de Kruidenstraat, de hele Kruidenstraat.' });
    expect((await register.search(world.manager, 'kruidenstraat'))[0]!.id).toBe(street.id);
  });

  it('search() tells of what is found what a reference names that was asked for, and nothing of a hidden one', async () => {
    const { register, world, intervention } = given();
    const { id, version } = await intervention({ name: 'Zonnebloemen', lead: world.welfare });
    const asked = { askedOf: world.housing, summary: 'Zonnebloemen voor iedereen.' };
    const programme = (await register.find(world.manager, 'programme', world.programme))!;
    await register.write(
      world.manager,
      [
        { action: 'change', kind: 'intervention', id, version, values: { state: 'prepared' } },
        { action: 'change', kind: 'programme', id: programme.id, version: programme.version, values: asked },
      ],
      'form',
    );
    const references = { intervention: 'lead', programme: 'askedOf' };
    const named = async (viewer: Viewer, telling: Partial<Record<'intervention' | 'programme', string>> = references) =>
      Object.fromEntries((await register.search(viewer, 'zonnebloemen', { references: telling })).map(({ kind, names }) => [kind, names]));
    expect(await named(world.manager)).toEqual({ intervention: world.welfare, programme: world.housing });
    expect(await named(RESIDENT)).toEqual({ intervention: world.welfare, programme: null });
    expect(await named(world.manager, {})).toEqual({ intervention: null, programme: null });
    await expect(named(world.manager, { intervention: 'risks' })).rejects.toThrow();
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

  it('finds no street by the name that its residents did not agree to, however it is asked', async () => {
    const { db, register, world } = given();
    const values = { name: 'Reigersveld', publicName: 'Reigersveld', told: 'Hier werken we samen.', residentsAgreeToName: true };
    const agreed = { agreedOn: '2026-03-01', agreedHow: 'Huis aan huis gevraagd.', forEverybody: true };
    const { id } = await make(register, world.manager, 'streetApproach', world.programme, { ...values, ...agreed });
    const other = await make(register, world.manager, 'streetApproach', world.programme, { name: 'Aalstraat', forEverybody: true });
    await sql`update street_approach set read_by_second = true, agreed_on = null where id = ${id}::uuid`.execute(db);
    await sql`update street_approach set read_by_second = true where id = ${other.id}::uuid`.execute(db);
    const found = async (viewer: Viewer, query: Query<'streetApproach'>) =>
      (await register.list(viewer, 'streetApproach', query)).things.map((thing) => thing.id);
    const guesses: Query<'streetApproach'>[] = [
      { where: { publicName: ['Reigersveld'] } },
      { where: { name: ['Reigersveld'] } },
      { text: 'reigersveld' },
      { text: 'Reigers' },
    ];
    for (const guess of guesses) {
      for (const viewer of [RESIDENT, somebody('external-reader', world.programme)]) expect(await found(viewer, guess)).toEqual([]);
      expect(await found(world.manager, guess)).toEqual([id]);
    }
    // Put in order by a name that is hidden, it stands where one without a name stands.
    const both = [id, other.id].sort();
    for (const by of ['publicName', 'name'] as const) expect(await found(RESIDENT, { order: { by } })).toEqual(both);
    expect(await found(world.manager, { order: { by: 'name' } })).toEqual([other.id, id]);
  });

  it.each([
    ['Jozef Israëlsstraat', 'De Jozef Israelsstraat wordt groen.'],
    ['Jozef Israelsstraat', 'De JOZEF ISRAE\u0308LSSTRAAT wordt groen.'],
    ['Kerkstraat-Noord', 'In de Kerkstraat Noord werken we samen, groen.'],
    ['Kerkstraat Noord', 'In de Kerkstraatnoord werken we samen, groen.'],
  ])('withholds what is told of %s, as its name stands there in another spelling and nobody agreed', async (name, told) => {
    const { db, register, world } = given();
    const { id } = await make(register, world.manager, 'streetApproach', world.programme, { name, told: 'Hier wordt het groen.' });
    const shown = sql`for_everybody = true, read_by_second = true`;
    await sql`update street_approach set ${shown}, told = ${told} where id = ${id}::uuid`.execute(db);
    for (const viewer of [RESIDENT, somebody('external-reader', world.programme)]) {
      expect((await register.find(viewer, 'streetApproach', id))?.values).not.toHaveProperty('told');
      expect((await register.list(viewer, 'streetApproach', { where: { told: [told] } })).things).toEqual([]);
      const hits = await register.search(viewer, 'groen');
      expect(hits.filter((hit) => hit.id === id)).toEqual([]);
    }
    expect((await register.list(world.manager, 'streetApproach', { where: { told: [told] } })).things.map((thing) => thing.id)).toEqual([
      id,
    ]);
  });

  it('search() finds for a resident by singular and plural, by the beginning of a compound, and with or without capitals and accents', async () => {
    const { register, world, intervention } = given();
    const made = await intervention({
      name: 'Buurtmoestuinen bij de scholen',
      what: 'Vrijwilligers helpen ouderen met schulden. Een coördinator van het café Het Knusse Huis regelt \u2019s avonds de bibliotheekbus. Brieven zijn welkom in de wijk, ook bij Andre.',
    });
    await register.write(
      world.manager,
      [{ action: 'change', kind: 'intervention', id: made.id, version: 1, values: { state: 'prepared' } }],
      'form',
    );
    const isFound = async (typed: string) => (await register.search(RESIDENT, typed)).some(({ id }) => id === made.id);
    const finds = [
      'school',
      'scholen',
      'buurtmoestuin',
      'Buurtmoestuinen',
      'vrijwilliger',
      'VRIJWILLIGERS',
      'schuld',
      'ouder',
      'huis',
      'huizen',
      'brief',
      'wijken',
    ];
    const accents = ['andré', 'coordinator', 'cafe', 'coördinator', 'COÖRDINATOR', 'co\u006f\u0308rdinator', 'café', 'cafe\u0301'];
    const beginnings = ['bibliotheek', 'biblio', 'buurtmoes', 'knus'];
    for (const typed of [...finds, ...accents, ...beginnings]) expect([typed, await isFound(typed)]).toEqual([typed, true]);
    // The end of a compound is no beginning, a word that is misspelled is another word, and every word must be there.
    for (const typed of ['moestuin', 'bibiotheek', 'school ziekenhuis']) expect([typed, await isFound(typed)]).toEqual([typed, false]);
  });
}
