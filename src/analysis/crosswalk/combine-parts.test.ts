import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationOf, combineParts, type PartFigure } from '#analysis/crosswalk/combine-parts';
import { restOfMunicipality } from '#analysis/crosswalk/rest';

const ok = (value: number, more: Partial<PartFigure> = {}): PartFigure => ({
  value,
  status: 'ok',
  flag: 'final',
  quality: 'exact',
  ...more,
});
const missing = (status: PartFigure['status']): PartFigure => ({ value: null, status, flag: 'final', quality: 'exact' });

describe('combinationOf', () => {
  it('adds counts, weighs what has a weight, refuses medians, classes and shares without a denominator', () => {
    expect(combinationOf({ kind: 'count' })).toBe('sum');
    expect(combinationOf({ kind: 'share', weightedBy: 'homes' })).toBe('weighted-mean');
    expect(combinationOf({ kind: 'share' })).toBe('refused');
    expect(combinationOf({ kind: 'median', weightedBy: 'homes' })).toBe('refused');
    expect(combinationOf({ kind: 'class', weightedBy: 'homes' })).toBe('refused');
  });
});

describe('combineParts', () => {
  it('adds published counts exactly', () => {
    // Groningen + Haren + Ten Boer, 1 January 2018 (CBS: 231,299).
    expect(combineParts('sum', [ok(202810), ok(18710), ok(9779)])).toEqual({
      value: 231299,
      status: 'ok',
      flag: 'final',
      quality: 'exact',
    });
  });

  it('weighs a share by its denominator, and calls it estimated', () => {
    expect(combineParts('weighted-mean', [ok(40), ok(10)], [ok(100), ok(300)])).toEqual({
      value: 17.5,
      status: 'ok',
      flag: 'final',
      quality: 'estimated',
    });
  });

  it('gives no number when a part or weight is missing or hidden: hidden is not zero', () => {
    expect(combineParts('sum', [ok(1), missing('suppressed'), missing('not_published')])).toMatchObject({
      value: null,
      status: 'suppressed',
      quality: 'incomplete',
    });
    expect(combineParts('sum', [ok(1), null])).toMatchObject({ value: null, status: 'not_published', quality: 'incomplete' });
    expect(combineParts('weighted-mean', [ok(1), ok(2)], [ok(5), null])).toMatchObject({
      value: null,
      status: 'not_published',
      quality: 'incomplete',
    });
    expect(combineParts('weighted-mean', [ok(1), ok(2)], [ok(0), ok(0)])).toMatchObject({ value: null, status: 'not_applicable' });
  });

  it('refuses what needs a distribution, but passes a single part on as it is', () => {
    expect(combineParts('refused', [ok(1), ok(2)])).toMatchObject({ value: null, status: 'not_applicable', quality: 'incomplete' });
    expect(combineParts('refused', [ok(7, { flag: 'estimate' })])).toEqual({ value: 7, status: 'ok', flag: 'estimate', quality: 'exact' });
  });

  it('is as firm as its least firm part', () => {
    expect(combineParts('sum', [ok(1), ok(2, { flag: 'provisional' })]).flag).toBe('provisional');
  });

  it('keeps a weighted figure between its parts, and a sum free of their order', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 1000 })), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(parts, (list) => {
        const values = list.map(([value]) => ok(value));
        const mean = combineParts(
          'weighted-mean',
          values,
          list.map(([, weight]) => ok(weight)),
        ).value!;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...list.map(([value]) => value)) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...list.map(([value]) => value)) + 1e-9);
        expect(combineParts('sum', values).value).toBe(combineParts('sum', values.toReversed()).value);
      }),
    );
  });
});

describe('restOfMunicipality', () => {
  it('undoes the sum and the weighted mean', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 999 }),
        (a, n, b, m) => {
          expect(restOfMunicipality('sum', { value: a + b }, [{ value: a }])).toBe(b);
          const whole = { value: (a * n + b * m) / (n + m), weight: n + m };
          expect(restOfMunicipality('weighted-mean', whole, [{ value: a, weight: n }])!).toBeCloseTo(b, 6);
        },
      ),
    );
  });

  it('is not there when a number is missing, nothing is left, or rounding makes it negative', () => {
    expect(restOfMunicipality('sum', { value: 10 }, [{ value: null }])).toBeNull();
    expect(restOfMunicipality('sum', { value: 10 }, [{ value: 15 }])).toBeNull();
    expect(restOfMunicipality('weighted-mean', { value: 10, weight: 5 }, [{ value: 4, weight: 5 }])).toBeNull();
    expect(restOfMunicipality('refused', { value: 10 }, [{ value: 4 }])).toBeNull();
  });
});
