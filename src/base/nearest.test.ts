import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '#base/nearest';

describe('editDistance()', () => {
  it('counts letters added, dropped and changed', () => {
    expect(editDistance('selwerd', 'selwert')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });
});

describe('nearest()', () => {
  it('gives the words that look alike, best first', () => {
    expect(nearest('Selwert', ['Beijum', 'Selwerd', 'Selwerderhof'])).toEqual(['Selwerd']);
  });

  it('takes the beginning of a word as very near', () => {
    expect(nearest('prof', ['freshness', 'profile'])).toEqual(['profile']);
  });

  it('gives nothing when nothing looks alike', () => {
    expect(nearest('xyzzy', ['areas', 'profile'])).toEqual([]);
  });
});
