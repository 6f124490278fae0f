import { describe, expect, it } from 'vitest';
import { RESIDENT, ROLES, type Role, type Viewer } from '#domain/account/viewer';
import { machinesOf } from '#domain/register/states';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import { fieldsToErase } from './may-erase.ts';
import { layersOf, seenFields } from './layers.ts';
import { mayRead } from './may-read.ts';
import { belongingFields } from './belonging.ts';
import { comesToRead, isOnlyNotOwn, mayAttach, mayWrite, mayWriteSome, type Belonging, type WriteRequest } from './may-write.ts';
import type { WriteAction } from './write-rules.ts';

it('comes to read: who may write nothing in a programme but what was given to them, and what they propose', () => {
  expect(ROLES.filter((role) => comesToRead(viewer(role), OURS)).sort()).toEqual(['external-reader', 'researcher']);
  // Who takes no part there comes for nothing; of two roles the one that writes counts.
  expect(comesToRead(viewer('researcher', 'elsewhere'), OURS)).toBe(false);
  const both = [viewer('researcher'), viewer('controller')].flatMap(({ takesPart }) => takesPart);
  expect(comesToRead({ ...viewer('researcher'), takesPart: both }, OURS)).toBe(false);
});

const everybody = ['resident', 'administrator', ...ROLES] as const;
const ACTIONS: readonly WriteAction[] = ['create', 'change', 'withdraw', 'restore'];
const OURS = 'our-programme';
const OWN: Belonging = { organisations: ['own-organisation'], themes: ['own-theme'], createdBy: 'somebody', state: null };
const OTHERS: Belonging = { organisations: ['other'], themes: ['other'], createdBy: 'other', state: null };

function viewer(role: Role | 'administrator' | 'resident', programme = OURS): Viewer {
  if (role === 'resident') return RESIDENT;
  if (role === 'administrator') return { person: 'somebody', isAdministrator: true, takesPart: [] };
  return {
    person: 'somebody',
    isAdministrator: false,
    takesPart: [{ programme, role, organisation: 'own-organisation', theme: 'own-theme' }],
  };
}

function ask(who: Viewer, kind: KindName, action: WriteAction, thing: Belonging, more: Partial<WriteRequest> = {}): boolean {
  const programme = kind === 'organisation' ? null : OURS;
  return mayWrite(who, { kind, action, programme, before: action === 'create' ? null : thing, after: thing, fields: [], ...more });
}

/** What is written where: kinds by role, as `all`, `own` things only, or nothing. Decisions and linkages are told apart below. */
const WORK = 'intervention output activity ownFigure ownFigureValue lesson assessment action';
const MONEY = 'moneySource budgetLine budgetAmount closedYear grantScheme grantCall grant grantAdvance';
/** What is brought in by whoever finds it. */
const PRACTICE = 'bottleneck streetApproach';
const WRITTEN: Record<Role | 'administrator' | 'resident', { all: string; own: string }> = {
  resident: { all: '', own: '' },
  researcher: { all: '', own: '' },
  'external-reader': { all: '', own: '' },
  'board-member': { all: '', own: '' },
  'partner-member': { all: '', own: `${WORK} ${PRACTICE}` },
  'residents-representative': { all: '', own: `${WORK} ${PRACTICE}` },
  'theme-lead': { all: '', own: `${WORK} objective criterion contribution ${PRACTICE}` },
  'programme-manager': {
    all: KIND_NAMES.filter(
      (kind) => kindOf(kind).scope === 'programme' && !['decision', 'closedYear', 'registration', 'attachment', 'evidence'].includes(kind),
    ).join(' '),
    own: 'organisation',
  },
  controller: { all: MONEY, own: '' },
  administrator: { all: 'programme organisation', own: '' },
};
const APART: readonly string[] = ['decision', 'linkage', 'programme', 'organisation', 'impactJudgement', 'registration'];

describe('mayWrite() of every role, kind and action', () => {
  for (const role of Object.keys(WRITTEN) as (keyof typeof WRITTEN)[]) {
    it(`gives ${role} what the table says, and nothing else`, () => {
      const [all, own] = [WRITTEN[role].all.split(' '), WRITTEN[role].own.split(' ')];
      for (const kind of KIND_NAMES.filter((name) => !APART.includes(name))) {
        for (const action of ACTIONS) {
          const isOwn = own.includes(kind) || all.includes(kind);
          expect(ask(viewer(role), kind, action, OWN), `${role} ${action} own ${kind}`).toBe(isOwn);
          // A bottleneck or street may be brought in by whoever found it; nobody else's is touched.
          const isNew = PRACTICE.includes(kind) && action === 'create' && own.includes(kind);
          expect(ask(viewer(role), kind, action, OTHERS), `${role} ${action} others' ${kind}`).toBe(isNew || all.includes(kind));
          expect(ask(viewer(role, 'elsewhere'), kind, action, OWN), `${role} elsewhere`).toBe(false);
        }
      }
    });
  }

  it('lets an administrator make programmes, a manager change the own one, and nobody else', () => {
    for (const role of ROLES) {
      expect(ask(viewer(role), 'programme', 'create', OWN)).toBe(false);
      expect(ask(viewer(role), 'programme', 'withdraw', OWN)).toBe(false);
      expect(ask(viewer(role), 'programme', 'change', OTHERS)).toBe(role === 'programme-manager');
      expect(ask(viewer(role, 'elsewhere'), 'programme', 'change', OTHERS)).toBe(false);
    }
    for (const action of ACTIONS) expect(ask(viewer('administrator'), 'programme', action, OTHERS)).toBe(true);
  });

  it('lets organisations change what is theirs, and managers add them', () => {
    const changing = ROLES.filter((role) => ask(viewer(role), 'organisation', 'change', { ...OWN, createdBy: 'other' }));
    expect(changing).toEqual(['residents-representative', 'partner-member']);
    expect(ROLES.filter((role) => ask(viewer(role), 'organisation', 'create', OTHERS))).toEqual(['programme-manager']);
    expect(ROLES.filter((role) => ask(viewer(role), 'organisation', 'change', OTHERS))).toEqual([]);
  });

  it('lets managers propose decisions and board members decide on them, and nobody both', () => {
    const move = (role: Role, from: string, to: string, fields = ['state', 'decidedOn']) =>
      ask(viewer(role), 'decision', 'change', OTHERS, { before: { ...OTHERS, state: from }, after: { ...OTHERS, state: to }, fields });
    const may = (from: string, to: string) => ROLES.filter((role) => move(role, from, to));
    expect(may('proposed', 'adopted')).toEqual(['board-member']);
    expect(may('proposed', 'rejected')).toEqual(['board-member']);
    expect(may('proposed', 'withdrawn')).toEqual(['programme-manager']);
    expect(may('adopted', 'adopted')).toEqual([]);
    expect(move('board-member', 'proposed', 'adopted', ['state', 'what'])).toBe(false);
    expect(ROLES.filter((role) => ask(viewer(role), 'decision', 'create', { ...OTHERS, state: 'proposed' }))).toEqual([
      'programme-manager',
    ]);
    expect(ROLES.filter((role) => ask(viewer(role), 'decision', 'create', { ...OTHERS, state: 'adopted' }))).toEqual([]);
  });

  it('lets every party propose a linkage, change and withdraw the own proposal, and nobody but the manager agree', () => {
    const proposers = ROLES.filter((role) => ask(viewer(role), 'linkage', 'create', { ...OTHERS, state: 'considered' }));
    expect(proposers).toEqual([
      'residents-representative',
      'partner-member',
      'theme-lead',
      'programme-manager',
      'board-member',
      'researcher',
    ]);
    for (const to of ['agreed', 'running', 'delivered', 'rejected'])
      expect(
        ROLES.filter((role) => ask(viewer(role), 'linkage', 'create', { ...OTHERS, state: to })),
        to,
      ).toEqual(['programme-manager']);
    const considered = { ...OWN, state: 'considered' };
    for (const action of ['withdraw', 'restore'] as const) {
      expect(ROLES.filter((role) => ask(viewer(role), 'linkage', action, considered))).toEqual(proposers);
      expect(ROLES.filter((role) => ask(viewer(role), 'linkage', action, { ...considered, createdBy: 'other' }))).toEqual([
        'programme-manager',
      ]);
    }
    const change = (thing: Belonging, to: string) =>
      ROLES.filter((role) =>
        ask(viewer(role), 'linkage', 'change', thing, { before: { ...thing, state: 'considered' }, after: { ...thing, state: to } }),
      );
    expect(change(OWN, 'considered')).toEqual(proposers);
    expect(change(OTHERS, 'considered')).toEqual(['programme-manager']);
    expect(change(OWN, 'agreed')).toEqual(['programme-manager']);
  });

  it('lets a manager and a researcher register a question beforehand, take back the own, and nobody change one or attach to it', () => {
    const may = (action: WriteAction, thing: Belonging) => ROLES.filter((role) => ask(viewer(role), 'registration', action, thing));
    const asking = ['programme-manager', 'researcher'];
    for (const action of ['create', 'withdraw', 'restore'] as const) expect(may(action, OWN), action).toEqual(asking);
    for (const action of ['withdraw', 'restore'] as const) expect(may(action, OTHERS), action).toEqual([]);
    expect(may('change', OWN)).toEqual([]);
    for (const role of ROLES) {
      expect(ask(viewer(role, 'elsewhere'), 'registration', 'create', OWN)).toBe(false);
      expect(mayAttach(viewer(role), { kind: 'registration', values: {}, belonging: OWN }, 'create', OURS)).toBe(false);
    }
  });

  it("lets the residents' representative put a voice beside a judged statement, and change nothing else in it", () => {
    const change = (role: Role, fields: string[]) => ask(viewer(role), 'impactJudgement', 'change', OTHERS, { fields });
    expect(ROLES.filter((role) => change(role, ['residentsSay', 'residentsAsked']))).toEqual([
      'residents-representative',
      'programme-manager',
    ]);
    expect(ROLES.filter((role) => change(role, ['residentsSay', 'judgement']))).toEqual(['programme-manager']);
    expect(ask(viewer('residents-representative'), 'assessment', 'change', OTHERS, { fields: ['residentsSaid'] })).toBe(true);
    const criterion = (fields: string[]) => ask(viewer('residents-representative'), 'criterion', 'change', OTHERS, { fields });
    expect(criterion(['noticedNow', 'askedWhom', 'askedAt'])).toBe(true);
    for (const field of ['name', 'noticed', 'target', 'indicator']) expect(criterion(['noticedNow', field]), field).toBe(false);
    expect(ask(viewer('partner-member'), 'criterion', 'change', OTHERS, { fields: ['noticedNow'] })).toBe(false);
    expect(ask(viewer('residents-representative'), 'assessment', 'change', OTHERS, { fields: ['answer'] })).toBe(false);
  });

  it('lets a theme lead say that what others found was read by a second person, and change nothing else in it', () => {
    for (const kind of ['bottleneck', 'streetApproach'] as const) {
      const may = (role: Role, fields: string[]) => ask(viewer(role), kind, 'change', OTHERS, { fields });
      expect(ROLES.filter((role) => may(role, ['readBySecond']))).toEqual(['theme-lead', 'programme-manager']);
      expect(ROLES.filter((role) => may(role, ['readBySecond', 'name']))).toEqual(['programme-manager']);
    }
  });

  it('lets who may change a thing attach files to it, in the programmes that they take part in, and nobody else', () => {
    const to = (kind: KindName, belonging: Belonging) =>
      everybody.filter((role) => mayAttach(viewer(role), { kind, values: {}, belonging }, 'create', OURS));
    const partners = ['residents-representative', 'partner-member', 'theme-lead', 'programme-manager'];
    expect(to('intervention', OWN)).toEqual(partners);
    expect(to('intervention', OTHERS)).toEqual(['programme-manager']);
    expect(to('programme', OTHERS)).toEqual(['programme-manager']);
    expect(to('organisation', { ...OWN, createdBy: 'other' })).toEqual(['residents-representative', 'partner-member']);
    expect(to('grant', OTHERS)).toEqual(['programme-manager', 'controller']);
    expect(to('impactJudgement', OTHERS)).toEqual(['programme-manager']);
    expect(to('decision', { ...OTHERS, state: 'proposed' })).toEqual(['programme-manager']);
    expect(to('decision', { ...OTHERS, state: 'adopted' })).toEqual([]);
    expect(to('bottleneck', { ...OTHERS, createdBy: 'somebody' })).toEqual(partners);
    for (const role of everybody) {
      expect(mayAttach(viewer(role, 'elsewhere'), { kind: 'intervention', values: {}, belonging: OWN }, 'create', OURS)).toBe(false);
      expect(mayAttach(viewer(role), { kind: 'organisation', values: {}, belonging: OWN }, 'create', null)).toBe(false);
    }
  });

  it('lets who keeps an action or an intervention bring it up to date, whosever it is, and do nothing else with it', () => {
    const given: Belonging = { ...OTHERS, owner: 'somebody' };
    const may = (kind: KindName, fields: string[], to: Belonging = given) =>
      ROLES.filter((role) => ask(viewer(role), kind, 'change', given, { after: to, fields }));
    const steering = ROLES.filter((role) => role !== 'external-reader');
    expect(may('action', ['state', 'note'])).toEqual(steering);
    expect(may('intervention', ['progress', 'state'])).toEqual(steering);
    for (const beyond of [
      may('action', ['state', 'due']),
      may('intervention', ['name']),
      may('action', ['owner'], { ...given, owner: 'other' }),
    ])
      expect(beyond).toEqual(['programme-manager']);
    for (const action of ['withdraw', 'restore'] as const)
      expect(ROLES.filter((role) => ask(viewer(role), 'action', action, given))).toEqual(['programme-manager']);
    for (const role of ROLES) {
      expect(ask(viewer(role, 'elsewhere'), 'action', 'change', given, { fields: ['state'] })).toBe(false);
      expect(mayAttach(viewer(role), { kind: 'action', values: {}, belonging: given }, 'create', OURS)).toBe(role === 'programme-manager');
    }
    // Somebody else's, or nobody's.
    for (const owner of ['other', null])
      expect(ask(viewer('researcher'), 'action', 'change', { ...OTHERS, owner }, { fields: ['state'] })).toBe(false);
  });

  it('lets no file come to what a second reader has read, and any file go', () => {
    const read = { kind: 'bottleneck', values: { readBySecond: true }, belonging: OWN } as const;
    const manager = viewer('programme-manager');
    const may = (['create', 'change', 'withdraw', 'restore'] as const).filter((action) => mayAttach(manager, read, action, OURS));
    expect(may).toEqual(['withdraw']);
    expect(mayAttach(manager, { ...read, values: { readBySecond: false } }, 'create', OURS)).toBe(true);
  });

  it('does not let a thing be taken over or given away', () => {
    const taken = { before: OTHERS, after: OWN, fields: ['lead'] };
    expect(ask(viewer('partner-member'), 'intervention', 'change', OWN, taken)).toBe(false);
    expect(ask(viewer('partner-member'), 'intervention', 'change', OWN, { ...taken, before: OWN, after: OTHERS })).toBe(false);
  });

  it('lets nobody write a field that they may not see', () => {
    expect(ask(viewer('administrator'), 'programme', 'change', OTHERS, { fields: ['name'] })).toBe(true);
    expect(ask(viewer('administrator'), 'programme', 'change', OTHERS, { fields: ['ruleInTheWay'] })).toBe(false);
  });

  it('mayWriteSome() offers what mayWrite() could accept', () => {
    expect(mayWriteSome(viewer('partner-member'), 'intervention', 'create', OURS)).toBe(true);
    expect(mayWriteSome(viewer('partner-member'), 'budgetLine', 'create', OURS)).toBe(false);
    expect(mayWriteSome(viewer('board-member'), 'decision', 'create', OURS)).toBe(false);
    expect(mayWriteSome(viewer('board-member'), 'decision', 'change', OURS)).toBe(true);
    expect(mayWriteSome(RESIDENT, 'intervention', 'create', OURS)).toBe(false);
    // A partner proposes; how far a linkage is, others decide.
    expect(mayWriteSome(viewer('partner-member'), 'linkage', 'create', OURS, { to: 'considered' })).toBe(true);
    expect(mayWriteSome(viewer('partner-member'), 'linkage', 'create', OURS, { to: 'running' })).toBe(false);
    expect(mayWriteSome(viewer('programme-manager'), 'linkage', 'create', OURS, { to: 'running' })).toBe(true);
  });

  /** A thing as much one's own as its fields can say: what a form can be filled in with. */
  function asOwn(kind: KindName, who: Viewer): Belonging {
    const names = (one: KindName): string[] => {
      const { organisations, themes, through } = belongingFields(one);
      return [
        ...(organisations.length > 0 || one === 'organisation' ? ['organisation'] : []),
        ...(themes.length > 0 ? ['theme'] : []),
        ...through.flatMap(({ to }) => names(to)),
      ];
    };
    const own = (name: 'organisation' | 'theme') => (names(kind).includes(name) ? who.takesPart.flatMap((part) => part[name] ?? []) : []);
    return { organisations: own('organisation'), themes: own('theme'), createdBy: 'somebody', state: null };
  }

  it('mayWriteSome() offers a new thing exactly where one can be made, for every role and kind, with and without what is their own', () => {
    for (const role of ROLES)
      for (const own of [{}, { organisation: null }, { theme: null }, { organisation: null, theme: null }]) {
        const whole = viewer(role);
        const who: Viewer = { ...whole, takesPart: whole.takesPart.map((part) => ({ ...part, ...own })) };
        for (const kind of KIND_NAMES) {
          const thing = asOwn(kind, who);
          const states = machinesOf(kindOf(kind)).flatMap(([, machine]) => Object.keys(machine.moves));
          const may = [null, ...states].some((state) => ask(who, kind, 'create', { ...thing, state }));
          const programme = kind === 'organisation' ? null : OURS;
          expect(mayWriteSome(who, kind, 'create', programme), `${role} ${JSON.stringify(own)} ${kind}`).toBe(may);
        }
      }
  });

  it("mayWriteSome() offers nothing at what is another's, where that says whose it would be", () => {
    const at = (belonging: Belonging) => ({ at: { field: 'intervention', belonging } });
    for (const kind of ['output', 'activity', 'ownFigure', 'assessment'] as const) {
      expect(mayWriteSome(viewer('partner-member'), kind, 'create', OURS, at(OWN)), kind).toBe(true);
      expect(mayWriteSome(viewer('partner-member'), kind, 'create', OURS, at(OTHERS)), kind).toBe(false);
      expect(mayWriteSome(viewer('programme-manager'), kind, 'create', OURS, at(OTHERS)), kind).toBe(true);
    }
    // What is done with another's work may be for the own organisation to do.
    expect(mayWriteSome(viewer('partner-member'), 'action', 'create', OURS, at(OTHERS))).toBe(true);
  });

  it("isOnlyNotOwn() tells what is refused since it is another's from what is refused anyway", () => {
    const request = (kind: KindName, after: Belonging) =>
      ({ kind, action: 'create', programme: OURS, before: null, after, fields: [] }) satisfies WriteRequest;
    const partner = viewer('partner-member');
    expect(isOnlyNotOwn(partner, request('assessment', OTHERS))).toBe(true);
    expect(isOnlyNotOwn(partner, request('assessment', OWN))).toBe(false);
    expect(isOnlyNotOwn(partner, request('budgetLine', OTHERS))).toBe(false);
    expect(isOnlyNotOwn(RESIDENT, request('assessment', OTHERS))).toBe(false);
  });
});

describe('mayRead() and seenFields() of every role and kind', () => {
  const thing = (values: Record<string, unknown> = { readBySecond: true }, more: object = {}) => ({
    createdBy: 'maker',
    id: 'x',
    programme: OURS,
    withdrawnAt: null,
    values,
    ...more,
  });

  it('reads layers by role, only where somebody takes part', () => {
    for (const role of ROLES) {
      const layers = role === 'external-reader' ? ['resident', 'accountability'] : ['resident', 'accountability', 'steering'];
      expect([...layersOf(viewer(role), OURS)]).toEqual(layers);
      expect([...layersOf(viewer(role), 'elsewhere')]).toEqual(['resident']);
    }
    expect([...layersOf(RESIDENT, OURS)]).toEqual(['resident']);
    expect([...layersOf(viewer('administrator'), OURS)]).toEqual(['resident']);
  });

  it('shows each field to its layer and to nobody else', () => {
    for (const role of everybody) {
      const layers = layersOf(viewer(role), OURS);
      for (const kind of KIND_NAMES) {
        const seen = seenFields(viewer(role), kind, OURS);
        for (const [field, spec] of Object.entries(kindOf(kind).fields))
          expect(seen.has(field), `${role} ${kind}.${field}`).toBe(layers.has(spec.layer));
      }
    }
  });

  it('shows a thing of a programme by the layer of its kind', () => {
    for (const role of everybody) {
      const layers = layersOf(viewer(role), OURS);
      for (const kind of KIND_NAMES.filter(
        (name) => kindOf(name).scope === 'programme' && Object.keys(kindOf(name).heldBack).length === 0,
      )) {
        const shown = [
          ...(kindOf(kind).layer === 'resident' ? ['resident'] : []),
          ...(kindOf(kind).layer !== 'steering' ? ['accountability'] : []),
          'steering',
        ];
        expect(mayRead(viewer(role), kind, thing(), true), `${role} ${kind}`).toBe(shown.some((layer) => layers.has(layer as 'resident')));
      }
    }
  });

  it('holds back ideas, proposals, what is withdrawn and what is not published', () => {
    const readers = (kind: KindName, values: object, more: object = {}, published = true) =>
      everybody.filter((role) => mayRead(viewer(role), kind, thing(values as Record<string, unknown>, more), published));
    const steering = ROLES.filter((role) => role !== 'external-reader');
    expect(readers('intervention', { state: 'running' })).toEqual(everybody);
    expect(readers('intervention', { state: 'idea' })).toEqual(steering);
    expect(readers('intervention', { state: 'running' }, { withdrawnAt: '2026-01-01T00:00:00Z' })).toEqual(steering);
    expect(readers('intervention', { state: 'running' }, {}, false)).toEqual(ROLES);
    expect(readers('closedYear', {}, {}, false)).toEqual(ROLES);
    expect(readers('decision', { state: 'proposed' })).toEqual(steering);
    expect(readers('budgetAmount', { adopted: false, sort: 'spent' })).toEqual(ROLES);
    expect(readers('budgetAmount', { adopted: false, sort: 'pledged' })).toEqual(steering);
    expect(readers('budgetAmount', { adopted: true, sort: 'pledged' })).toEqual(everybody);
    expect(readers('grant', { state: 'applied' })).toEqual(ROLES);
    expect(readers('programme', { published: false }, { id: OURS, programme: null })).toEqual(['administrator', ...steering]);
    expect(readers('organisation', {}, { programme: null })).toEqual(everybody);
    for (const kind of ['bottleneck', 'streetApproach'] as const) {
      expect(readers(kind, { readBySecond: true, forEverybody: true })).toEqual(everybody);
      expect(readers(kind, { readBySecond: true, forEverybody: false })).toEqual(steering);
      expect(readers(kind, { readBySecond: false, forEverybody: true })).toEqual(['theme-lead', 'programme-manager']);
      expect(readers(kind, { readBySecond: false }, { createdBy: 'somebody' })).toEqual(steering);
    }
  });
});

describe('fieldsToErase()', () => {
  const PROGRAMME = 'programme-1';
  const who = (role: Role): Viewer => ({
    person: 'somebody',
    isAdministrator: false,
    takesPart: [{ programme: PROGRAMME, role, organisation: null, theme: null }],
  });
  const fields = (role: Role, kind: KindName, values = {}) => fieldsToErase(who(role), kind, PROGRAMME, values);

  it('leaves what residents said and what was decided to a board member, and the rest to the manager', () => {
    expect(fields('board-member', 'impactJudgement')).toEqual(['residentsSay', 'residentsAsked']);
    expect(fields('programme-manager', 'impactJudgement')).toEqual(['reason', 'judgedBy', 'withdrawnBecause', 'cameFrom']);
    expect(fields('board-member', 'assessment')).toEqual(['residentsSaid', 'residentsWho', 'residentsRecordedBy']);
    expect(fields('programme-manager', 'assessment')).toEqual(['evidence', 'judgedBy', 'withdrawnBecause', 'cameFrom']);
    for (const state of ['proposed', 'withdrawn', 'adopted', 'rejected']) {
      const isDecided = state === 'adopted' || state === 'rejected';
      expect(fields('board-member', 'decision', { state }).length > 0, state).toBe(isDecided);
      // The name of a file that was read in holds nobody to anything: of what was decided too, it is the manager's.
      expect(fields('board-member', 'decision', { state }), state).not.toContain('cameFrom');
      expect(fields('programme-manager', 'decision', { state }).at(-1), state).toBe('cameFrom');
      expect(fields('programme-manager', 'decision', { state }).length > 1, state).toBe(!isDecided);
    }
    expect(fields('board-member', 'lesson')).toEqual([]);
    for (const role of ROLES.filter((one) => one !== 'board-member' && one !== 'programme-manager'))
      expect(
        KIND_NAMES.flatMap((kind) => fields(role, kind, { state: 'adopted' })),
        role,
      ).toEqual([]);
  });
});
