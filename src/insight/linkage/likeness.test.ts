import { describe, expect, it } from 'vitest';
import { likenesses, type Likenesses } from './likeness.ts';

const said = (id: string, text: string) => ({ id, stems: text.split(' ').filter((stem) => stem !== '') });

/** How alike two of some things are. */
const alike = ({ among }: Likenesses, one: string, other: string) => among([one, other])(0)(1);

describe('likenesses()', () => {
  it('is 1 for the same stems, 0 for none, and more for rarer ones', () => {
    const same = likenesses([said('a', 'huis warm'), said('b', 'warm huis'), said('c', 'taal')]);
    expect(alike(same, 'a', 'b')).toBeCloseTo(1, 12);
    expect(alike(same, 'b', 'c')).toBe(0);
    expect(same.shared('a', 'b')).toEqual(['huis', 'warm']);
    const uneven = likenesses([said('a', 'koor buurt zang'), said('b', 'koor straat'), said('c', 'buurt plein'), said('d', 'buurt')]);
    expect(alike(uneven, 'a', 'b')).toBeGreaterThan(alike(uneven, 'a', 'c'));
    expect(alike(uneven, 'a', 'c')).toBeGreaterThan(0);
  });

  it('takes no notice of stems that nearly everything has', () => {
    const all = likenesses(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => said(id, `bewoner ${id}`)));
    expect([alike(all, 'a', 'b'), all.shared('a', 'b')]).toEqual([0, []]);
  });

  it('says nothing of things that say nothing or are not known', () => {
    const all = likenesses([said('a', ''), said('b', ''), said('c', 'huis')]);
    expect([alike(all, 'a', 'b'), alike(all, 'a', 'c'), alike(all, 'c', 'z'), alike(all, 'z', 'c'), all.shared('z', 'c')]).toEqual([
      0,
      0,
      0,
      0,
      [],
    ]);
  });

  it('says of each thing how alike it is with all that come after it, in whichever order they are asked for', () => {
    const texts = { a: 'huis warm', b: 'taal koor', c: 'warm koor', d: 'taal huis' };
    const all = likenesses(Object.entries(texts).map(([id, text]) => said(id, text)));
    for (const ids of [
      ['a', 'b', 'c', 'd'],
      ['d', 'b', 'a', 'c'],
      ['c', 'z', 'a'],
    ]) {
      const row = all.among(ids);
      for (const [at, one] of ids.entries()) {
        const like = row(at);
        for (let next = at + 1; next < ids.length; next += 1) expect(like(next)).toBe(alike(all, one, ids[next]!));
      }
    }
  });

  it('gives the five rarest of what two share', () => {
    const things = ['koor zang taal fiets plein groen', 'koor zang taal fiets plein groen', 'groen plein', 'plein'];
    const { shared } = likenesses(things.map((text, at) => said(`${at}`, text)));
    expect(shared('0', '1')).toEqual(['fiets', 'koor', 'taal', 'zang', 'groen']);
  });
});
