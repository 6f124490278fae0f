import { describe, expect, it } from 'vitest';
import { markOf, readAmount } from './amounts.ts';

describe('markOf() and readAmount()', () => {
  it.each([
    [['1.234,56', '12'], 'comma'],
    [['1,234.56', '12'], 'point'],
    [['1.234.567'], 'comma'],
    [['12,50', '12.50'], 'doubtful'],
    [['1.234', '2.000'], 'doubtful'],
    [['1234', null, '-50'], 'comma'],
    [[1.5, null], 'number'],
  ])('%j is written with a %s', (cells, mark) => expect(markOf(cells)).toBe(mark));

  it.each([
    ['1.234,56', 'comma', 123456],
    ['-50,00', 'comma', -5000],
    ['50,00-', 'comma', -5000],
    ['(50,00)', 'comma', -5000],
    ['\u221250', 'comma', -5000],
    ['€ 1.234,5', 'comma', 123450],
    ['1234.56', 'point', 123456],
    ['1,234.56', 'point', 123456],
    ['1.234,567', 'comma', null],
    ['12.34', 'comma', null],
    ['=2+2', 'comma', null],
    ['', 'comma', null],
    ['-', 'comma', null],
    ['0,00', 'comma', 0],
  ] as const)('%s with a %s is %s', (written, mark, cents) => expect(readAmount(written, mark)).toBe(cents));
});
