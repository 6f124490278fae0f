import { describe, expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { sharedGoals, sharing } from './sharing.ts';
import type { Side } from './side.ts';

const none: Omit<Side, 'thing'> = {
  areas: [],
  themes: [],
  organisations: [],
  joining: [],
  helps: [],
  against: [],
  begins: null,
  ends: '9999',
};

describe('sharing()', () => {
  it('tells of each two whether any id of the one is among those of the other, one row after another', () => {
    const own = [['a', 'b'], [], ['b'], ['c']];
    const theirs = [['c'], ['b', 'c'], ['a'], []];
    for (const among of [own, theirs]) {
      const shares = sharing(own, among);
      for (const [at, ids] of own.entries()) {
        const row = shares(at);
        expect(among.map((_, next) => row(next))).toEqual(among.map((others) => ids.some((id) => others.includes(id))));
      }
    }
  });
});

describe('sharedGoals()', () => {
  it('gives the same goal before the same theme, and none where one works against what the other helps', () => {
    const [one, same, near, clash, other] = [
      { helps: ['g'], themes: ['t'] },
      { helps: ['g'], themes: ['t'] },
      { themes: ['t'] },
      { against: ['g'], themes: ['t'] },
      { helps: ['h'] },
    ].map((given, at) => ({ ...none, ...given, thing: thing('intervention', `i${at}`, {}) }));
    const sides = [one!, same!, near!, clash!, other!];
    const goals = sharedGoals(sides);
    const degrees = sides.map((_, at) => {
      const row = goals(at);
      return sides.map((__, next) => row(next));
    });
    expect(degrees[0]).toEqual(['same', 'same', 'near', null, null]);
    expect(degrees[3]).toEqual([null, null, 'near', 'near', null]);
    expect(degrees[4]).toEqual([null, null, null, null, 'same']);
  });
});
