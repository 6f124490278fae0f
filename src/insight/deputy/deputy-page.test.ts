import { describe, expect, it } from 'vitest';
import { RESIDENT, type Viewer } from '#domain/account/viewer';
import type { KindName, Values } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { thing } from '#insight/programme/test-things';
import { deputyPage, periodOf } from './deputy-page.ts';

const TODAY = '2026-11-22';
const STEERS: Viewer = {
  ...RESIDENT,
  person: 'bert',
  takesPart: [{ programme: 'noord', role: 'board-member', organisation: null, theme: null }],
};

const of = { programme: 'noord' };
const CONTENT: Partial<Record<KindName, Seen[]>> = {
  programme: [
    thing('programme', 'noord', { name: 'Noord', begins: '2019', asked: 'Een tweede jaar' }, { programme: null }),
    thing('programme', 'dorp', { name: 'Dorp', parent: 'noord' }, { programme: null }),
  ],
  intervention: [
    thing('intervention', 'a', { state: 'running' }, of),
    thing('intervention', 'b', { state: 'running' }, of),
    thing('intervention', 'c', { state: 'completed' }, of),
  ],
  decision: [
    thing('decision', 'new', { name: 'Nieuw', state: 'proposed' }, { ...of, createdAt: '2026-02-01T00:00:00.000Z' }),
    thing('decision', 'old', { name: 'Oud', state: 'proposed' }, of),
    thing('decision', 'taken', { name: 'Genomen', state: 'adopted' }, of),
  ],
  meeting: [
    thing('meeting', 'past', { on: '2026-11-21' }, of),
    thing('meeting', 'far', { on: '2027-03-18' }, of),
    thing('meeting', 'off', { on: '2026-11-23', cancelled: true }, of),
    thing('meeting', 'next', { on: '2026-11-26' }, of),
  ],
  bottleneck: [
    thing('bottleneck', 'stuck', { name: 'Vastgelopen', rule: 'De regel.', outcome: 'open', readBySecond: true }, of),
    thing('bottleneck', 'lobby', { name: 'In gesprek', rule: 'De regel.', outcome: 'lobbied', readBySecond: true }, of),
    thing('bottleneck', 'gone', { name: 'Opgelost', rule: 'De regel.', outcome: 'rule-changed', readBySecond: true }, of),
  ],
  moneySource: [thing('moneySource', 's', {}, of), thing('moneySource', 'whole', { notBrokenDown: true }, of)],
  budgetLine: [thing('budgetLine', 'l', { moneySource: 's' }, of), thing('budgetLine', 'w', { moneySource: 'whole' }, of)],
  budgetAmount: [
    thing('budgetAmount', '1', { budgetLine: 'l', year: 2025, sort: 'budgeted', amount: 100 }, of),
    thing('budgetAmount', '2', { budgetLine: 'l', year: 2026, sort: 'budgeted', amount: 25 }, of),
    thing('budgetAmount', '3', { budgetLine: 'w', year: 2026, sort: 'budgeted', amount: 900 }, of),
  ],
  grant: [thing('grant', 'g', { sort: 'arrangement', state: 'granted', granted: 1_000_000_00 }, { programme: 'dorp' })],
};
const register = {
  list: (_viewer: Viewer, kind: KindName) => Promise.resolve({ things: CONTENT[kind] ?? [], total: 0 }),
} as unknown as Register;

describe('deputyPage()', () => {
  it('tells of each programme what waits, what is done and what it costs, without what has no breakdown', async () => {
    const { programmes } = await deputyPage(register, STEERS, TODAY);
    expect(programmes.map(({ programme }) => programme.id)).toEqual(['noord', 'dorp']);
    expect(programmes[0]).toMatchObject({
      period: 'running',
      interventions: [
        { state: 'running', count: 2 },
        { state: 'completed', count: 1 },
      ],
      sums: { budgeted: 125 },
      apart: 1,
      steers: true,
      nextMeeting: { id: 'next' },
    });
    expect(programmes[0]!.waiting.map(({ id }) => id)).toEqual(['old', 'new']);
    expect(programmes[1]).toMatchObject({
      parent: 'Noord',
      period: 'unknown',
      interventions: [],
      waiting: [],
      blocking: [],
      // A grant is money beside the budget, and in no sum of it.
      sums: {},
      granted: [{ sort: 'arrangement', count: 1, cents: 1_000_000_00 }],
      steers: false,
    });
  });
});

describe('deputyPage() on what nobody wrote', () => {
  const unansweredTo = async (viewer: Viewer) =>
    Object.fromEntries((await deputyPage(register, viewer, TODAY)).programmes.map((one) => [one.programme.id, one]));

  it('tells which questions are open of those whose answer may be seen, and who may answer them', async () => {
    const toSteer = await unansweredTo(STEERS);
    // A bottleneck that is open says which rule stands in the way.
    expect(toSteer.noord).toMatchObject({ unanswered: ['governmentRoles'], mayWrite: false });
    expect(toSteer.dorp).toMatchObject({ unanswered: ['governmentRoles'], steers: false });
    const part = { programme: 'dorp', role: 'programme-manager', organisation: null, theme: null } as const;
    const toManage = await unansweredTo({ ...STEERS, takesPart: [part] });
    expect(toManage.dorp).toMatchObject({ unanswered: ['asked', 'ruleInTheWay', 'governmentRoles'], mayWrite: true });
  });
});

it('deputyPage() lets nobody write where they take no part, also who looks after the site', async () => {
  const { programmes } = await deputyPage(register, { person: 'a', isAdministrator: true, takesPart: [] }, TODAY);
  expect(programmes.map(({ mayWrite, nextMeeting }) => [mayWrite, nextMeeting])).toEqual([
    [false, null],
    [false, null],
  ]);
});

it('deputyPage() counts a state of more than a year ago apart: what ran then may not run now', async () => {
  const { programmes } = await deputyPage(register, STEERS, '2028-01-01');
  expect(programmes[0]!.interventions).toEqual([
    { state: 'completed', count: 1 },
    { state: 'long-ago', count: 2 },
  ]);
});

describe('deputyPage() on an ask', () => {
  const asking = (values: Partial<Values<'programme'>>) => {
    const programmes = CONTENT.programme!.map((one) => (one.id === 'noord' ? { ...one, values: { ...one.values, ...values } } : one));
    const organisation = [thing('organisation', 'province', { name: 'Provincie' }, { programme: null })];
    const content: typeof CONTENT = { ...CONTENT, programme: programmes, organisation };
    const list = (_viewer: Viewer, kind: KindName) => Promise.resolve({ things: content[kind] ?? [], total: 0 });
    return async (viewer: Viewer) => (await deputyPage({ list } as unknown as Register, viewer, TODAY)).programmes;
  };

  it('tells of whom, whether its day is past, and what of it nobody filled in', async () => {
    const [noord, dorp] = await asking({ askedAmount: 100, askedOf: 'province', askedBefore: '2026-11-21' })(STEERS);
    expect(noord!.ask).toEqual({ of: 'Provincie', isLate: true, missing: [] });
    expect(dorp!.ask).toBeNull();
    const [bare] = await asking({ askedBefore: TODAY })(STEERS);
    expect(bare!.ask).toEqual({ of: null, isLate: false, missing: ['askedAmount', 'askedOf'] });
  });

  it('tells who does not steer nothing of it', async () => {
    const programmes = await asking({ askedAmount: 100, askedOf: 'province' })({ ...STEERS, takesPart: [] });
    expect(programmes.map(({ ask }) => ask)).toEqual([null, null]);
  });
});

describe('deputyPage() on rules', () => {
  it('sends the number of a bottleneck that was seen a few times to nobody but who steers', async () => {
    const found = (programme: string) =>
      thing('bottleneck', programme, { name: 'Regel', outcome: 'open', readBySecond: true, seen: 3 }, { programme });
    const content = { ...CONTENT, bottleneck: [found('noord'), found('dorp')] };
    const list = (_viewer: Viewer, kind: KindName) => Promise.resolve({ things: content[kind] ?? [], total: 0 });
    const { programmes } = await deputyPage({ list } as unknown as Register, STEERS, TODAY);
    expect(programmes.map(({ steers, blocking }) => [steers, blocking[0]!.values.seen])).toEqual([
      [true, 3],
      [false, undefined],
    ]);
  });

  it('names the bottlenecks that still stand in the way: open, or lobbied for', async () => {
    const { programmes } = await deputyPage(register, STEERS, TODAY);
    expect(programmes[0]!.blocking.map(({ id }) => id)).toEqual(['stuck', 'lobby']);
  });

  it('leaves out what no second reader has read, counts it, and asks nobody to write what somebody wrote', async () => {
    const part = { programme: 'dorp', role: 'programme-manager', organisation: null, theme: null } as const;
    const values = { name: 'Niet gelezen', rule: 'De regel.', outcome: 'open', readBySecond: false } as const;
    const bottleneck = [...CONTENT.bottleneck!, thing('bottleneck', 'unread', values, { programme: 'dorp' })];
    const content: typeof CONTENT = { ...CONTENT, bottleneck };
    const list = (_viewer: Viewer, kind: KindName) => Promise.resolve({ things: content[kind] ?? [], total: 0 });
    const { programmes } = await deputyPage({ list } as unknown as Register, { ...STEERS, takesPart: [part] }, TODAY);
    const of = Object.fromEntries(programmes.map((one) => [one.programme.id, one]));
    expect(of.dorp).toMatchObject({ blocking: [], unread: 1, unanswered: ['asked', 'governmentRoles'] });
    expect(of.noord).toMatchObject({ unread: 0 });
  });
});

describe('periodOf()', () => {
  it.each([
    ['2019', null, 'running'],
    ['2019', '2025', 'over'],
    ['2019', '2026', 'running'],
    ['2027', null, 'before'],
    ['2026', null, 'unknown'],
    ['2026-11-22', null, 'running'],
    ['2019?', null, 'unknown'],
    ['2019', '2024?', 'unknown'],
    [null, '2020', 'over'],
    [null, null, 'unknown'],
  ])('of %s to %s is %s', (begins, ends, period) => {
    expect(periodOf(begins, ends, TODAY)).toBe(period);
  });
});
