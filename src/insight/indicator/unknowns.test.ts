import { describe, expect, it } from 'vitest';
import { FAKE_MUNICIPALITY, fakeArea, fakeIndicator, fakeReading, fakeRelease } from '#insight/figure/test-figures';
import { unknowns } from '#insight/indicator/unknowns';

const one = fakeArea('BU1', 'Een', 'neighbourhood');
const two = fakeArea('BU2', 'Twee', 'neighbourhood');
const reading = fakeReading({
  areas: [FAKE_MUNICIPALITY, one, two],
  indicators: [fakeIndicator('full'), fakeIndicator('half'), fakeIndicator('old'), fakeIndicator('none')],
  figures: [
    ...[one, two].map((area) => ({ indicator: 'full', area, period: '2025', value: 1 })),
    { indicator: 'half', area: one, period: '2025', value: 1 },
    { indicator: 'half', area: two, period: '2025', status: 'suppressed' as const },
    ...[one, two].map((area) => ({ indicator: 'old', area, period: '2012', value: 1 })),
  ],
  releases: [fakeRelease('R1', 'T1', { complete: false })],
});

describe('unknowns', () => {
  it('tells per theme what has no figures, what is old, and where areas lack', async () => {
    const page = await unknowns(reading);
    const wonen = page.themes.find(({ theme }) => theme.id === 'wonen')!;
    expect(wonen.known).toBe(3);
    expect(wonen.without.map(({ id }) => id)).toEqual(['none']);
    expect(wonen.old.map(({ indicator, age }) => [indicator.id, age.years])).toEqual([['old', 14]]);
    expect(wonen.patchy.map(({ indicator, levels }) => [indicator.id, levels])).toEqual([
      ['half', [{ level: 'neighbourhood', filled: 1, all: 2 }]],
    ]);
    expect(page.counts).toEqual({ indicators: 4, without: 1, old: 1, patchy: 1 });
  });

  it('names tables that are not complete', async () => {
    expect((await unknowns(reading)).incomplete.map(({ id }) => id)).toEqual(['R1']);
  });

  it('falls back on the municipality of the world', async () => {
    expect((await unknowns(reading, 'GM9999')).municipality?.code).toBe('GM0014');
  });
});
