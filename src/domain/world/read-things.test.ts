import { describe, expect, it } from 'vitest';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import { kindsInOrder } from './kind-order.ts';
import { readThings } from './read-things.ts';
import { worldPersonId } from './world-person.ts';

const world = { id: 'proef', ownAreas: [{ code: 'PR-NOORD' } as never] };
const catalogue = { indicator: (id: string) => (id === 'income' ? ({} as never) : undefined), themes: [{ id: 'wonen' } as never] };
const ORGANISATIONS = { name: 'organisations.yaml', value: { organisation: [{ key: 'stad', name: 'De stad', sort: 'municipality' }] } };
const programme = { key: 'noord', name: 'Noord', sort: 'area-programme', summary: 'Samen verder.', areas: ['PR-NOORD', 'BU00010000'] };
const file = (rest: object) => ({ name: 'noord.yaml', value: { asOf: '2023-11-30', programme, ...rest } });
const read = (rest: object) => readThings(world, catalogue, [ORGANISATIONS, file(rest)]);
const faults = (rest: object) => {
  const result = read(rest);
  return result.ok ? [] : result.issues.map(({ code, at }) => `${at}: ${code}`);
};

describe('readThings()', () => {
  it('gives values as the register keeps them, under ids that are the same at each reading', () => {
    const rest = {
      intervention: [{ key: 'kas', name: 'De kas', state: 'running', what: 'Een kas.', lead: 'stad', begins: 2022, asOf: '2022-01-02' }],
      moneySource: [{ key: 'rijk', name: 'Rijk', sort: 'state' }],
      budgetLine: [{ key: 'lijn', name: 'Lijn', moneySource: 'rijk', intervention: 'kas' }],
      budgetAmount: [{ key: 'een', budgetLine: 'lijn', year: 2023, sort: 'budgeted', amount: 1234.56 }],
    };
    const first = read(rest);
    if (!first.ok) throw new Error(JSON.stringify(first.issues));
    expect(read(rest)).toEqual(first);
    const [kas] = first.value.filter(({ kind }) => kind === 'intervention');
    const of = (kind: KindName) => first.value.find((thing) => thing.kind === kind)!;
    expect(kas).toMatchObject({
      asOf: '2022-01-02',
      programme: of('programme').id,
      values: { begins: '2022', lead: of('organisation').id },
    });
    expect(of('budgetAmount')).toMatchObject({ asOf: '2023-11-30', values: { amount: 123_456, budgetLine: of('budgetLine').id } });
    expect(of('organisation')).toMatchObject({ programme: null, asOf: null });
  });

  it('puts each thing after what it refers to', () => {
    const order = kindsInOrder();
    expect([...order].sort()).toEqual([...KIND_NAMES].sort());
    for (const kind of order) {
      for (const spec of Object.values(kindOf(kind).fields)) {
        if (spec.type === 'reference' || spec.type === 'references')
          expect(order.indexOf(spec.to as KindName), `${kind} ${spec.to}`).toBeLessThanOrEqual(order.indexOf(kind));
      }
    }
  });

  it('tells every fault at once, each with its place', () => {
    expect(
      faults({
        asOf: '2023-02-30',
        onzin: [],
        trend: [
          { key: 'Trend', name: 'x' },
          { key: 'a', name: 'A', indicator: 'unknown' },
          { key: 'a', name: 'A' },
        ],
        programmeTheme: [{ key: 'wonen', name: 'Wonen', catalogueTheme: 'huizen' }],
        intervention: [
          { key: 'kas', state: 'stopped', what: 'x', extra: 1, themes: ['werken'], areas: ['NERGENS'], owner: 'iemand', begins: '2023-13' },
        ],
        output: [{ key: 'o', intervention: 'kassen', name: 'y'.repeat(201), planned: 'veel' }],
        budgetAmount: [{ key: 'b', budgetLine: 'x', year: 2023, sort: 'gekregen', amount: 0.005 }],
      }),
    ).toEqual([
      'noord.yaml: content-wrong-value',
      'noord.yaml: content-unknown-key',
      'noord.yaml trend[0]: world-key-form',
      'noord.yaml trend[2] (a): world-key-twice',
      'noord.yaml trend[1] (a).indicator: world-unknown-indicator',
      'noord.yaml programmeTheme[0] (wonen).catalogueTheme: catalogue-unknown-theme',
      'noord.yaml intervention[0] (kas): content-unknown-key',
      'noord.yaml intervention[0] (kas).themes: world-unknown-reference',
      'noord.yaml intervention[0] (kas).areas: world-unknown-area',
      'noord.yaml intervention[0] (kas).owner: world-person-key',
      'noord.yaml intervention[0] (kas).begins: field-no-when',
      'noord.yaml intervention[0] (kas): content-missing',
      'noord.yaml intervention[0] (kas): world-state-needs',
      'noord.yaml intervention[0] (kas): world-state-needs',
      'noord.yaml output[0] (o).intervention: world-unknown-reference',
      'noord.yaml output[0] (o).name: field-too-long',
      'noord.yaml output[0] (o).planned: field-no-number',
      'noord.yaml budgetAmount[0] (b).budgetLine: world-unknown-reference',
      'noord.yaml budgetAmount[0] (b).sort: field-unknown-choice',
      'noord.yaml budgetAmount[0] (b).amount: field-not-whole',
    ]);
  });

  it('lets people of an invented world keep something where they take part, and nobody else', () => {
    const part = { role: 'partner-member' as const };
    const people = [
      { key: 'pim', name: 'Pim', administrator: false, parts: [{ programme: 'noord', ...part }] },
      { key: 'dirk', name: 'Dirk', administrator: false, parts: [{ programme: 'zuid', ...part }] },
    ];
    const kept = (owner: unknown) => {
      const action = [{ key: 'bel', name: 'Bellen', state: 'open', owner }];
      return readThings(world, catalogue, [ORGANISATIONS, file({ action })], people);
    };
    const read = kept('pim');
    const bel = read.ok ? read.value.find(({ kind }) => kind === 'action') : undefined;
    expect(bel?.values.owner).toBe(worldPersonId('proef', 'pim'));
    const fault = (owner: unknown) => {
      const refused = kept(owner);
      return refused.ok ? [] : refused.issues.map(({ code, at, params }) => ({ code, at, params }));
    };
    const at = 'noord.yaml action[0] (bel).owner';
    expect(fault('piet')).toEqual([{ code: 'world-unknown-person', at, params: { key: 'piet' } }]);
    expect(fault(7)).toEqual([{ code: 'world-unknown-person', at, params: { key: '7' } }]);
    expect(fault('dirk')).toEqual([{ code: 'world-person-elsewhere', at, params: { key: 'dirk', programme: 'noord' } }]);
  });

  it('keeps a file to one programme, and what belongs to a programme to its file', () => {
    expect(faults({ programme: [programme] })).toEqual(['noord.yaml: world-one-programme']);
    const loose = readThings(world, catalogue, [
      { name: 'los.yaml', value: { trend: [{ key: 'a', name: 'A' }] } },
      { name: 'leeg.yaml', value: null },
    ]);
    expect(loose.ok ? [] : loose.issues.map(({ code }) => code)).toEqual(['world-no-programme', 'world-things-no-file']);
  });
});
