import { describe, expect, it } from 'vitest';
import type { Values } from '#domain/register/kinds';
import { thing } from '#insight/programme/test-things';
import { askedTogether } from './asked-together.ts';

const NAMES = new Map([
  ['province', 'Provincie'],
  ['town', 'Gemeente'],
]);
const asks = (id: string, askedAmount: number | null, more: Partial<Values<'programme'>> = {}) =>
  thing('programme', id, { askedOf: 'province', askedAmount, ...more }, { programme: null });
const sums = (...programmes: ReturnType<typeof asks>[]) => askedTogether(programmes, programmes, NAMES);

describe('askedTogether()', () => {
  it('adds up to the cent what two or more ask of one organisation, and says how many asks have no amount', () => {
    expect(sums(asks('a', 100_01), asks('b', 20_02), asks('c', null))).toEqual({
      together: [{ of: 'Provincie', cents: 120_03, count: 2, withoutAmount: 1 }],
      notAddedUp: [],
    });
  });

  it('adds up nothing of one ask, of different organisations, or where nobody filled in of whom', () => {
    expect(sums(asks('a', 1), asks('b', 2, { askedOf: 'town' }), asks('c', null))).toEqual({ together: [], notAddedUp: [] });
    expect(sums(asks('a', 1, { askedOf: null }), asks('b', 2, { askedOf: null }))).toEqual({ together: [], notAddedUp: [] });
    expect(sums(asks('a', 1, { askedOf: 'hidden' }), asks('b', 2, { askedOf: 'hidden' }))).toEqual({ together: [], notAddedUp: [] });
  });

  it('takes nought for an amount: who asks no money says so', () => {
    expect(sums(asks('a', 0), asks('b', 5)).together).toEqual([{ of: 'Provincie', cents: 5, count: 2, withoutAmount: 0 }]);
  });

  it('does not add up a part with its whole, at whatever distance, as the same money may be in both', () => {
    expect(sums(asks('whole', 10), asks('part', 4, { parent: 'whole' }))).toEqual({ together: [], notAddedUp: ['Provincie'] });
    const between = thing('programme', 'between', { parent: 'whole' }, { programme: null });
    const far = [asks('whole', 10), asks('part', 4, { parent: 'between' })];
    expect(askedTogether(far, [...far, between], NAMES).notAddedUp).toEqual(['Provincie']);
  });

  it('adds up a part with a whole that asks no amount, and ends where programmes are each other’s part', () => {
    expect(sums(asks('whole', null), asks('part', 4, { parent: 'whole' }), asks('other', 6)).together).toEqual([
      { of: 'Provincie', cents: 10, count: 2, withoutAmount: 1 },
    ]);
    expect(sums(asks('a', 1, { parent: 'x' }), asks('b', 2)).together).toHaveLength(1);
    const round = [asks('a', 1, { parent: 'x' }), asks('b', 2)];
    const circle = [
      thing('programme', 'x', { parent: 'y' }, { programme: null }),
      thing('programme', 'y', { parent: 'x' }, { programme: null }),
    ];
    expect(askedTogether(round, [...round, ...circle], NAMES).together).toHaveLength(1);
  });
});
