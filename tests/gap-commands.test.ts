import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '#base/clock';
import type { App } from '#app/app';
import { openApp } from '#app/open-app';
import { askGap } from '#app/questions/series';
import { askWorse } from '#app/questions/worse';
import { readSettings } from '#app/settings/read-settings';
import { COMMANDS } from '../src/cli/commands.ts';
import { run } from '../src/cli/run.ts';
import { filledWorld } from './filled-world.ts';

/** What was planted in the gaps, as the generator wrote it down. */
function gapsOfWaterwolde() {
  type Planted = { type: string; truth: 'closes' | 'widens' | 'crosses' | 'stays'; indicator: string; areas: { code: string }[] };
  const { planted } = JSON.parse(readFileSync('worlds/demo/truths.json', 'utf8')) as { planted: Planted[] };
  return planted.filter(({ type }) => type === 'gap');
}

// The verdict that a command gives by itself, and those that were made with the store, on Waterwolde.
describe('gaps of Waterwolde', () => {
  let folder: string;
  let app: App;
  beforeAll(async () => {
    folder = await filledWorld('demo');
    app = await openApp(readSettings({ PEIL_DATA: folder, PEIL_WORLD: 'demo' }), systemClock);
  }, 120_000);
  afterAll(() => app?.close());

  async function peil(...line: string[]): Promise<string> {
    let stdout = '';
    const code = await run([...line, '--world', 'demo'], COMMANDS, {
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: () => undefined },
      clock: systemClock,
      env: { PEIL_DATA: folder },
      readInput: async () => '',
      folder,
      stopped: Promise.resolve(),
      stepAside: () => undefined,
    });
    expect(code).toBe(0);
    return stdout;
  }

  it('peil gap judges the series as the store does, for every indicator of areas of every kind', async () => {
    let judged = 0;
    for (const code of ['BU99010102', 'BU99010300', 'BU99010803', 'WK990101', 'WW-NOORD', 'WW-LAUWERBROEK', 'GM9901']) {
      const area = (await app.figures.area(code))!;
      const stored = await app.figures.verdictsOf(area.placeId);
      for (let row = 0; row < stored.length; row += 1) {
        const { answer, factorToWhole } = await askGap(app, { area: code, indicator: stored.indicator[row]! });
        const at = `${code} ${stored.indicator[row]}`;
        if (answer.status === 'refused') {
          expect(['too-few', null], at).toContain(stored.verdictAlone[row]);
          continue;
        }
        judged += 1;
        expect(stored.verdictAlone[row], at).toBe(answer.detail.verdict);
        expect(answer.n, at).toBe(stored.n[row]);
        expect(answer.estimate, at).toBeCloseTo(stored.slope[row]!, 9);
        expect(answer.detail.kendall.p, at).toBeCloseTo(stored.pMannKendall[row]!, 9);
        expect(factorToWhole, at).toBeCloseTo(stored.factorToWhole[row]!, 9);
        expect([answer.detail.areaChange, answer.detail.referenceChange], at).toEqual([
          stored.areaChange[row],
          stored.referenceChange[row],
        ]);
      }
    }
    expect(judged).toBeGreaterThan(80);
  });

  it('the store claims every planted slope that was seen for ten years, as what it is, and hardly anything else', async () => {
    const planted = new Map(gapsOfWaterwolde().map(({ truth, indicator, areas }) => [`${areas[0]!.code} ${indicator}`, truth] as const));
    const seen: Record<string, string[]> = { closes: [], widens: [], crosses: [], stays: [] };
    const figures = new Set(gapsOfWaterwolde().map(({ indicator }) => indicator));
    const unplanted: string[] = [];
    for (const { code, placeId } of await app.figures.areasWithin({ municipality: 'GM9901', level: 'neighbourhood' })) {
      const stored = await app.figures.verdictsOf(placeId);
      for (const [row, indicator] of stored.indicator.entries()) {
        const truth = planted.get(`${code} ${indicator}`);
        const verdict = stored.verdict[row]!;
        if (truth === undefined) {
          if (figures.has(indicator)) unplanted.push(verdict);
        } else if (stored.n[row]! >= 10) seen[truth]!.push(verdict);
      }
    }
    expect(new Set(seen['closes'])).toEqual(new Set(['closing']));
    expect(new Set(seen['widens'])).toEqual(new Set(['widening']));
    expect(new Set(seen['crosses'])).toEqual(new Set(['crossed']));
    expect(new Set(seen['stays'])).toEqual(new Set(['no-clear-change']));
    expect(Object.values(seen).flat().length).toBeGreaterThanOrEqual(12);
    // One claim in ten may be chance (docs/methods/verschil), so one beside these.
    expect(unplanted.length).toBeGreaterThan(150);
    expect(unplanted.filter((verdict) => ['closing', 'widening', 'crossed'].includes(verdict)).length).toBeLessThanOrEqual(1);
  });

  it('peil gap tells the verdict, which side moved, both tests, and that it is one question', async () => {
    const line = ['gap', '--area', 'Futenhof', '--indicator', 'waterwolde_income_from_work_share'];
    const text = await peil(...line);
    expect(text).toContain('Het verschil wordt kleiner: Futenhof ging vooruit');
    expect(text).toMatch(/Per jaar 0,57 %-punt \(95%: .+ tot .+\), tegenover Waterwolde; 15 jaren \(2010-2024\)/);
    expect(text).toMatch(/Rechte lijn: p = .+ Mann-Kendall: p = .+ Theil-Sen/);
    expect(text).toContain('één vraag met een eigen toets van 5%');
    const { answer, points, area, breaks } = JSON.parse(await peil(...line, '--json'));
    expect(answer).toMatchObject({ status: 'ok', verdict: 'closing', change: 'good', areaChange: 'up', method: { id: 'gap' }, n: 15 });
    expect(answer.ci95[0]).toBeGreaterThan(0);
    expect(answer.warnings).toEqual([]);
    expect(answer.source.releases).toHaveLength(1);
    // What was there before is still there.
    expect(area.code).toBe('BU99010102');
    expect(points.at(-1)).toMatchObject({ period: '2024', status: 'ok' });
    expect(breaks).toEqual([]);
  });

  it('peil gap begins after the merger where the municipality is only known as it was then, and says so', async () => {
    const line = ['gap', '--area', 'Futenhof', '--indicator', 'waterwolde_labour_participation_share', '--json'];
    const { answer } = JSON.parse(await peil(...line));
    expect(answer.n).toBe(6);
    expect(answer.warnings).toContainEqual({ code: 'unresolved-break' });
  });

  it('peil gap says why it gives no verdict', async () => {
    expect(await peil('gap', '--area', 'Futenhof', '--indicator', 'owner_occupied_share')).toContain(
      'Geen oordeel: dit cijfer beschrijft alleen',
    );
    expect(await peil('gap', '--area', 'Futenhof', '--indicator', 'waterwolde_volunteers_share', '--lang', 'en')).toMatch(
      /No verdict: there are fewer than 5 years with both figures/,
    );
  });

  it('peil gap holds two measurements beside each other with the error of both, and calls it no trend', async () => {
    const line = ['gap', '--area', 'Futenhof', '--indicator', 'waterwolde_volunteers_share'];
    expect(await peil(...line)).toMatch(
      /Verschil tussen twee metingen, 2022 en 2024: .+ %-punt \(95%: .+ tot .+\)\. Twee metingen zijn geen trend\./,
    );
    const { answer, points } = JSON.parse(await peil(...line, '--json'));
    type Told = { period: string; gap: number; lower: number; upper: number };
    const [early, late] = ['2022', '2024'].map((period) => (points as Told[]).find((one) => one.period === period)!);
    const { from, to, difference, se, ci95 } = answer.twoMeasurements;
    expect([from, to]).toEqual([2022, 2024]);
    expect(difference).toBeCloseTo(late!.gap - early!.gap, 9);
    // At least the area's own two sampling errors; those of the municipality come on top.
    expect(se).toBeGreaterThan(Math.hypot(...[early!, late!].map(({ lower, upper }) => (upper - lower) / 3.92)));
    expect(ci95[1] - ci95[0]).toBeCloseTo(2 * 1.959964 * se, 4);
    const long = ['gap', '--area', 'Futenhof', '--indicator', 'waterwolde_income_from_work_share', '--json'];
    expect(JSON.parse(await peil(...long)).answer).not.toHaveProperty('twoMeasurements');
  });

  it('peil worse prints how many were tested and how many not, and lists nothing that is not worse and worsening', async () => {
    const text = await peil('worse');
    expect(text).toMatch(/Waterwolde-Noord \(WW-NOORD\)\nSamen getoetst: \d+ cijfers\. Slechter, en verder verslechterd: \d+\./);
    expect(text).toMatch(/Niet getoetst: \d+ cijfers \(/);
    const { areas } = JSON.parse(await peil('worse', '--programme-area', 'WW-LAUWERBROEK', '--json'));
    expect(areas).toHaveLength(1);
    const judged = areas[0].family.tests + areas[0].refused.indicators;
    const [direct] = (await askWorse(app, { programmeArea: 'WW-LAUWERBROEK', municipality: null })).areas;
    expect(direct!.tests + direct!.refusedCount).toBe(judged);
    for (const one of direct!.worse) {
      expect(Math.sign(one.gapLast)).toBe(one.indicator.direction === 'more' ? -1 : 1);
      expect(one.pFamily).toBeLessThanOrEqual(0.1);
    }
  });
});
