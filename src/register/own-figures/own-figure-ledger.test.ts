import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '#base/clock';
import type { Fault } from '#base/fault';
import { ownFigureNameHash } from '#domain/intervention/own-figure-name-hash';
import type { OwnFigureLedger, ToldState } from '#domain/intervention/own-figure-ledger';
import type { Register } from '#domain/register/register';
import { createRegister } from '../create-register.ts';
import { ADMINISTRATOR } from '../test-actors.ts';
import { filledValues, kindsInOrder } from '../test-values.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import { ownFigureLedger } from './own-figure-ledger.ts';

const clock = fixedClock('2026-11-22T08:00:00Z');
const STATE: ToldState = {
  nameHash: 'a'.repeat(64),
  rule: { counts: 'people', addsUp: true, isDelicate: false },
  values: [{ period: '2024', value: 3, base: 40, showsValue: false, showsBase: true }],
  total: null,
  showsTotal: false,
};

let opened: TestDatabase;
let register: Register;
let ledger: OwnFigureLedger;
const known = new Map<string, string>();

beforeAll(async () => {
  opened = await openTestDatabase();
  register = createRegister(opened.db, clock);
  ledger = ownFigureLedger(opened.db, clock);
  for (const kind of kindsInOrder()) {
    if (!['programme', 'organisation', 'programmeTheme', 'programmeLine', 'intervention', 'ownFigure', 'ownFigureValue'].includes(kind))
      continue;
    const values = filledValues(kind, known, false);
    const programme = kind === 'programme' || kind === 'organisation' ? null : known.get('programme')!;
    const [made] = await register.write(ADMINISTRATOR, [{ action: 'create', kind, programme, values }], 'world');
    known.set(kind, made!.id);
  }
});
afterAll(() => opened.close());

describe('ownFigureLedger()', () => {
  it('gives what was recorded, and nothing of what was withdrawn', async () => {
    const [figure] = await ledger.recorded(known.get('intervention')!);
    const [thing, value] = await Promise.all([
      register.find(steering(), 'ownFigure', known.get('ownFigure')!),
      register.find(steering(), 'ownFigureValue', known.get('ownFigureValue')!),
    ]);
    const { name, counts, addsUp, isDelicate } = thing!.values;
    const { period, value: number, base } = value!.values;
    expect(figure).toEqual({
      id: thing!.id,
      nameHash: ownFigureNameHash(known.get('intervention')!, name!),
      rule: { counts, addsUp, isDelicate },
      measured: [{ period, value: number, base }],
    });
    await register.write(
      ADMINISTRATOR,
      [{ action: 'withdraw', kind: 'ownFigureValue', id: value!.id, version: 1, because: 'fout' }],
      'world',
    );
    expect((await ledger.recorded(known.get('intervention')!))[0]!.measured).toEqual([]);
  });

  it('keeps what was told, in its order, and takes no number twice', async () => {
    const intervention = known.get('intervention')!;
    const line = (number: number) => ({ figure: known.get('ownFigure')!, number, state: STATE });
    expect(await ledger.tell(intervention, [line(1)])).toBe(true);
    expect(await ledger.tell(intervention, [line(1), line(2)])).toBe(false);
    expect(await ledger.tell(intervention, [line(2)])).toBe(true);
    expect(await ledger.told(intervention)).toEqual([line(1), line(2)]);
    expect(await ledger.told(known.get('programme')!)).toEqual([]);
  });

  it('is only added to', async () => {
    for (const text of ["update own_figure_told set state = '{}'", 'delete from own_figure_told'])
      await expect(opened.execute(text)).rejects.toThrow('cannot be untold');
  });
});

describe('write() of a value of an own figure', () => {
  const make = (...values: { period: string; value?: number; base?: number }[]) =>
    register.write(
      steering(),
      values.map((one) => ({
        action: 'create' as const,
        kind: 'ownFigureValue' as const,
        programme: known.get('programme')!,
        values: { figure: known.get('ownFigure')!, ...one },
      })),
      'form',
    );
  const codesOf = async (writing: Promise<unknown>): Promise<string[]> => {
    const refused = await writing.then(
      () => null,
      (error: unknown) => error as Fault,
    );
    return refused?.issues.map(({ code, at }) => `${at} ${code}`) ?? [];
  };

  it('refuses what is no number of people, and more people than it is of', async () => {
    expect(await codesOf(make({ period: '2020', value: 2.5 }))).toEqual(['value measured-no-count']);
    expect(await codesOf(make({ period: '2020', value: -1 }))).toEqual(['value measured-no-count']);
    expect(await codesOf(make({ period: '2020', value: 9, base: 3 }))).toEqual(['base measured-base-too-small']);
  });

  it('refuses a period that is there already, in the same write too, also when it is not certain', async () => {
    expect(await codesOf(make({ period: '2020', value: 9 }, { period: '2020?', value: 8 }))).toEqual([
      '0.period measured-twice',
      '1.period measured-twice',
    ]);
    expect(await codesOf(make({ period: '2020', value: 9 }))).toEqual([]);
    expect(await codesOf(make({ period: '2020?' }))).toEqual(['period measured-twice']);
  });
});

function steering() {
  return {
    ...ADMINISTRATOR,
    takesPart: [{ programme: known.get('programme')!, role: 'programme-manager' as const, organisation: null, theme: null }],
  };
}
