import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RESIDENT } from '#domain/account/viewer';
import { COUNTRY_CODE } from '#domain/area/code';
import { STATUSES } from '#domain/observation/observation';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { fakeArea, fakeIndicator, fakeReading, type FakeFigure } from '#insight/figure/test-figures';
import { fakeThing } from '#insight/programme/test-content';
import { citedFigure } from './cited-figure.ts';
import { evidenceTold } from './evidence-told.ts';
import { figureMark } from './figure-mark.ts';

const selwerd = fakeArea('BU00141000', 'Selwerd', 'neighbourhood');
const city = fakeArea('GM0014', 'Groningen', 'municipality');
const country = fakeArea(COUNTRY_CODE, 'Nederland', 'country');
const LESSON = '01a20000-0000-7000-8000-000000000001';
const OUTPUT = '01a20000-0000-7000-8000-000000000002';

const readingOf = (figures: FakeFigure[]) =>
  fakeReading({
    areas: [selwerd, city, country],
    indicators: [fakeIndicator('i', { title: { nl: 'Lange armoede', en: 'Poverty' } })],
    figures,
  });
const evidence = (values: Partial<Seen<'evidence'>['values']>) =>
  fakeThing('evidence', 'e', { lesson: LESSON, sign: 'supports', why: 'Daarom.', openTo: 'resident', ...values });
const FIGURE = { indicator: 'i', areas: ['BU00141000'], period: '2023' };

function holding(things: Seen[]): Pick<Register, 'list'> {
  const list = (_: unknown, kind: KindName, { ids }: { ids?: string[] }) => {
    const found = things.filter((one) => one.kind === kind && ids?.includes(one.id));
    return Promise.resolve({ things: found, total: found.length });
  };
  return { list } as unknown as Register;
}

async function told(one: Seen<'evidence'>, figures: FakeFigure[] = [], things: Seen[] = []) {
  const [first] = await evidenceTold(readingOf(figures), holding(things), RESIDENT, [one]);
  return first!;
}

describe('evidenceTold()', () => {
  const points: FakeFigure[] = [
    { indicator: 'i', area: selwerd, period: '2023', value: 12 },
    { indicator: 'i', area: selwerd, period: '2024', value: 9 },
    { indicator: 'i', area: city, period: '2023', value: 7 },
  ];

  it('reads a figure anew, of its own period, with its source and beside what it is compared with', async () => {
    const one = await told(evidence({ ...FIGURE, comparator: 'municipality' }), points);
    expect(one.target).toMatchObject({
      sort: 'figure',
      hasChanged: false,
      figure: {
        area: { code: 'BU00141000' },
        told: { comparator: { code: 'GM0014' }, figure: { latest: { value: 12 }, reference: { value: 7 } }, source: { release: 'R1' } },
      },
    });
    expect((await told(evidence(FIGURE), points)).target).toMatchObject({
      figure: { told: { comparator: null, figure: { reference: null } } },
    });
  });

  it('says that a figure changed since it was pointed at, when its value, its margins or its status did', async () => {
    const figureMarkOf = async (figures: FakeFigure[]) =>
      (await citedFigure(readingOf(figures), { indicator: 'i', code: 'BU00141000', period: '2023', comparator: null })).mark!;
    const seen = await figureMarkOf(points);
    const changedIn = async (figures: FakeFigure[]) => {
      const { target } = await told(evidence({ ...FIGURE, figureMark: seen }), figures);
      return target.sort === 'figure' && target.hasChanged;
    };
    expect(await changedIn(points)).toBe(false);
    expect(await changedIn([{ ...points[0]!, release: 'R2' }])).toBe(false);
    expect(await changedIn([{ ...points[0]!, value: 12.1 }])).toBe(true);
    expect(await changedIn([{ ...points[0]!, lower: 11, upper: 13 }])).toBe(true);
    expect(await changedIn([{ ...points[0]!, value: null, status: 'suppressed' }])).toBe(true);
    expect(await changedIn([])).toBe(true);
  });

  it('never tells a number that is hidden by now, whatever it was when it was pointed at', async () => {
    const missing = STATUSES.filter((status) => status !== 'ok');
    await fc.assert(
      fc.asyncProperty(
        // Of more digits than an id or a year has in a row.
        fc.integer({ min: 100_000_001, max: 999_999_999 }),
        fc.constantFrom(...missing),
        fc.boolean(),
        async (value, status, isCompared) => {
          const mark = figureMark({ value, status: 'ok', lower: null, upper: null });
          const cited = evidence({ ...FIGURE, figureMark: mark, ...(isCompared && { comparator: 'municipality' as const }) });
          const one = await told(cited, [{ ...points[0]!, value: null, status }, points[2]!]);
          const text = JSON.stringify(one);
          expect(text).not.toContain(String(value));
          expect(text).not.toContain(mark);
          expect(one.target).toMatchObject({ figure: { told: { figure: { latest: null, missing: { status } } } }, hasChanged: true });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('asks the store for an area once, however much evidence cites it', async () => {
    const reading = readingOf(points);
    const asked: string[] = [];
    const { figuresOf } = reading.figures;
    reading.figures.figuresOf = (place) => {
      asked.push(place);
      return figuresOf(place);
    };
    const many = Array.from({ length: 30 }, (_, at) => ({ ...evidence({ ...FIGURE, comparator: 'municipality' }), id: `e${at}` }));
    const all = await evidenceTold(reading, holding([]), RESIDENT, many);
    expect(all).toHaveLength(30);
    expect(asked.sort()).toEqual(['BU00141000-place', 'GM0014-place']);
  });

  it('says what is no longer there: an indicator, an area, a figure, a thing that may not be seen, an address that was erased', async () => {
    const figureOf = async (values: object) => (await told(evidence({ ...FIGURE, ...values }), points)).target;
    expect(await figureOf({ indicator: 'gone' })).toMatchObject({ figure: { title: null, told: null } });
    expect(await figureOf({ areas: ['BU99999999'] })).toMatchObject({ code: 'BU99999999', figure: { area: null, told: null } });
    expect(await figureOf({ period: '1999' })).toMatchObject({ figure: { period: '1999', told: null, periods: ['2024', '2023'] } });
    expect((await told(evidence({ output: OUTPUT }))).target).toEqual({ sort: 'output', output: null });
    const output = fakeThing('output', OUTPUT, { name: 'Gesprekken', delivered: 40 });
    const withdrawn = { ...output, withdrawnAt: '2026-01-01T00:00:00Z' };
    expect((await told(evidence({ output: OUTPUT }), [], [withdrawn])).target).toMatchObject({
      output: { delivered: 40, isWithdrawn: true },
    });
    expect((await told(evidence({}))).target).toEqual({ sort: 'nothing' });
  });
});
