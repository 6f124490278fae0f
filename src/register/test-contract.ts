import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RESIDENT } from '#domain/account/viewer';
import type { Register } from '#domain/register/register';
import { createRegister } from './create-register.ts';
import { ADMINISTRATOR, codes, make, refusal, somebody, startProgramme, tickingClock } from './test-actors.ts';

/** An opened register of a test: `reset` empties it. */
export interface Opened {
  db: unknown;
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** What the register promises, the same on every database (PGlite, PostgreSQL 16 and 18). */
export function registerContract(name: string, open: () => Promise<Opened>): void {
  describe(`createRegister() on ${name}`, () => {
    let opened: Opened;
    let db: Kysely<unknown>;
    let register: Register;
    let world: Awaited<ReturnType<typeof startProgramme>>;

    beforeAll(async () => {
      opened = await open();
      db = opened.db as Kysely<unknown>;
    });
    afterAll(() => opened.close());
    beforeEach(async () => {
      await opened.reset();
      register = createRegister(db, tickingClock('2026-11-22T08:00:00Z'));
      world = await startProgramme(register);
    });

    const intervention = (values: object = {}) =>
      make(register, world.manager, 'intervention', world.programme, {
        name: 'Energiecoaches in huis',
        what: 'Coaches helpen bewoners met hun energierekening.',
        ...values,
      });

    it('write() keeps every type of value as it was given', async () => {
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
        amount: -900_719_925_474_099,
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
      expect((await register.find(world.manager, 'budgetAmount', amount.id))!.values.amount).toBe(-900_719_925_474_099);
      expect(seen!.asOf).toBe('2026-11-22');
    });

    it('write() tells every fault of every change at once, and writes nothing', async () => {
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
      const made = await Promise.all([1, 2, 3].map(() => intervention()));
      expect(made.map((thing) => thing.slug).sort()).toEqual([
        'energiecoaches-in-huis',
        'energiecoaches-in-huis-2',
        'energiecoaches-in-huis-3',
      ]);
    });

    it('write() moves states only as the machine says, and asks what a state needs', async () => {
      const made = await intervention();
      const to = (version: number, values: object) =>
        register.write(world.manager, [{ action: 'change', kind: 'intervention', id: made.id, version, values }], 'form');
      expect(codes(await refusal(to(1, { state: 'completed' })))).toEqual(['state state-move-refused']);
      expect(codes(await refusal(to(1, { state: 'stopped', stopReason: ' ' })))).toEqual([
        'stopReason state-needs',
        'stopLesson state-needs',
      ]);
      await to(1, { state: 'stopped', stopReason: 'Te duur', stopLesson: 'Eerst vragen' });
      expect(codes(await refusal(to(2, { stopReason: null })))).toEqual(['stopReason state-needs']);
      expect(codes(await refusal(intervention({ state: 'running' })))).toEqual(['state state-move-refused']);
      await make(
        register,
        world.manager,
        'intervention',
        world.programme,
        { name: 'Al bezig', what: 'Loopt al.', state: 'running' },
        'sheet',
      );
    });

    it('write() refuses references that are not there, withdrawn, or of another programme', async () => {
      const elsewhere = await make(register, ADMINISTRATOR, 'programme', null, { name: 'Elders', sort: 'other', summary: 'Elders.' });
      const theirs = await make(register, somebody('programme-manager', elsewhere.id), 'programmeTheme', elsewhere.id, { name: 'Werk' });
      expect(codes(await refusal(intervention({ themes: [theirs.id], lead: '01a20000-0000-7000-8000-00000000dead' })))).toEqual([
        'themes other-programme',
        'lead unknown-reference',
      ]);
      await register.write(
        world.manager,
        [{ action: 'withdraw', kind: 'programmeTheme', id: world.theme, version: 1, because: 'dubbel' }],
        'form',
      );
      expect(codes(await refusal(intervention({ themes: [world.theme] })))).toEqual(['themes unknown-reference']);
    });

    it('write() refuses to withdraw what others refer to, and names them; together they go', async () => {
      const made = await intervention();
      const output = await make(register, world.manager, 'output', world.programme, { intervention: made.id, name: 'Huisbezoeken' });
      const withdraw = (kind: 'intervention' | 'output', id: string) => ({
        action: 'withdraw' as const,
        kind,
        id,
        version: 1,
        because: 'vergissing',
      });
      const issues = await refusal(register.write(world.manager, [withdraw('intervention', made.id)], 'form'));
      expect(issues).toMatchObject([{ code: 'needed-by-others', params: { count: 1, names: 'Huisbezoeken' } }]);
      await register.write(world.manager, [withdraw('intervention', made.id), withdraw('output', output.id)], 'form');
      expect((await register.list(world.manager, 'intervention')).total).toBe(0);
      expect((await register.list(world.manager, 'intervention', { withdrawn: true })).total).toBe(1);
      expect(
        codes(await refusal(register.write(world.manager, [{ action: 'restore', kind: 'output', id: output.id, version: 2 }], 'form'))),
      ).toEqual(['intervention unknown-reference']);
      await register.write(world.manager, [{ action: 'restore', kind: 'intervention', id: made.id, version: 2 }], 'form');
      await register.write(world.manager, [{ action: 'restore', kind: 'output', id: output.id, version: 2 }], 'form');
    });

    it('write() refuses circles of programmes, and a plan beside itself', async () => {
      const child = await make(register, ADMINISTRATOR, 'programme', null, {
        name: 'Kind',
        sort: 'other',
        summary: 'x',
        parent: world.programme,
      });
      const grandchild = await make(register, ADMINISTRATOR, 'programme', null, {
        name: 'Kleinkind',
        sort: 'other',
        summary: 'x',
        parent: child.id,
      });
      const circle = register.write(
        ADMINISTRATOR,
        [{ action: 'change', kind: 'programme', id: world.programme, version: 1, values: { parent: grandchild.id } }],
        'form',
      );
      expect(codes(await refusal(circle))).toEqual(['parent own-forebear']);
      const plan = await make(register, world.manager, 'plan', world.programme, { name: 'Visie', state: 'adopted' });
      const beside = register.write(
        world.manager,
        [{ action: 'change', kind: 'plan', id: plan.id, version: 1, values: { clashes: [plan.id] } }],
        'form',
      );
      expect(codes(await refusal(beside))).toEqual(['clashes own-forebear']);
    });

    it('write() lets nobody adopt a decision that they wrote at', async () => {
      const made = await make(register, world.manager, 'decision', world.programme, { name: 'Doorgaan', what: 'We gaan door.' });
      const adopt = {
        action: 'change' as const,
        kind: 'decision' as const,
        id: made.id,
        version: 1,
        values: { state: 'adopted' as const, decidedOn: '2026-11-20' },
      };
      const both = { ...world.manager, takesPart: [...world.manager.takesPart, ...somebody('board-member', world.programme).takesPart] };
      expect(codes(await refusal(register.write(world.manager, [adopt], 'form')))).toEqual(['not-allowed']);
      expect(codes(await refusal(register.write(both, [adopt], 'form')))).toEqual(['state four-eyes']);
      await register.write(somebody('board-member', world.programme), [adopt], 'form');
      expect((await register.find(RESIDENT, 'decision', made.id))!.values.state).toBe('adopted');
    });

    it('write() holds assessments to one thing, and "residents asked" to what they said', async () => {
      const made = await intervention();
      const check = await make(register, world.manager, 'commitmentCheck', world.programme, {
        name: 'Gevraagd',
        question: 'Werkt het?',
        asksResidents: 'yes',
      });
      const judged = { check: check.id, answer: 'yes' as const, evidence: 'Gesprek', judgedBy: 'Team', judgedOn: '2026-11-01' };
      expect(codes(await refusal(make(register, world.manager, 'assessment', world.programme, judged)))).toEqual([
        'intervention assessment-of-one',
        'residentsSaid residents-not-asked',
      ]);
      await make(register, world.manager, 'assessment', world.programme, {
        ...judged,
        intervention: made.id,
        residentsSaid: 'Het is warmer.',
      });
    });

    it('write() leaves amounts of a closed year as they are', async () => {
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
      expect(codes(await refusal(make(register, controller, 'budgetAmount', world.programme, spent)))).toEqual(['year year-closed']);
      const move = register.write(
        controller,
        [{ action: 'change', kind: 'budgetAmount', id: amount.id, version: 1, values: { year: 2025 } }],
        'ledger',
      );
      expect(codes(await refusal(move))).toEqual(['year year-closed']);
      await make(register, controller, 'budgetAmount', world.programme, { ...spent, year: 2025 });
    });

    it('findBySlug() finds a thing by the names that it had, and no other thing takes those', async () => {
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

    it('undo() takes a change back as a new one, and is refused when others built on it', async () => {
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
      expect(await refusal(register.undo(world.manager, second!.id))).toMatchObject([
        { code: 'undo-refused', params: { reason: 'undone' } },
      ]);
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
      expect(await refusal(register.undo(world.manager, first!.id))).toMatchObject([
        { code: 'undo-refused', params: { reason: 'changed' } },
      ]);
      expect((await register.undo(world.manager, undone!.id)).values).toMatchObject({ why: 'Kou', state: 'prepared' });
    });

    it('undo() of a beginning withdraws it, unless others refer to it; undoing that brings it back', async () => {
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

    it('list() filters, sorts with empty last, pages and counts', async () => {
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

    it('search() finds Dutch words by their stem and their beginning, whatever is typed', async () => {
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
    });

    it('lets nobody learn a hidden field by asking for it, sorting by it or searching in it', async () => {
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

    it('keeps a log that can only be added to', async () => {
      await intervention();
      await expect(sql`update change_log set by = 'nobody'`.execute(db)).rejects.toThrow(/only added to/);
      await expect(sql`delete from change_log`.execute(db)).rejects.toThrow(/only added to/);
    });
  });
}
