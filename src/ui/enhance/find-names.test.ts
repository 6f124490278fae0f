import { describe, expect, it } from 'vitest';
import { findNames } from './find-names.ts';

const NAMES = ['Oud-Selwerd', 'Selwerd', 'De Selwerderhof', 'Café Zuid', 'Woldewonen (corporatie)'];

describe('findNames', () => {
  it('puts what begins with the words first, then what has a word that does', () => {
    expect(findNames(NAMES, 'selw').shown).toEqual(['Selwerd', 'Oud-Selwerd', 'De Selwerderhof']);
  });

  it('takes words in any order, without accents, capitals and marks', () => {
    expect(findNames(NAMES, 'CORPORATIE woldewonen').shown).toEqual(['Woldewonen (corporatie)']);
    expect(findNames(NAMES, 'cafe').shown).toEqual(['Café Zuid']);
    expect(findNames(NAMES, 'onen').shown).toEqual(['Woldewonen (corporatie)']);
  });

  it('finds nothing in what is not there, everything where nothing was typed, and shows ten at most', () => {
    expect(findNames(NAMES, 'selwerd zuid')).toEqual({ shown: [], total: 0 });
    expect(findNames(NAMES, ' ').total).toBe(NAMES.length);
    const many = Array.from({ length: 30 }, (_, index) => `Buurt ${index}`);
    expect(findNames(many, 'buurt')).toEqual({ shown: many.slice(0, 10), total: 30 });
  });
});
