import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { RESIDENT, type Viewer } from '#domain/account/viewer';
import { createRegister } from './create-register.ts';
import { ADMINISTRATOR, codes, make, refusal, somebody, tickingClock } from './test-actors.ts';
import type { Given } from './test-stage.ts';

const AGREEMENT = { agreedOn: '2026-11-01', agreedHow: 'Op een avond: 23 van de 31 huishoudens waren er, niemand was tegen.' };

/** What `write` refuses: moves of states, references, and the rules of single kinds. */
export function checksContract(given: () => Given): void {
  it('write() moves states only as the machine says, and asks what a state needs', async () => {
    const { register, world, intervention } = given();
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
    // What ran before it was put in begins where it stands, with what that state needs.
    expect(codes(await refusal(intervention({ state: 'stopped' })))).toEqual(['stopReason state-needs', 'stopLesson state-needs']);
    await intervention({ state: 'running' });
  });

  it('write() refuses references that are not there, withdrawn, or of another programme', async () => {
    const { register, world, intervention } = given();
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

  it('write() refuses what is no id before it looks whose thing it is', async () => {
    const { register, world } = given();
    const member = somebody('partner-member', world.programme, { organisation: world.welfare });
    const values = { intervention: 'none', name: 'Huisbezoeken' };
    expect(codes(await refusal(make(register, world.manager, 'output', world.programme, values)))).toEqual([
      'intervention field-no-reference',
    ]);
    expect(codes(await refusal(make(register, member, 'output', world.programme, values)))).toEqual(['intervention not-own']);
    expect(codes(await refusal(make(register, member, 'output', world.programme, { name: 'Huisbezoeken' })))).toEqual([
      'intervention belongs-nowhere',
    ]);
  });

  it('write() refuses to withdraw what others refer to, and names them; together they go', async () => {
    const { register, world, intervention } = given();
    const made = await intervention();
    // Of two years, by one name: that is told once.
    const outputs = [
      await make(register, world.manager, 'output', world.programme, { intervention: made.id, name: 'Huisbezoeken', period: '2024' }),
      await make(register, world.manager, 'output', world.programme, { intervention: made.id, name: 'Huisbezoeken', period: '2025' }),
    ];
    const withdraw = (kind: 'intervention' | 'output', id: string) => ({
      action: 'withdraw' as const,
      kind,
      id,
      version: 1,
      because: 'vergissing',
    });
    const issues = await refusal(register.write(world.manager, [withdraw('intervention', made.id)], 'form'));
    expect(issues).toMatchObject([{ code: 'needed-by-others', params: { count: 2, names: 'Huisbezoeken' } }]);
    const all = [withdraw('intervention', made.id), ...outputs.map(({ id }) => withdraw('output', id))];
    await register.write(world.manager, all, 'form');
    expect((await register.list(world.manager, 'intervention')).total).toBe(0);
    const other = await intervention();
    const listed = async (withdrawn: boolean | 'only') =>
      (await register.list(world.manager, 'intervention', { withdrawn })).things.map(({ id }) => id);
    expect([await listed(false), (await listed(true)).sort(), await listed('only')]).toEqual([
      [other.id],
      [made.id, other.id].sort(),
      [made.id],
    ]);
    expect(
      codes(await refusal(register.write(world.manager, [{ action: 'restore', kind: 'output', id: outputs[0]!.id, version: 2 }], 'form'))),
    ).toEqual(['intervention unknown-reference']);
    await register.write(world.manager, [{ action: 'restore', kind: 'intervention', id: made.id, version: 2 }], 'form');
    await register.write(world.manager, [{ action: 'restore', kind: 'output', id: outputs[0]!.id, version: 2 }], 'form');
  });

  it('write() refuses circles of programmes, and a plan beside itself', async () => {
    const { register, world } = given();
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

  it('write() holds assessments to one thing, and "residents asked" to what they said', async () => {
    const { register, world, intervention } = given();
    const made = await intervention();
    const check = await make(register, world.manager, 'commitmentCheck', world.programme, {
      name: 'Gevraagd',
      question: 'Werkt het?',
      asksResidents: true,
    });
    const judged = { check: check.id, answer: 'yes' as const, evidence: 'Gesprek', judgedBy: 'Team', judgedOn: '2026-11-01' };
    expect(codes(await refusal(make(register, world.manager, 'assessment', world.programme, judged)))).toEqual([
      'intervention assessment-of-one',
      'residentsSaid residents-not-asked',
      'residentsWho residents-not-asked',
      'residentsAskedOn residents-not-asked',
      'residentsRecordedBy residents-not-asked',
    ]);
    const said = { residentsSaid: 'Het is warmer.', residentsWho: 'Elf bewoners', residentsRecordedBy: 'Bewonersraad' };
    const later = { ...judged, ...said, intervention: made.id, residentsAskedOn: '2026-11-23' };
    expect(codes(await refusal(make(register, world.manager, 'assessment', world.programme, later)))).toEqual([
      'residentsAskedOn field-later',
    ]);
    await make(register, world.manager, 'assessment', world.programme, { ...later, residentsAskedOn: '2026?' });
  });

  it('write() leaves a judgement as it was written, and makes an action of "not yet" by whichever way it comes in', async () => {
    const { register, world, intervention } = given();
    const made = await intervention();
    const check = await make(register, world.manager, 'commitmentCheck', world.programme, { name: 'Norm', question: 'Is er een norm?' });
    const values = {
      check: check.id,
      intervention: made.id,
      answer: 'not-yet' as const,
      evidence: 'Er is geen norm.',
      judgedBy: 'Team',
      judgedOn: '2026-11-01',
    };
    const judged = await make(register, world.manager, 'assessment', world.programme, values, 'sheet');
    const { things: actions } = await register.list(world.manager, 'action', { where: { assessment: [judged.id] } });
    expect(actions.map((action) => action.values)).toMatchObject([
      { name: 'Norm: Energiecoaches in huis', state: 'open', intervention: made.id, note: 'Er is geen norm.', due: null, owner: null },
    ]);
    expect(await register.history(world.manager, 'action', actions[0]!.id)).toMatchObject([{ action: 'create', origin: 'sheet' }]);
    const id = '01a20000-0000-7000-8000-00000000beef';
    const create = { action: 'create' as const, programme: world.programme };
    const changes = (promise: object) => [
      { ...create, kind: 'assessment' as const, id, values },
      { ...create, kind: 'action' as const, values: { name: 'Norm afspreken', assessment: id, intervention: made.id, ...promise } },
    ];
    expect(codes(await refusal(register.write(world.manager, changes({}), 'form')))).toEqual(['1.owner action-owner', '1.due action-due']);
    expect(codes(await refusal(register.write(world.manager, changes({}), 'sheet')))).toEqual(['1.owner action-owner', '1.due action-due']);
    await register.write(world.manager, changes({ owner: world.manager.person, due: '2027-01-01' }), 'form');
    expect((await register.list(world.manager, 'action')).total).toBe(2);
    // What came without an owner may be brought up to date without one; a world tells what happened elsewhere.
    const undone = { action: 'change' as const, kind: 'action' as const, id: actions[0]!.id, version: 1 };
    await register.write(world.manager, [{ ...undone, values: { name: 'Norm' } }], 'sheet');
    await register.write(world.manager, [{ ...create, kind: 'action', values: { name: 'Van elders' } }], 'world');
    const change = (more: object) =>
      register.write(world.manager, [{ action: 'change', kind: 'assessment', id, version: 1, values: more }], 'form');
    expect(codes(await refusal(change({ answer: 'yes', evidence: 'Toch wel.', judgedBy: 'Ik' })))).toEqual([
      'answer field-fixed',
      'evidence field-fixed',
      'judgedBy field-fixed',
    ]);
    await change({ answer: 'not-yet', residentsSaid: 'Wij weten van niets.' });
  });

  it('asSeen() tells who does not steer of a rule that was seen one to four times only that it was a few times, also by asking', async () => {
    const { register, world } = given();
    const ids: string[] = [];
    for (const seen of [4, 1, 3, 0, 5]) {
      const rule = { name: `Regel ${seen}`, rule: 'Regel', outcome: 'open' as const, seen, forEverybody: true };
      const { id } = await make(register, somebody('partner-member', world.programme), 'bottleneck', world.programme, rule);
      await register.write(
        world.manager,
        [{ action: 'change', kind: 'bottleneck', id, version: 1, values: { readBySecond: true } }],
        'form',
      );
      ids.push(id);
    }
    const told = async (viewer: Viewer, query: object) =>
      (await register.list(viewer, 'bottleneck', { ids, ...query })).things.map(({ values, few }) => [values.seen, few]);
    const all = [
      [0, undefined],
      [undefined, ['seen']],
      [undefined, ['seen']],
      [undefined, ['seen']],
      [5, undefined],
    ];
    for (const viewer of [RESIDENT, somebody('external-reader', world.programme)]) {
      expect(await told(viewer, {})).toEqual(all);
      expect(await told(viewer, { fields: ['seen'] })).toEqual(all);
      expect(await told(viewer, { fields: ['name'] })).toEqual(ids.map(() => [undefined, undefined]));
      // As they were made: by no number.
      const inOrder = (await register.list(viewer, 'bottleneck', { ids, order: { by: 'seen', descending: true } })).things;
      expect(inOrder.map(({ id }) => id)).toEqual([...ids].sort());
      expect(await told(viewer, { where: { seen: [1, 2, 3, 4] } })).toEqual([]);
      expect((await register.find(viewer, 'bottleneck', ids[0]!))!.values).not.toHaveProperty('seen');
    }
    const steered = await told(world.manager, { order: { by: 'seen' } });
    expect(steered).toEqual([0, 1, 3, 4, 5].map((seen) => [seen, undefined]));
  });

  it('write() shares a bottleneck or a street after somebody else than its last writer read it, and again after each change of words', async () => {
    const { register, world } = given();
    const lead = somebody('theme-lead', world.programme, { theme: world.theme });
    const member = somebody('partner-member', world.programme, { organisation: world.welfare });
    const other = somebody('partner-member', world.programme, { person: 'other', organisation: world.housing });
    const made = await make(register, member, 'bottleneck', world.programme, {
      name: 'Twee loketten',
      rule: 'Wie verhuist, begint opnieuw.',
      outcome: 'open',
    });
    const change = (by: Viewer, version: number, values: object) =>
      register.write(by, [{ action: 'change', kind: 'bottleneck', id: made.id, version, values }], 'form');
    const seenBy = async (viewer: Viewer) => (await register.find(viewer, 'bottleneck', made.id))?.values.readBySecond;
    expect([await seenBy(other), await seenBy(lead), await seenBy(world.manager)]).toEqual([undefined, false, false]);
    expect(codes(await refusal(change(member, 1, { readBySecond: true })))).toEqual(['readBySecond second-reader']);
    expect(codes(await refusal(change(lead, 1, { rule: 'Iets anders.' })))).toEqual(['not-allowed']);
    await change(lead, 1, { readBySecond: true });
    expect([await seenBy(other), await seenBy(RESIDENT)]).toEqual([true, undefined]);
    await change(world.manager, 2, { rule: 'Wie verhuist, begint weer van voren af aan.', forEverybody: true, readBySecond: true });
    expect([await seenBy(other), await seenBy(world.manager)]).toEqual([undefined, false]);
    expect(codes(await refusal(change(world.manager, 3, { readBySecond: true })))).toEqual(['readBySecond second-reader']);
    await change(world.manager, 3, { outcome: 'room-used' });
    await change(lead, 4, { readBySecond: true });
    expect((await register.find(RESIDENT, 'bottleneck', made.id))!.values).not.toHaveProperty('readBySecond');
    await change(world.manager, 5, { rule: 'Wie verhuist, wacht.' });
    const [newest] = await register.history(world.manager, 'bottleneck', made.id);
    await register.undo(world.manager, newest!.id);
    expect((await register.find(world.manager, 'bottleneck', made.id))!.values).toMatchObject({ readBySecond: false });
  });

  it('write() gives a new programme its checks and themes, which are its own from then on', async () => {
    const { db } = given();
    const begins = { commitmentCheck: [{ name: 'Norm', question: 'Is er een norm?', rank: 1 }], programmeTheme: [{ name: 'Wonen' }] };
    const register = createRegister(db, tickingClock('2026-11-22T09:00:00Z'), begins);
    const values = { name: 'Nieuw', sort: 'other' as const, summary: 'Nieuw.' };
    const [made, ...more] = await register.write(ADMINISTRATOR, [{ action: 'create', kind: 'programme', programme: null, values }], 'form');
    expect(more).toEqual([]);
    const manager = somebody('programme-manager', made!.id);
    const of = { programmes: [made!.id] };
    const { things } = await register.list(manager, 'commitmentCheck', of);
    expect(things.map((check) => check.values.name)).toEqual(['Norm']);
    expect((await register.list(manager, 'programmeTheme', of)).things.map((theme) => theme.values.name)).toEqual(['Wonen']);
    const away = { action: 'withdraw' as const, kind: 'commitmentCheck' as const, id: things[0]!.id, version: 1, because: 'Eigen lijst' };
    await register.write(manager, [away], 'form');
    expect((await register.list(manager, 'commitmentCheck', of)).total).toBe(0);
  });

  it('write() takes a linkage further only when it says whether it widens chances, and why', async () => {
    const { register, world } = given();
    const made = await make(register, world.manager, 'linkage', world.programme, { name: 'Samen', widensChances: 'not-asked' });
    const move = (version: number, values: object) =>
      register.write(world.manager, [{ action: 'change', kind: 'linkage', id: made.id, version, values }], 'form');
    expect(codes(await refusal(move(1, { state: 'agreed' })))).toEqual([
      'widensChances widens-not-asked',
      'widensBecause widens-without-reason',
    ]);
    await move(1, { state: 'agreed', widensChances: 'partly', widensBecause: 'Er komt een plek bij.' });
    await move(2, { state: 'running' });
    await move(3, { state: 'delivered', widensChances: 'yes' });
  });

  it('write() names a street to residents only when those who live there agree, with the day and how they were asked', async () => {
    const { register, world } = given();
    const values = { name: 'Reigersveld', publicName: 'Reigersveld', told: 'In het reigersveld werken we samen.' };
    expect(codes(await refusal(make(register, world.manager, 'streetApproach', world.programme, values)))).toEqual([
      'publicName street-not-agreed',
      'told street-named',
    ]);
    const agreed = { ...values, residentsAgreeToName: true, forEverybody: true };
    expect(codes(await refusal(make(register, world.manager, 'streetApproach', world.programme, agreed)))).toEqual([
      'agreedOn street-agreed-when',
      'agreedHow street-agreed-how',
    ]);
    const made = await make(register, world.manager, 'streetApproach', world.programme, { ...agreed, ...AGREEMENT });
    expect(await register.find(RESIDENT, 'streetApproach', made.id)).toBeNull();
    const lead = somebody('theme-lead', world.programme, { theme: world.theme });
    await register.write(
      lead,
      [{ action: 'change', kind: 'streetApproach', id: made.id, version: 1, values: { readBySecond: true } }],
      'form',
    );
    const seen = (await register.find(RESIDENT, 'streetApproach', made.id))!.values;
    expect(seen).toMatchObject({ publicName: 'Reigersveld', told: values.told });
    expect(Object.keys(seen)).not.toContain('name');
  });

  it('tells nobody outside the name of a street that was written before the agreement was to be written down', async () => {
    const { db, register, world } = given();
    const values = {
      name: 'Reigersveld',
      publicName: 'Reigersveld',
      told: 'In het reigersveld werken we samen.',
      residentsAgreeToName: true,
    };
    const made = await make(register, world.manager, 'streetApproach', world.programme, { ...values, ...AGREEMENT });
    const say = async (told: string, agreedOn: string | null, agreedHow: string | null) =>
      void (await sql`update street_approach set agreed_on = ${agreedOn}, agreed_how = ${agreedHow}, told = ${told},
        read_by_second = true, for_everybody = true where id = ${made.id}::uuid`.execute(db));
    const outside = [RESIDENT, somebody('external-reader', world.programme), ADMINISTRATOR];
    const seenBy = async (viewer: Viewer) =>
      JSON.stringify([
        await register.find(viewer, 'streetApproach', made.id),
        await register.list(viewer, 'streetApproach', { programmes: [world.programme] }),
        await register.search(viewer, 'reigersveld'),
      ]);
    const { agreedOn, agreedHow } = AGREEMENT;
    for (const [told, on, how] of [
      [values.told, null, agreedHow],
      ['Hier werken we samen.', agreedOn, null],
    ] as const) {
      await say(told, on, how);
      for (const viewer of outside) {
        const seen = await seenBy(viewer);
        expect(seen).not.toMatch(/reigersveld/i);
        expect(seen).toContain(made.id);
        expect(await register.search(viewer, 'reigersveld')).toEqual([]);
        expect(await register.list(viewer, 'streetApproach', { text: 'reigersveld' })).toEqual({ things: [], total: 0 });
      }
      expect(await seenBy(world.manager)).toContain('"publicName":"Reigersveld"');
    }
    await say(values.told, agreedOn, agreedHow);
    for (const viewer of outside) {
      expect(await seenBy(viewer)).toContain('"publicName":"Reigersveld"');
      expect(await seenBy(viewer)).not.toContain('31 huishoudens');
    }
  });

  it('write() lets residents of a street take their agreement back: the name is nowhere from then on, and comes back only anew', async () => {
    const { register, world } = given();
    const values = { name: 'Reigersveld', publicName: 'Reigersveld', told: 'In Reigersveld werken we samen.', forEverybody: true };
    const agreed = { ...values, residentsAgreeToName: true, ...AGREEMENT };
    const { id } = await make(register, world.manager, 'streetApproach', world.programme, agreed);
    const lead = somebody('theme-lead', world.programme, { theme: world.theme });
    const change = (by: Viewer, version: number, changed: object) =>
      register.write(by, [{ action: 'change', kind: 'streetApproach', id, version, values: changed }], 'form');
    await change(lead, 1, { readBySecond: true });
    expect(await register.search(RESIDENT, 'reigersveld')).toHaveLength(1);
    // One tick less is enough, whatever else the form still says.
    await change(world.manager, 2, { residentsAgreeToName: false, publicName: 'Reigersveld' });
    const seen = (await register.find(world.manager, 'streetApproach', id))!.values;
    expect(seen).toMatchObject({ publicName: null, agreedOn: null, agreedHow: null, told: values.told, readBySecond: false });
    const outside = async () =>
      JSON.stringify([await register.find(RESIDENT, 'streetApproach', id), await register.search(RESIDENT, 'reigersveld')]);
    expect(await outside()).toBe('[null,[]]');
    await change(lead, 3, { readBySecond: true }).catch(() => undefined);
    expect(await outside()).not.toMatch(/reigersveld/i);
    expect(codes(await refusal(change(world.manager, 3, { done: 'Een bankje.' })))).toEqual(['told street-named']);
    expect(codes(await refusal(change(world.manager, 3, { residentsAgreeToName: true, publicName: 'Reigersveld' })))).toEqual([
      'agreedOn street-agreed-when',
      'agreedHow street-agreed-how',
    ]);
  });

  it('write() takes hours of an activity only with of what they are, so that they can be added up', async () => {
    const { register, world, intervention } = given();
    const values = { intervention: (await intervention()).id, name: 'Koken' };
    const made = (more: object) => make(register, world.manager, 'activity', world.programme, { ...values, ...more });
    expect(codes(await refusal(made({ hours: 200 })))).toEqual(['hoursPer hours-per-what']);
    expect(codes(await refusal(made({ hours: -1, hoursPer: 'year' })))).toEqual(['hours field-negative']);
    expect((await made({ hours: 200, hoursPer: 'year' })).values).toMatchObject({ hours: 200, hoursPer: 'year' });
    expect((await made({})).values).toMatchObject({ hours: null, hoursPer: null });
  });
}
