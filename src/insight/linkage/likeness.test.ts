import { describe, expect, it } from 'vitest';
import { likenesses } from './likeness.ts';

const said = (id: string, text: string) => ({ id, stems: text.split(' ').filter((stem) => stem !== '') });

describe('likenesses()', () => {
  it('is 1 for the same stems, 0 (left out) for none, and more for rarer ones', () => {
    expect(likenesses([said('a', 'huis warm'), said('b', 'warm huis'), said('c', 'taal')])).toEqual([
      { one: 'a', other: 'b', likeness: expect.closeTo(1, 12), stems: ['huis', 'warm'] },
    ]);
    const [rare, common] = likenesses([
      said('a', 'koor buurt zang'),
      said('b', 'koor straat'),
      said('c', 'buurt plein'),
      said('d', 'buurt'),
    ]);
    expect(rare).toMatchObject({ one: 'a', other: 'b' });
    expect(common).toMatchObject({ one: 'a', other: 'c' });
    expect(rare!.likeness).toBeGreaterThan(common!.likeness);
  });

  it('takes no notice of stems that nearly everything has', () => {
    const things = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => said(id, `bewoner ${id}`));
    expect(likenesses(things)).toEqual([]);
  });

  it('says nothing of things that say nothing', () => {
    expect(likenesses([said('a', ''), said('b', ''), said('c', 'huis')])).toEqual([]);
  });

  it('compares 400 things of 60 stems well within a second', () => {
    const things = Array.from({ length: 400 }, (_, at) => ({
      id: `${at}`,
      stems: Array.from({ length: 60 }, (__, n) => `s${(at * 31 + n * n * 7) % 900}`),
    }));
    const before = performance.now();
    expect(likenesses(things).length).toBeGreaterThan(10_000);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
