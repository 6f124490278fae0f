import { expect, it } from 'vitest';
import { RESIDENT } from '#domain/account/viewer';
import { ADMINISTRATOR, codes, make, refusal, somebody } from './test-actors.ts';
import type { Given } from './test-stage.ts';

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
    expect(codes(await refusal(make(register, member, 'output', world.programme, values)))).toEqual(['not-allowed']);
  });

  it('write() refuses to withdraw what others refer to, and names them; together they go', async () => {
    const { register, world, intervention } = given();
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

  it('write() lets nobody adopt a decision that they wrote at', async () => {
    const { register, world } = given();
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
    const { register, world, intervention } = given();
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
    expect(codes(await refusal(make(register, controller, 'budgetAmount', world.programme, spent)))).toEqual(['year year-closed']);
    const move = register.write(
      controller,
      [{ action: 'change', kind: 'budgetAmount', id: amount.id, version: 1, values: { year: 2025 } }],
      'ledger',
    );
    expect(codes(await refusal(move))).toEqual(['year year-closed']);
    await make(register, controller, 'budgetAmount', world.programme, { ...spent, year: 2025 });
  });
}
