import { describe, expect, it } from 'vitest';
import { named, promisedEffect, shareReached, startYear, typedNumber } from '#app/questions/contribution-words';

describe('typedNumber()', () => {
  it.each([
    ['-2,4', -2.4],
    ['\u22122.4', -2.4],
    ['40/2200', 40 / 2200],
    ['.5', 0.5],
    ['NaN', null],
    ['Infinity', null],
    ['1e3', null],
    ['1/0', null],
    ['', null],
    ['2,4,1', null],
  ])('reads %j as %j', (text, value) => expect(typedNumber(text)).toBe(value));
});

it('shareReached() takes shares in every spelling, and no others', () => {
  expect([shareReached('2%'), shareReached('0,02'), shareReached('1')]).toEqual([0.02, 0.02, 1]);
  for (const wrong of ['0', '-0,1', '1,1', '120%', 'x', 'NaN%']) expect(() => shareReached(wrong)).toThrow('contribution-reached-no-share');
});

it('startYear(), promisedEffect() refuse what is no year and no effect', () => {
  expect(startYear('2019')).toBe(2019);
  for (const wrong of ['NaN', '19', '2019.5', '', '3019']) expect(() => startYear(wrong)).toThrow('contribution-start-no-year');
  for (const wrong of ['NaN', '0', 'veel']) expect(() => promisedEffect(wrong)).toThrow('contribution-promised-no-number');
});

it('named() splits names at commas, each once', () => {
  expect(named(' Selwerd, De Hoogte,,Selwerd ')).toEqual(['Selwerd', 'De Hoogte']);
});
