import { describe, expect, it } from 'vitest';
import { likenesses } from './likeness.ts';

const said = (id: string, text: string) => ({ id, stems: text.split(' ').filter((stem) => stem !== '') });

describe('likenesses()', () => {
  it('is 1 for the same stems, 0 for none, and more for rarer ones', () => {
    const same = likenesses([said('a', 'huis warm'), said('b', 'warm huis'), said('c', 'taal')]);
    expect(same.of('a')('b')).toBeCloseTo(1, 12);
    expect(same.of('b')('c')).toBe(0);
    expect(same.shared('a', 'b')).toEqual(['huis', 'warm']);
    const uneven = likenesses([said('a', 'koor buurt zang'), said('b', 'koor straat'), said('c', 'buurt plein'), said('d', 'buurt')]);
    expect(uneven.of('a')('b')).toBeGreaterThan(uneven.of('a')('c'));
    expect(uneven.of('a')('c')).toBeGreaterThan(0);
  });

  it('takes no notice of stems that nearly everything has', () => {
    const { of, shared } = likenesses(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => said(id, `bewoner ${id}`)));
    expect([of('a')('b'), shared('a', 'b')]).toEqual([0, []]);
  });

  it('says nothing of things that say nothing or are not known', () => {
    const { of, shared } = likenesses([said('a', ''), said('b', ''), said('c', 'huis')]);
    expect([of('a')('b'), of('a')('c'), of('c')('z'), of('z')('c'), shared('z', 'c')]).toEqual([0, 0, 0, 0, []]);
  });

  it('gives the five rarest of what two share', () => {
    const things = ['koor zang taal fiets plein groen', 'koor zang taal fiets plein groen', 'groen plein', 'plein'];
    const { shared } = likenesses(things.map((text, at) => said(`${at}`, text)));
    expect(shared('0', '1')).toEqual(['fiets', 'koor', 'taal', 'zang', 'groen']);
  });
});
