import { describe, expect, it } from 'vitest';
import type { RecordedFigure, ToldState } from '#domain/intervention/own-figure-ledger';
import { recorded } from '#insight/own-figure/test-ledger';
import { protectOwnFigure } from '#insight/own-figure/protect-own-figure';

const TODAY = '2026-11-22';

/** What is shown of each state, one after the other: values by period, and the total. */
async function shownOf(...figures: RecordedFigure[]): Promise<Record<string, number | null>[]> {
  const told: ToldState[] = [];
  for (const figure of figures) told.push(await protectOwnFigure(figure, told, TODAY));
  return told.map(({ values, total, showsTotal }) => ({
    ...Object.fromEntries(values.map(({ period, value, showsValue }) => [period, showsValue ? value : null])),
    ...(total !== null && { all: showsTotal ? total : null }),
  }));
}

describe('protectOwnFigure() of a number of people', () => {
  it('hides one to four people and shows none and five', async () => {
    const figure = recorded({ '2021': 0, '2022': 1, '2023': 4, '2024': 5, '2025': 30 }, { addsUp: false });
    expect(await shownOf(figure)).toEqual([{ '2021': 0, '2022': null, '2023': null, '2024': 5, '2025': 30 }]);
  });

  it('hides one more where the total would give a small number away', async () => {
    expect(await shownOf(recorded({ '2023': 12, '2024': 3, '2025': 20 }))).toEqual([{ '2023': null, '2024': null, '2025': 20, all: 35 }]);
  });

  it('leaves out the total where nothing else can keep the secret', async () => {
    const before = recorded({ '2023': 12, '2025': 20 });
    const after = recorded({ '2023': 12, '2024': 3, '2025': 20 });
    expect(await shownOf(before, after)).toEqual([
      { '2023': 12, '2025': 20, all: 32 },
      { '2023': 12, '2024': null, '2025': 20, all: null },
    ]);
  });

  it('never gives an earlier number away by a later one: a small number that grew stays a secret of its time', async () => {
    const before = recorded({ '2023': 12, '2024': 3, '2025': 20 });
    const after = recorded({ '2023': 12, '2024': 15, '2025': 20 });
    // 35 was told in all, and 20: who learned of the 12 now would know of the 3.
    expect(await shownOf(before, after)).toEqual([
      { '2023': null, '2024': null, '2025': 20, all: 35 },
      { '2023': null, '2024': null, '2025': 20, all: 47 },
    ]);
  });

  it('keeps a told number that a few people changed, and takes over a larger change', async () => {
    const states = [{ '2024': 20 }, { '2024': 22 }, { '2024': 26 }].map((values) => recorded(values));
    expect(await shownOf(...states)).toEqual([{ '2024': 20 }, { '2024': 20 }, { '2024': 26 }]);
  });

  it('hides who are where those who are not are few, and everybody where it is delicate', async () => {
    const figure = recorded({ '2023': [38, 40], '2024': [20, 40], '2025': [30, 30] }, { addsUp: false });
    expect(await shownOf(figure)).toEqual([{ '2023': null, '2024': 20, '2025': 30 }]);
    const delicate = { ...figure, rule: { ...figure.rule, isDelicate: true } };
    expect(await shownOf(delicate)).toEqual([{ '2023': null, '2024': 20, '2025': null }]);
  });

  it('reckons with months within a year', async () => {
    const figure = recorded({ '2024': 40, '2024-01': 30, '2024-02': 7 });
    const [shown] = await shownOf(figure);
    // 40 less 30 and 7 are three people of the other months.
    expect(shown!['2024']).toBe(40);
    expect([shown!['2024-01'], shown!['2024-02']]).toContain(null);
  });

  it('waits until a period is over, and shows no number that cannot be one of people', async () => {
    expect(await shownOf(recorded({ '2024': 12.5, '2025': -8, '2026': 40, '2026-10': 9 }))).toEqual([{ '2026-10': 9 }]);
    const twice = recorded({ '2024': 20 });
    expect(await shownOf({ ...twice, measured: [...twice.measured, { period: '2024?', value: 30, base: null }] })).toEqual([{}]);
  });

  it('shows nothing of a figure of which nobody said what it counts, or that was told as another sort', async () => {
    const unsaid = recorded({ '2024': 40 }, { counts: null });
    expect(await shownOf(unsaid)).toEqual([{}]);
    const [, after] = await shownOf(recorded({ '2024': 40, '2025': 3 }), recorded({ '2024': 40, '2025': 3 }, { counts: 'things' }));
    expect(after).toEqual({ '2024': null, '2025': null });
  });

  it('shows no more what was told as things and turns out to be a few people', async () => {
    const values = { '2024': 40, '2025': 3 };
    const states = await shownOf(recorded(values, { counts: 'things', addsUp: false }), recorded(values, { addsUp: false }));
    expect(states).toEqual([
      { '2024': 40, '2025': 3 },
      { '2024': 40, '2025': null },
    ]);
  });
});

describe('protectOwnFigure() of a share or mean', () => {
  it('shows it of fifty people or more, with five or more on either side', async () => {
    const values = { '2021': [60, 49], '2022': [60, 50], '2023': [97, 100], '2024': [4, 100], '2025': [62, null] } as const;
    expect(await shownOf(recorded(values, { counts: 'share' }))).toEqual([
      { '2021': null, '2022': 60, '2023': null, '2024': null, '2025': null },
    ]);
    expect(await shownOf(recorded({ '2024': [8.1, 49], '2025': [8.3, 50] }, { counts: 'mean' }))).toEqual([{ '2024': null, '2025': 8.3 }]);
  });

  it('tells one kind of period only, the one that was told first', async () => {
    const months = { '2024-01': [60, 80], '2024-02': [60, 90] } as const;
    const year = { ...months, '2024': [61, 180] } as const;
    expect(await shownOf(recorded(year, { counts: 'share' }))).toEqual([{ '2024': 61, '2024-01': null, '2024-02': null }]);
    const [, after] = await shownOf(recorded(months, { counts: 'share' }), recorded(year, { counts: 'share' }));
    expect(after).toEqual({ '2024': null, '2024-01': 60, '2024-02': 60 });
  });

  it('keeps a told share while a few people more answered', async () => {
    const states = [{ '2024': [62, 80] as const }, { '2024': [64, 84] as const }].map((values) => recorded(values, { counts: 'share' }));
    expect(await shownOf(...states)).toEqual([{ '2024': 62 }, { '2024': 62 }]);
  });
});
