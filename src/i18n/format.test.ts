import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '#i18n/format';

const [nl, en] = [formats('nl'), formats('en')];
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('formats', () => {
  it('writes a number with its unit, in the manner of the language', () => {
    expect(plain(nl.value(12.4, { unit: 'percent', decimals: 1 }))).toBe('12,4%');
    expect(plain(nl.value(183, { unit: 'thousand_euro', decimals: 0 }))).toBe('€ 183.000');
    expect(plain(nl.value(225.223, { unit: 'thousand_euro', decimals: 0 }))).toBe('€ 225.000');
    expect(plain(nl.value(26.3, { unit: 'thousand_euro', decimals: 1 }))).toBe('€ 26.300');
    expect(plain(en.value(183, { unit: 'thousand_euro', decimals: 0 }))).toBe('€183,000');
    expect(plain(nl.value(0.6, { unit: 'km', decimals: 1 }))).toBe('0,6 km');
    expect(plain(nl.value(28, { unit: 'per_1000', decimals: 0 }))).toBe('28 per 1.000 inwoners');
  });
  it('writes what is published in tens in tens, also what was worked out finer', () => {
    expect(plain(nl.value(1133.4, { unit: 'm3', decimals: -1 }))).toBe('1.130 m³');
    expect(plain(nl.cell(2787, { unit: 'kwh', decimals: -1 }))).toBe('2.790 kWh');
    expect(nl.number(0, -1)).toBe('0');
  });
  it('writes any number as Intl does, with a real minus sign and no sign for zero', () => {
    const intl = (locale: string, value: number, decimals: number): string =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: 'negative' })
        .format(value)
        .replace('-', '\u2212');
    const published = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(4)).map(([whole, decimals]) => whole / 10 ** decimals);
    fc.assert(
      fc.property(fc.oneof(published, fc.double({ noNaN: true, min: -1e16, max: 1e16 })), fc.nat(4), (value, decimals) => {
        expect(nl.number(value, decimals)).toBe(intl('nl-NL', value, decimals));
        expect(en.number(value, decimals)).toBe(intl('en-GB', value, decimals));
      }),
      { numRuns: 300 },
    );
  });
  it('leaves a long unit to the head of a table', () => {
    expect(nl.cell(28, { unit: 'per_1000', decimals: 0 })).toBe('28');
    expect(nl.cell(28, { unit: 'percent', decimals: 0 })).toBe('28%');
  });
  it('says a share out of a hundred as a whole number, and never few as none or nearly all as all', () => {
    const said = [0, 0.4, 0.96, 1, 24.3, 24.5, 99, 99.6, 100].map((share) => nl.outOfHundred(share));
    expect(said).toEqual(['0', 'minder dan 1', 'minder dan 1', '1', '24', '25', '99', 'meer dan 99', '100']);
    expect([0.4, 99.6].map((share) => en.outOfHundred(share))).toEqual(['less than 1', 'more than 99']);
  });
  it('writes a real minus sign, and no minus before a rounded zero', () => {
    expect(nl.number(-1.5, 1)).toBe('\u22121,5');
    expect(nl.number(-0.04, 1)).toBe('0,0');
  });
  it.each([
    ['2018', 'in 2018', 'in 2018'],
    ['2013-12', 'in december 2013', 'in December 2013'],
    ['2024-01-01', 'op 1 januari 2024', 'on 1 January 2024'],
    ['2021-Q2', 'in het 2e kwartaal van 2021', 'in quarter 2 of 2021'],
    ['2011/12', 'in 2011/12', 'in 2011/12'],
  ])('says the period %s in words', (period, dutch, english) => {
    expect(nl.inPeriod(period)).toBe(dutch);
    expect(en.inPeriod(period)).toBe(english);
  });
  it('writes a day and an instant as the same Dutch date', () => {
    expect(nl.date('2025-04-22')).toBe('22 april 2025');
    expect(nl.date('2025-04-22T23:30:00Z')).toBe('23 april 2025');
  });
  it('writes a list', () => {
    expect(nl.list(['Beijum', 'Lewenborg', 'Selwerd'])).toBe('Beijum, Lewenborg en Selwerd');
  });
});
