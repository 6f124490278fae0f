import { describe, expect, it } from 'vitest';
import { weightPeriods } from './nearest-weight.ts';

describe('weightPeriods', () => {
  it('takes the own period first, then the nearest, the later of two', () => {
    expect(weightPeriods('2018', ['2012', '2016', '2018', '2020'])).toEqual(['2018', '2020', '2016', '2012']);
  });

  it('finds the nearest year of a month', () => {
    expect(weightPeriods('2015-12', ['2015', '2016', '2024'])).toEqual(['2016', '2015', '2024']);
  });

  it('leaves out what lies more than ten years away', () => {
    expect(weightPeriods('2010', ['2021', '2020', '1999'])).toEqual(['2020']);
    expect(weightPeriods('2010', [])).toEqual([]);
  });
});
