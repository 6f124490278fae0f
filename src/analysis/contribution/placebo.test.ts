import { describe, expect, it } from 'vitest';
import type { Contrast, ContrastEstimate } from '#analysis/contribution/contrast';
import { panelDid } from '#analysis/contribution/panel-did';
import { effectSize, rmspeRatio, runPlacebo } from '#analysis/contribution/placebo';
import { placeboInTime } from '#analysis/contribution/placebo-in-time';

/** One year before and one after; areas change by 0, 1, 2 and 9, the treated one by `change`. */
const contrast = (change: number, treatedCount = 1): Contrast => ({
  controls: [[5, 5], [3, 4], [8, 10], [1, 10]], // prettier-ignore
  treated: [4, 4 + change],
  treatedCount,
  fit: [0],
  start: 1,
  predictors: null,
});

describe('runPlacebo', () => {
  it('runs every comparison area against the others only, worked by hand', () => {
    // As if treated: 0 - (1 + 2 + 9) / 3 = -4; 1 - 11/3 = -8/3; 2 - 10/3 = -4/3; 9 - 3/3 = 8. Mean 0.
    const asked = contrast(10);
    const placebo = runPlacebo(asked, panelDid(asked), panelDid, effectSize)!;
    expect(placebo.se).toBeCloseTo(Math.sqrt((16 + 64 / 9 + 16 / 9 + 64) / 4), 12);
    // Effect 10 - 12/4 = 7; of the others only 8 is as large: second of five.
    expect(placebo).toMatchObject({ n: 4, rank: 2, pValue: 2 / 5, exhaustive: true });
  });

  it('counts a tie against the treated area', () => {
    const tied = contrast(11);
    expect(runPlacebo(tied, panelDid(tied), panelDid, effectSize)).toMatchObject({ rank: 2 });
    const beyond = contrast(11.01);
    expect(runPlacebo(beyond, panelDid(beyond), panelDid, effectSize)).toMatchObject({ rank: 1 });
  });

  it('takes sets of as many areas as were treated', () => {
    // Pairs: means .5, 1, 4.5, 1.5, 5, 5.5 against the other pair's 5.5, 5, 1.5, 4.5, 1, .5: -5, -4, 3, -3, 4, 5.
    const asked = contrast(7.5, 2);
    const placebo = runPlacebo(asked, panelDid(asked), panelDid, effectSize)!;
    expect(placebo.se).toBeCloseTo(Math.sqrt(100 / 6), 12);
    // Effect 7.5 - 3 = 4.5: two pairs are larger.
    expect(placebo).toMatchObject({ n: 6, rank: 3, pValue: 3 / 7 });
  });

  it('is none where no area is left to compare with', () => {
    expect(runPlacebo(contrast(1, 4), panelDid(contrast(1)), panelDid, effectSize)).toBeNull();
  });
});

describe('rmspeRatio', () => {
  const estimate = (preRmspe: number, postRmspe: number) => ({ preRmspe, postRmspe }) as ContrastEstimate;

  it('divides after by before, never by nought', () => {
    expect(rmspeRatio(estimate(2, 6))).toBe(3);
    expect(rmspeRatio(estimate(0, 6))).toBe(1e6);
    expect(rmspeRatio(estimate(0, 0))).toBe(0);
  });
});

describe('placeboInTime', () => {
  it('looks at the years before the start only: what comes after cannot change it', () => {
    const years = Array.from({ length: 10 }, (_, t) => t);
    const asked: Contrast = {
      controls: [0, 1, 2, 3, 4].map((area) => years.map((t) => t + ((area * t) % 3))),
      treated: years.map((t) => t + (t >= 4 ? 2 : 0)),
      treatedCount: 1,
      fit: years.slice(0, 8),
      start: 8,
      predictors: null,
    };
    const found = placeboInTime(asked, panelDid)!;
    expect(found.start).toBe(4);
    expect(found.att).toBeGreaterThan(1);
    const later = { ...asked, treated: asked.treated.map((value, t) => (t >= 8 ? value + 99 : value)) };
    expect(placeboInTime(later, panelDid)).toEqual(found);
  });

  it('is none with fewer than three years before the pretended start', () => {
    expect(placeboInTime(contrast(1), panelDid)).toBeNull();
  });
});
