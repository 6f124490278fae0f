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

  it('holds no page of text against names letter by letter', () => {
    const known = Array.from({ length: 2_000 }, (_, number) => `Stichting Voorbeeld ${number}`);
    const before = performance.now();
    expect(nearest('a'.repeat(100_000), known)).toEqual([]);
    // Letter by letter it would take minutes.
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('gives nothing when nothing looks alike', () => {
    expect(nearest('xyzzy', ['areas', 'profile'])).toEqual([]);
  });
});
